package nl.vpng.host.web;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Reads a form that was sent. Tomcat drops in silence what it cannot read of it; here nothing is done with half a form. */
final class FormBody {

    /** Why Tomcat could not read the parameters, where it could not. */
    private static final String FAILED = "org.apache.catalina.parameter_parse_failed_reason";

    private static final Refusal TOO_LARGE = new Refusal(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "413");
    private static final Refusal UNREADABLE = new Refusal(HttpServletResponse.SC_BAD_REQUEST, "form");

    private FormBody() {}

    /** Reads the parameters and returns what is wrong with them, or null. */
    static @Nullable Refusal refusal(HttpServletRequest request) {
        if (!isKnown(request.getCharacterEncoding())) {
            return UNREADABLE;
        }
        Map<String, String[]> parameters = request.getParameterMap();
        Object failed = request.getAttribute(FAILED);
        if (failed != null) {
            return failed.toString().equals("POST_TOO_LARGE") ? TOO_LARGE : UNREADABLE;
        }
        boolean damaged = parameters.entrySet().stream()
                .anyMatch(parameter -> isDamaged(parameter.getKey())
                        || Arrays.stream(parameter.getValue()).anyMatch(FormBody::isDamaged));
        return damaged ? UNREADABLE : null;
    }

    private static boolean isKnown(@Nullable String charset) {
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /** No browser sends this character, and neither a database nor XML takes it. */
    private static boolean isDamaged(String text) {
        return text.indexOf('\0') >= 0;
    }
}
