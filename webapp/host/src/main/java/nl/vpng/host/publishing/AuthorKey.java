package nl.vpng.host.publishing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import java.util.Properties;

/** The author's private key, in a file of Magnolia's name and form that its owner alone can read. */
final class AuthorKey {
    /** The file in the author's home. */
    static final String FILE = "magnolia-activation-keypair.properties";

    private static final String PROPERTY = "key.private";

    private final PrivateKey key;

    private AuthorKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * Reads the key.
     *
     * @throws IOException where the file is missing or holds no key
     */
    static AuthorKey in(Path home) throws IOException {
        Path file = home.resolve(FILE);
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        String hex = properties.getProperty(PROPERTY);
        if (hex == null) {
            throw new IOException(file + " has no property " + PROPERTY);
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(hex);
            return new AuthorKey(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(file + ": " + PROPERTY + " is no RSA key", e);
        }
    }

    PrivateKey privateKey() {
        return key;
    }

    /** Signs a request; in hexadecimal. */
    String sign(Envelope envelope) {
        try {
            Signature signature = Signature.getInstance(Envelope.ALGORITHM);
            signature.initSign(key);
            signature.update(envelope.signed());
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Signing failed", e);
        }
    }
}
