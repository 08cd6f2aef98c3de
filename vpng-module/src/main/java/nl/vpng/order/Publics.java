package nl.vpng.order;

import info.magnolia.publishing.PublishingCoreModule;
import info.magnolia.publishing.definition.ReceiverDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;

/** The publics that the author publishes to, and how they answered when they were last asked for orders. */
public final class Publics {

    /**
     * One of them.
     *
     * @param name in the configuration
     * @param url of its webapp, without a slash at the end
     */
    record Public(String name, String url) {}

    /**
     * How one answered.
     *
     * @param at when it was asked
     * @param problem what went wrong; empty where nothing did
     */
    record Answer(Instant at, String problem) {}

    private final PublishingCoreModule publishing;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** @param publishing knows the receivers */
    @Inject
    public Publics(PublishingCoreModule publishing) {
        this.publishing = publishing;
    }

    /** Returns those that are enabled. */
    List<Public> all() {
        return publishing.getReceivers().stream()
                .filter(ReceiverDefinition::isEnabled)
                .map(receiver -> new Public(receiver.getName(), withoutSlash(receiver.getUrl())))
                .toList();
    }

    void answered(Public one, Instant at) {
        answers.put(one.name(), new Answer(at, ""));
    }

    void failed(Public one, Instant at, String problem) {
        answers.put(one.name(), new Answer(at, problem));
    }

    /** Returns the last answers by name; empty before the first round. */
    Map<String, Answer> answers() {
        return Map.copyOf(answers);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
