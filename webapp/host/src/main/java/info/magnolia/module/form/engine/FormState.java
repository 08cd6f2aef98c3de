package info.magnolia.module.form.engine;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a visitor has come with a form. */
public class FormState implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, FormStepState> steps = new LinkedHashMap<>();
    private @Nullable String token;
    private boolean ended;
    private @Nullable View view;

    public FormState() {}

    /** Tells whether the values were processed. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    /** Returns what was sent, by identifier of the form component. */
    public Map<String, FormStepState> getSteps() {
        return steps;
    }

    /** Adds what was sent; what was sent before from the same form component is replaced. */
    public void addStep(FormStepState step) {
        steps.put(String.valueOf(step.getParagraphUuid()), step);
    }

    /** Returns what was sent from a form component, or null. */
    public @Nullable FormStepState getStep(String paragraphUuid) {
        return steps.get(paragraphUuid);
    }

    /** Returns the token by which this state is found again. */
    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    /** Returns all values by name of the field, in a map of its own. */
    public Map<String, @Nullable Object> getValues() {
        Map<String, @Nullable Object> values = new HashMap<>();
        steps.values().forEach(step -> values.putAll(step.getValues()));
        return values;
    }

    /** Returns the view that the next request shows, or null. */
    public @Nullable View getView() {
        return view;
    }

    public void setView(@Nullable View view) {
        this.view = view;
    }
}
