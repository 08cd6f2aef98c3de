package nl.vpng.host.context;

import info.magnolia.context.Context;
import info.magnolia.context.WebContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** The three scopes of a request's attributes. */
final class WebAttributes {
    private WebAttributes() {}

    static @Nullable Object get(HttpServletRequest request, ServletContext application, String name, int scope) {
        return switch (scope) {
            case Context.LOCAL_SCOPE -> local(request, name);
            case Context.SESSION_SCOPE -> ofSession(request.getSession(false), name);
            case Context.APPLICATION_SCOPE -> application.getAttribute(name);
            default -> throw unknown(scope);
        };
    }

    private static @Nullable Object ofSession(@Nullable HttpSession session, String name) {
        return session == null ? null : session.getAttribute(name);
    }

    private static @Nullable Object local(HttpServletRequest request, String name) {
        Object value = request.getAttribute(name);
        value = value == null ? request.getParameter(name) : value;
        if (value == null && name.equals(WebContext.ATTRIBUTE_REQUEST_CHARACTER_ENCODING)) {
            return request.getCharacterEncoding();
        }
        return value == null && name.equals(WebContext.ATTRIBUTE_REQUEST_URI) ? request.getRequestURI() : value;
    }

    static void set(
            HttpServletRequest request, ServletContext application, String name, @Nullable Object value, int scope) {
        switch (scope) {
            case Context.LOCAL_SCOPE -> request.setAttribute(name, value);
            case Context.SESSION_SCOPE -> {
                HttpSession session = request.getSession(value != null);
                if (session != null) {
                    session.setAttribute(name, value);
                }
            }
            case Context.APPLICATION_SCOPE -> application.setAttribute(name, value);
            default -> throw unknown(scope);
        }
    }

    static Map<String, Object> all(HttpServletRequest request, ServletContext application, int scope) {
        return switch (scope) {
            case Context.LOCAL_SCOPE -> collect(request.getAttributeNames(), request::getAttribute);
            case Context.SESSION_SCOPE -> {
                HttpSession session = request.getSession(false);
                yield session == null ? new HashMap<>() : collect(session.getAttributeNames(), session::getAttribute);
            }
            case Context.APPLICATION_SCOPE -> collect(application.getAttributeNames(), application::getAttribute);
            default -> throw unknown(scope);
        };
    }

    private static Map<String, Object> collect(Enumeration<String> names, Function<String, Object> values) {
        Map<String, Object> all = new HashMap<>();
        for (String name : Collections.list(names)) {
            all.put(name, values.apply(name));
        }
        return all;
    }

    private static IllegalArgumentException unknown(int scope) {
        return new IllegalArgumentException("Scope " + scope + " is none of local (1), session (2), application (3)");
    }
}
