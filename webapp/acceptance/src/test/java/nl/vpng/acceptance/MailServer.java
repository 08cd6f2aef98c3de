package nl.vpng.acceptance;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server in a process of its own, so that it can be killed in the middle of a mail. What it takes it writes to a pipe
 * before the sender hears so, and what stands in a pipe outlives a kill.
 */
final class MailServer {

    /**
     * A mail that was taken.
     *
     * @param id its Message-ID
     * @param to the recipient
     */
    record Mail(String id, String to) {}

    private static final String READY = "ready";

    private final int port;
    private final Runnable onMail;
    private final List<Mail> taken = Collections.synchronizedList(new ArrayList<>());
    private Process process;
    private Thread reader;

    /**
     * Starts one.
     *
     * @param onMail runs after each mail
     */
    MailServer(Runnable onMail) throws Exception {
        this.port = Run.freePort();
        this.onMail = onMail;
        start();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** All mails that were taken until now, over all restarts, in their order. */
    List<Mail> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    /** Kills it and starts it again on the same port. */
    void restart() throws Exception {
        kill();
        start();
    }

    /**
     * Ends it as a power cut would. Through its handle: {@link Process#destroyForcibly} would also throw away what was written and
     * not yet read.
     */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
    }

    private void start() throws Exception {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailServer.class.getName(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        CountDownLatch ready = new CountDownLatch(1);
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        reader = new Thread(() -> lines.lines().forEach(line -> read(line, ready)), "mails");
        reader.setDaemon(true);
        reader.start();
        if (!ready.await(Run.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the mail server does not start");
        }
    }

    private void read(String line, CountDownLatch ready) {
        if (line.equals(READY)) {
            ready.countDown();
        } else {
            String[] parts = line.split(" ", 2);
            taken.add(new Mail(parts[0], parts[1]));
            onMail.run();
        }
    }

    /** The process itself; the argument is the port. */
    public static void main(String[] arguments) throws IOException {
        SMTPServer.port(Integer.parseInt(arguments[0]))
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Receiver())
                .build()
                .start();
        write(READY);
    }

    /** In one call, so that a kill leaves no half line. */
    private static void write(String line) throws IOException {
        @SuppressWarnings("resource") // stays open until the process ends
        FileOutputStream pipe = new FileOutputStream(FileDescriptor.out);
        pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static final class Receiver implements MessageHandler {

        private final List<String> recipients = new ArrayList<>();

        @Override
        public void from(String sender) {
            // Everybody may send.
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public String data(InputStream mail) throws IOException {
            String id = new String(mail.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Message-ID: "))
                    .findFirst()
                    .orElse("Message-ID: none")
                    .substring("Message-ID: ".length());
            write(id + " " + String.join(",", recipients));
            return "taken";
        }

        @Override
        public void done() {
            // Each mail was written when it came.
        }
    }
}
