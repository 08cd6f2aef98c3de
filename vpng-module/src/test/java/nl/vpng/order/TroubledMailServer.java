package nl.vpng.order;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server that is in trouble for as long as a test wants, always on the same port. */
final class TroubledMailServer implements AutoCloseable {

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final int port;
    private Running running;

    /** Starts one that works. */
    TroubledMailServer() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        running = serve(recipient -> {});
    }

    int port() {
        return port;
    }

    /** Returns the recipients of what was taken, in order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    void works() throws IOException {
        begin(recipient -> {});
    }

    /** Answers each recipient so. */
    void answers(int code) throws IOException {
        begin(recipient -> refuse(code));
    }

    /** Takes mails for all but one. */
    void refuses(String address) throws IOException {
        begin(recipient -> {
            if (recipient.equals(address)) {
                refuse(550);
            }
        });
    }

    void isAbsent() throws IOException {
        running.stop();
        running = () -> {};
    }

    /** Lets clients connect and says nothing. */
    void hangs() throws IOException {
        running.stop();
        ServerSocket silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        running = silent::close;
    }

    private static void refuse(int code) throws RejectException {
        throw new RejectException(code, "In trouble");
    }

    private interface Running {
        void stop() throws IOException;
    }

    private interface Rule {
        void judge(String recipient) throws RejectException;
    }

    private void begin(Rule rule) throws IOException {
        running.stop();
        running = serve(rule);
    }

    private Running serve(Rule rule) {
        SMTPServer server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Receiver(rule))
                .build();
        server.start();
        return server::stop;
    }

    @Override
    public void close() throws IOException {
        running.stop();
    }

    private final class Receiver implements MessageHandler {

        private final Rule rule;
        private String recipient = "";

        Receiver(Rule rule) {
            this.rule = rule;
        }

        @Override
        public void from(String sender) {
            // everybody may send
        }

        @Override
        public void recipient(String address) throws RejectException {
            rule.judge(address);
            recipient = address;
        }

        @Override
        public String data(InputStream mail) throws IOException {
            mail.readAllBytes();
            taken.add(recipient);
            return "taken";
        }

        @Override
        public void done() {
            // each mail was noted when it came
        }
    }
}
