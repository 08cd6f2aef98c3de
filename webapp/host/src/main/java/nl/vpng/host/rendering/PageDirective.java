package nl.vpng.host.rendering;

import freemarker.template.TemplateDirectiveModel;

/** {@code [@cms.page /]}: marks the page for the page editor and prints nothing for visitors, as on Magnolia's public. */
final class PageDirective {

    static final TemplateDirectiveModel SILENT = (environment, parameters, variables, body) -> {};

    private PageDirective() {}
}
