package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Reads from the current request what an order needs beside the fields of the form. */
final class OrderRequest {

    /** People do not see this field, and browsers do not fill it in. */
    static final String HIDDEN_FIELD = "onderwerp";

    private OrderRequest() {}

    static Sent sent(Map<String, String> typed) {
        HttpServletRequest request = MgnlContext.getWebContext().getRequest();
        return new Sent(
                typed,
                Arrays.stream(OrderControl.values()).anyMatch(control -> isRepeated(control.key())),
                parameter(FormKeys.FIELD),
                parameter(HIDDEN_FIELD),
                isFromOtherSite(request),
                request.getRemoteAddr());
    }

    static String parameter(String name) {
        return Objects.requireNonNullElse(MgnlContext.getParameter(name), "");
    }

    /** Returns the address of this page that thanks. */
    static String thanksAddress(String thanks) {
        return MgnlContext.getWebContext().getRequest().getRequestURI() + "?" + Thanks.PARAMETER + "=" + thanks;
    }

    private static boolean isRepeated(String name) {
        String[] values = MgnlContext.getParameterValues(name);
        return values != null && values.length > 1;
    }

    /** Tells whether the browser names the page of another server; one that names none, or hides it, is not suspicious. */
    private static boolean isFromOtherSite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        if (origin == null || host == null || origin.equals("null")) {
            return false;
        }
        return !host.equalsIgnoreCase(authority(origin));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
