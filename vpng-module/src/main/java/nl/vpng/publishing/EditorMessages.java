package nl.vpng.publishing;

import info.magnolia.context.MgnlContext;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;
import java.util.List;
import javax.inject.Inject;
import nl.vpng.site.Finding;

/** Tells the editor who is at work what was found, in the editor's language. */
public final class EditorMessages {

    private final SimpleTranslator translator;
    private final MessagesManager pulse;

    /**
     * @param translator has the words
     * @param pulse keeps the messages of editors
     */
    @Inject
    public EditorMessages(SimpleTranslator translator, MessagesManager pulse) {
        this.translator = translator;
        this.pulse = pulse;
    }

    /** Returns a refusal with what was found wrong. */
    Refusal refusal(List<Finding> errors, String key, Object... arguments) {
        return new Refusal(
                translator.translate(key, arguments),
                errors.stream().map(this::text).toList());
    }

    /** Returns a refusal with the content that stands in the way. */
    Refusal refusalFor(List<Content> contents, String key, Object... arguments) {
        return new Refusal(
                translator.translate(key, arguments),
                contents.stream().map(Content::label).toList());
    }

    /** Sends one message with the warnings among what was found; none where there is none. */
    void warn(List<Finding> findings, String key, Object... arguments) {
        List<String> warnings = findings.stream()
                .filter(finding -> !finding.isError())
                .map(this::text)
                .toList();
        if (!warnings.isEmpty()) {
            String subject = translator.translate(key, arguments);
            pulse.sendMessage(
                    MgnlContext.getUser().getName(),
                    new Message(
                            MessageType.WARNING, subject, Lines.of(translator.translate("publishing.list"), warnings)));
        }
    }

    private String text(Finding finding) {
        return translator.translate(finding.key(), finding.arguments().toArray());
    }
}
