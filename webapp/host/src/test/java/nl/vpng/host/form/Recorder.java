package nl.vpng.host.form;

import info.magnolia.module.form.processors.AbstractFormProcessor;
import info.magnolia.module.form.processors.FormProcessorFailedException;
import info.magnolia.templating.functions.TemplatingFunctions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.inject.Inject;
import javax.jcr.Node;

/** A processor that keeps what it gets; for one name it fails as a processor may, for another as none should. */
public final class Recorder extends AbstractFormProcessor {

    private static final List<String> CALLS = new CopyOnWriteArrayList<>();

    private final TemplatingFunctions functions;
    private int number;

    @Inject
    public Recorder(TemplatingFunctions functions) {
        this.functions = functions;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** Returns what was processed since the last call, as name of the processor, its number and the values. */
    public static List<String> calls() {
        List<String> calls = List.copyOf(CALLS);
        CALLS.clear();
        return calls;
    }

    @Override
    protected void internalProcess(Node content, Map<String, Object> parameters) throws FormProcessorFailedException {
        String name = String.valueOf(parameters.get("name"));
        if (name.equals("refused")) {
            throw new FormProcessorFailedException("shop.refused");
        }
        if (name.equals("broken")) {
            throw new IllegalStateException("this is expected");
        }
        CALLS.add(
                getName() + number + (functions.isAuthorInstance() ? "author" : "public") + new TreeMap<>(parameters));
    }
}
