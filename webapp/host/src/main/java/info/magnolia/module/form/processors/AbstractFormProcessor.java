package info.magnolia.module.form.processors;

import java.util.Map;
import javax.jcr.Node;
import org.jspecify.annotations.Nullable;

/** A processor that can be switched on; as in Magnolia it is off where the definition does not say {@code enabled: true}. */
public abstract class AbstractFormProcessor implements FormProcessor {

    private @Nullable String name;
    private boolean enabled;

    public AbstractFormProcessor() {}

    /** Returns the name under which the form's definition has it. */
    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public final void process(Node content, Map<String, Object> parameters) throws FormProcessorFailedException {
        if (enabled) {
            internalProcess(content, parameters);
        }
    }

    /** Processes the values, as {@link FormProcessor#process} says. */
    protected abstract void internalProcess(Node content, Map<String, Object> parameters)
            throws FormProcessorFailedException;
}
