package nl.vpng;

import info.magnolia.context.WebContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.jspecify.annotations.Nullable;

/**
 * Counts the content nodes that are read through a context, by standing in front of each object of JCR that it hands out. A node
 * counts once, since a session keeps what it read; the root of a workspace and {@code jcr:system} are no content.
 */
final class NodeReads {

    private final Set<String> paths = new LinkedHashSet<>();
    private final IdentityHashMap<Object, Object> behind = new IdentityHashMap<>();

    /** Returns workspace and path of the nodes that were read, in order. */
    Set<String> paths() {
        return paths;
    }

    /** Returns a context that counts. */
    WebContext through(WebContext context) {
        return (WebContext) Objects.requireNonNull(counted(context));
    }

    private @Nullable Object counted(@Nullable Object real) {
        Class<?>[] types = real == null
                ? new Class<?>[0]
                : Stream.<Class<?>>iterate(real.getClass(), Objects::nonNull, Class::getSuperclass)
                        .flatMap(type -> Stream.of(type.getInterfaces()))
                        .filter(type ->
                                type == WebContext.class || type.getName().startsWith("javax.jcr."))
                        .distinct()
                        .toArray(Class<?>[]::new);
        if (types.length == 0) {
            return real;
        }
        if (real instanceof Node node) {
            count(node);
        }
        Object front = Proxy.newProxyInstance(NodeReads.class.getClassLoader(), types, (proxy, method, arguments) -> {
            try {
                Object[] given = arguments == null
                        ? null
                        : Stream.of(arguments)
                                .map(argument -> behind.getOrDefault(argument, argument))
                                .toArray();
                return counted(method.invoke(real, given));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        behind.put(front, real);
        return front;
    }

    private void count(Node node) {
        try {
            if (node.getDepth() > 0 && !node.getPath().startsWith("/jcr:system")) {
                paths.add(node.getSession().getWorkspace().getName() + ":" + node.getPath());
            }
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
    }
}
