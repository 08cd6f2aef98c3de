package nl.vpng.host.mailbox;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import javax.servlet.http.HttpServlet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that delivers nothing: what it takes stays in a folder, where its pages show it. */
public final class Mailbox implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final int LARGEST_MAIL = 32 << 20;

    private final MailFolder folder;
    private final SMTPServer server;

    private Mailbox(MailFolder folder) {
        this.folder = folder;
        this.server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("VPNG mailbox")
                .maxMessageSize(LARGEST_MAIL)
                .messageHandlerFactory(context -> new Receiver(folder))
                .build();
    }

    /**
     * Starts on a free port of this machine, with the mails of earlier runs.
     *
     * @param folder where mails are kept; created when missing
     */
    public static Mailbox open(Path folder) throws IOException {
        Mailbox mailbox = new Mailbox(MailFolder.open(folder));
        mailbox.server.start();
        return mailbox;
    }

    /** Returns where it takes mail, as {@code HOST:PORT}. */
    public String address() {
        return InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getPortAllocated();
    }

    /**
     * Returns its pages and its JSON.
     *
     * @param path where they are mapped, such as {@code /mailbox}
     */
    public HttpServlet servlet(String path) {
        return new MailboxServlet(folder, path);
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Takes the mails of one connection. A mail is on disk before the sender hears that it was taken. */
    private record Receiver(MailFolder folder) implements MessageHandler {
        @Override
        public void from(String sender) {
            // Everybody may send.
        }

        @Override
        public void recipient(String recipient) {
            // Everybody may receive.
        }

        @Override
        public String data(InputStream mail) throws RejectException {
            try {
                return folder.add(mail);
            } catch (IOException e) {
                LOG.error("A mail cannot be kept", e);
                throw new RejectException(452, "Insufficient system storage");
            }
        }

        @Override
        public void done() {
            // Nothing is held.
        }
    }
}
