package nl.vpng.host.rendering;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import nl.vpng.host.definition.Messages;

/**
 * {@code i18n['key']} and {@code i18n.get('key', [arguments])}: texts in the language of the site. As in Magnolia a key without a text
 * shows itself.
 */
final class MessagesModel implements TemplateHashModel {

    private final Messages messages;
    private final Locale locale;

    MessagesModel(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    @Override
    public TemplateModel get(String key) {
        return key.equals("get") ? (TemplateMethodModelEx) this::filledIn : new SimpleScalar(text(key));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private String text(String key) {
        return messages.text(locale, key).orElse(key);
    }

    @SuppressWarnings("rawtypes") // FreeMarker's signature
    private String filledIn(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new TemplateModelException("i18n.get takes a key and, if it has places to fill, a list");
        }
        String text = text(String.valueOf(DeepUnwrap.unwrap((TemplateModel) arguments.get(0))));
        if (arguments.size() == 1) {
            return text;
        }
        if (!(DeepUnwrap.unwrap((TemplateModel) arguments.get(1)) instanceof List<?> values)) {
            throw new TemplateModelException("the second argument of i18n.get is a list");
        }
        return new MessageFormat(text, locale).format(values.toArray());
    }
}
