package nl.vpng.host.desk;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every page of the desk shows around its own view, by the names under which the templates find it. */
final class Shell {

    private Shell() {}

    /** Returns the view of a page together with what its layout needs. */
    static Map<String, Object> around(Exchange exchange, Map<String, ?> view) {
        Map<String, Object> model = within(exchange, view);
        model.put("here", exchange.here());
        model.put("userName", exchange.user().getName());
        model.put("csrfToken", exchange.csrf());
        model.put("notices", exchange.takeNotices());
        model.put("works", WorkRow.now(exchange));
        model.put(
                "unreadMessages",
                exchange.instance()
                        .messages()
                        .getNumberOfUnclearedMessagesForUser(exchange.user().getName()));
        return model;
    }

    /** Returns the view of a part of a page, which stands in the layout already. */
    static Map<String, Object> within(Exchange exchange, Map<String, ?> view) {
        Map<String, Object> model = new HashMap<>(view);
        model.put("contextPath", exchange.request().getContextPath());
        model.put("base", exchange.request().getContextPath() + DeskServlet.PATH);
        model.put("language", exchange.locale().getLanguage());
        model.put("text", (TemplateMethodModelEx) arguments -> {
            List<Object> plain = unwrapped(arguments);
            return exchange.text(
                    plain.get(0).toString(), plain.subList(1, plain.size()).toArray());
        });
        model.put("lines", (TemplateMethodModelEx)
                arguments -> Line.of(((List<?>) unwrapped(arguments).get(0))
                        .stream().map(String::valueOf).toList()));
        model.put("label", (TemplateMethodModelEx)
                arguments -> exchange.label(unwrapped(arguments).get(0).toString()));
        return model;
    }

    private static List<Object> unwrapped(List<?> arguments) throws TemplateModelException {
        List<Object> plain = new ArrayList<>();
        for (Object argument : arguments) {
            plain.add(DeepUnwrap.unwrap((TemplateModel) argument));
        }
        return plain;
    }
}
