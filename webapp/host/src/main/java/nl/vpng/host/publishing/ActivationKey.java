package nl.vpng.host.publishing;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;

/** Where an instance keeps the author's public key, Magnolia's place for it. */
public final class ActivationKey {
    static final String PATH = "/server/activation";
    static final String PROPERTY = "publicKey";

    private ActivationKey() {}

    /**
     * Returns the author's public key, empty where nobody introduced an author.
     *
     * @throws GeneralSecurityException where what is stored is no key
     */
    static Optional<PublicKey> stored(Repository repository) throws RepositoryException, GeneralSecurityException {
        String path = PATH + "/" + PROPERTY;
        Session config = repository.pool().lendSystem("config");
        try {
            return config.propertyExists(path)
                    ? Optional.of(parsed(config.getProperty(path).getString()))
                    : Optional.empty();
        } finally {
            repository.pool().giveBackSystem("config", config);
        }
    }

    private static PublicKey parsed(String hex) throws GeneralSecurityException {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(hex)));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("config:" + PATH + "@" + PROPERTY + " is not hexadecimal", e);
        }
    }

    /**
     * Makes an author known to an instance that knows none; a key that is there already stays.
     *
     * @param key the public key in hexadecimal
     */
    public static void introduce(Repository repository, String key) throws RepositoryException {
        Session config = repository.systemSession("config");
        try {
            Node activation = NodeUtil.createPath(config.getRootNode(), PATH, NodeTypes.Content.NAME);
            if (!activation.hasProperty(PROPERTY)) {
                activation.setProperty(PROPERTY, key);
                config.save();
            }
        } finally {
            config.logout();
        }
    }
}
