package nl.vpng.host.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The key pair that the author signs publications with, made at the first start. The launcher hands the public part to
 * each public, so that nobody else can be a public's first author.
 */
final class AuthorKey {

    /** Magnolia's name for the file, and for what is in it. */
    private static final String FILE = "magnolia-activation-keypair.properties";

    private static final String PUBLIC = "key.public";
    private static final String PRIVATE = "key.private";

    private AuthorKey() {}

    /** The public key of the author in this folder, in hexadecimal. */
    static String publicOf(Path home) throws IOException {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            make(file);
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        String key = properties.getProperty(PUBLIC);
        if (key == null) {
            throw new IOException(file + " has no property " + PUBLIC);
        }
        return key;
    }

    private static void make(Path file) throws IOException {
        KeyPair pair = pair();
        Properties properties = new Properties();
        properties.setProperty(PUBLIC, HexFormat.of().formatHex(pair.getPublic().getEncoded()));
        properties.setProperty(
                PRIVATE, HexFormat.of().formatHex(pair.getPrivate().getEncoded()));
        Path unfinished = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(unfinished);
        try {
            Files.createFile(unfinished, forOwnerOnly(file));
        } catch (FileAlreadyExistsException e) {
            throw new IOException("Another run makes the key in " + unfinished, e);
        }
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, "Signs what this author publishes. Whoever has it can change every public.");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has RSA", e);
        }
    }

    private static FileAttribute<?>[] forOwnerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
