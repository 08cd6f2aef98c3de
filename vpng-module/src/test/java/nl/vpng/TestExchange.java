package nl.vpng;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A request and its response without a server, for what happens after a server took the request. */
final class TestExchange {

    private final String contextPath;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<Object, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private int status = 200;

    /** @param parameters name, value, name, value, … */
    TestExchange(String contextPath, String... parameters) {
        this.contextPath = contextPath;
        for (int i = 0; i < parameters.length; i += 2) {
            this.parameters.put(parameters[i], parameters[i + 1]);
        }
    }

    int status() {
        return status;
    }

    HttpServletRequest request() {
        return make(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getContextPath" -> contextPath;
            case "getParameter" -> parameters.get(arguments[0]);
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> {
                attributes.put(arguments[0], arguments[1]);
                yield null;
            }
            case "removeAttribute" -> {
                attributes.remove(arguments[0]);
                yield null;
            }
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "getSession" -> null;
            case "getMethod" -> "GET";
            default -> throw new UnsupportedOperationException("request." + method.getName());
        });
    }

    HttpServletResponse response() {
        return make(HttpServletResponse.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "sendError", "setStatus" -> status = (int) arguments[0];
                case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                default -> throw new UnsupportedOperationException("response." + method.getName());
            }
            return null;
        });
    }

    ServletContext application() {
        return make(ServletContext.class, (proxy, method, arguments) -> null);
    }

    private static <T> T make(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
