package info.magnolia.cms.security;

import info.magnolia.objectfactory.Components;
import nl.vpng.host.publishing.AuthorCipher;

/** What author and publics can tell each other, with the key pair of publishing. */
public class SecurityUtil {
    /** Kept as in Magnolia, where the class can be made; it has only static members. */
    public SecurityUtil() {}

    /**
     * Writes a text with the author's private key: everybody with the public key can read it, nobody else can have written
     * it.
     *
     * @return letters and digits, with a semicolon between the parts of a long text
     * @throws SecurityException on an instance without the private key
     */
    public static String encrypt(String message) throws SecurityException {
        return Components.getComponent(AuthorCipher.class).encrypt(message);
    }

    /**
     * Reads what the author wrote, with the author's public key that this instance knows.
     *
     * @throws SecurityException where somebody else wrote it, or no author is known here
     */
    public static String decrypt(String message) throws SecurityException {
        return Components.getComponent(AuthorCipher.class).decrypt(message);
    }
}
