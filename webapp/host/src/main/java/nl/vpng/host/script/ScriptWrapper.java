package nl.vpng.host.script;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import info.magnolia.context.Context;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;

/** Shows Java values to scripts: beans by their getters and methods, moments as dates, the context by its attributes too. */
final class ScriptWrapper extends DefaultObjectWrapper {

    ScriptWrapper() {
        super(Configuration.VERSION_2_3_28);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Context context) {
            return new ContextModel(context, this);
        }
        return super.wrap(value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Calendar moment) {
            return new SimpleDate(moment.getTime(), TemplateDateModel.DATETIME);
        }
        return super.handleUnknownType(value);
    }
}
