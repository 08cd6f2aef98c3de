package nl.vpng.host.script;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import info.magnolia.context.Context;

/** The context of the request as scripts read it: {@code ctx.contextPath} and, by any other name, an attribute or parameter. */
final class ContextModel extends BeanModel {

    private final Context context;

    ContextModel(Context context, BeansWrapper wrapper) {
        super(context, wrapper);
        this.context = context;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        TemplateModel own = super.get(name);
        return own == null ? wrapper.wrap(context.getAttribute(name)) : own;
    }
}
