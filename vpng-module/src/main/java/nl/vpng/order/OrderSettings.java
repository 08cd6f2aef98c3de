package nl.vpng.order;

import info.magnolia.context.MgnlContext;
import info.magnolia.jcr.RuntimeRepositoryException;
import info.magnolia.jcr.util.PropertyUtil;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** What an administrator may set in {@code config:/modules/vpng/config}; a change counts from the next order on. */
public final class OrderSettings {

    /** Where the settings are. */
    public static final String PATH = "/modules/vpng/config";
    /** The secret of this instance, made at its installation. */
    public static final String SECRET = "secret";
    /** The number of this public, another one for each public, below {@link #PUBLICS}. */
    public static final String PUBLIC_NUMBER = "publicNumber";
    /** Numbers of publics are below this. */
    public static final int PUBLICS = 1024;
    /** How many orders an hour from one address are not suspicious. */
    public static final String ORDERS_PER_HOUR = "ordersPerHour";

    private static final long DEFAULT_ORDERS_PER_HOUR = 20;

    /** Needs nothing: it reads with the rights of the system. */
    @Inject
    public OrderSettings() {}

    /** Returns the secret. */
    byte[] secret() {
        String secret = read(node -> PropertyUtil.getString(node, SECRET, ""));
        if (secret.isEmpty()) {
            throw new IllegalStateException("config:" + PATH + "@" + SECRET
                    + " is not there; the module makes it when it is installed or updated. Set 64 random characters.");
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the number of this public. */
    int publicNumber() {
        long number = read(node -> Objects.requireNonNullElse(PropertyUtil.getLong(node, PUBLIC_NUMBER), 0L));
        return Math.floorMod(number, PUBLICS);
    }

    /** Returns how many orders an hour from one address are not suspicious; none is where it is 0. */
    long ordersPerHour() {
        return read(node ->
                Objects.requireNonNullElse(PropertyUtil.getLong(node, ORDERS_PER_HOUR), DEFAULT_ORDERS_PER_HOUR));
    }

    private interface Read<T> {
        T from(Node node) throws RepositoryException;
    }

    private static <T> T read(Read<T> read) {
        try {
            return MgnlContext.doInSystemContext(
                    () -> read.from(MgnlContext.getJCRSession("config").getNode(PATH)));
        } catch (RepositoryException e) {
            throw new RuntimeRepositoryException("config:" + PATH + " cannot be read", e);
        }
    }
}
