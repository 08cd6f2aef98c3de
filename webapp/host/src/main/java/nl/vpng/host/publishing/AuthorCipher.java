package nl.vpng.host.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.StringJoiner;
import javax.crypto.Cipher;
import javax.jcr.RepositoryException;
import nl.vpng.host.repository.Repository;

/**
 * What only the author can write and each of its publics can read, with the key pair that publications are signed with.
 * The form is Magnolia's: parts of an eighth of the private key's length, each in hexadecimal, with semicolons between.
 */
public final class AuthorCipher {
    private static final String ALGORITHM = "RSA/ECB/PKCS1Padding";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Path home;
    private final Repository repository;

    /**
     * @param home folder of the instance; on author the private key is in it
     */
    public AuthorCipher(Path home, Repository repository) {
        this.home = home;
        this.repository = repository;
    }

    /**
     * Writes a text in the author's name.
     *
     * @throws SecurityException where this instance has no private key, so where it is a public
     */
    public String encrypt(String text) {
        try {
            PrivateKey key = AuthorKey.in(home).privateKey();
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.ENCRYPT_MODE, key);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int part = key.getEncoded().length / Byte.SIZE;
            StringJoiner parts = new StringJoiner(";");
            for (int from = 0; from < bytes.length; from += part) {
                byte[] one = Arrays.copyOfRange(bytes, from, Math.min(from + part, bytes.length));
                parts.add(HEX.formatHex(cipher.doFinal(one)));
            }
            return parts.toString();
        } catch (IOException | GeneralSecurityException e) {
            throw new SecurityException("The author's private key cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a text that the author wrote. As in Magnolia each part is decoded on its own, so that a letter outside ASCII may
     * not survive in a text of more than one part.
     *
     * @throws SecurityException where it was not written with the key of the author that this instance knows
     */
    public String decrypt(String text) {
        try {
            PublicKey key = ActivationKey.stored(repository)
                    .orElseThrow(() -> new SecurityException("The author's public key is missing in config:"
                            + ActivationKey.PATH + "@" + ActivationKey.PROPERTY));
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.DECRYPT_MODE, key);
            StringBuilder whole = new StringBuilder();
            for (String part : text.split(";", -1)) {
                whole.append(new String(cipher.doFinal(HEX.parseHex(part)), StandardCharsets.UTF_8));
            }
            return whole.toString();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SecurityException("The text was not written with the author's key, or changed since", e);
        } catch (RepositoryException e) {
            throw new SecurityException("The author's public key cannot be read", e);
        }
    }
}
