package nl.vpng.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One run of the command {@code ./run}, as a person starts it. */
final class Run implements AutoCloseable {

    /** Generous, since a first start on a busy machine loads all sample content. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final CompletableFuture<String> firstLine;
    private final CompletableFuture<List<String>> problems;

    private Run(Process process) {
        this.process = process;
        this.firstLine = CompletableFuture.supplyAsync(() -> {
            List<String> lines = lines(process.inputReader(StandardCharsets.UTF_8), 1);
            return lines.isEmpty() ? "" : lines.get(0);
        });
        this.problems = CompletableFuture.supplyAsync(() -> lines(
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)), 10_000));
    }

    /** Starts {@code ./run} of the project in this folder. */
    static Run start(Path project, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(project.resolve("run").toString());
        command.addAll(List.of(options));
        return new Run(new ProcessBuilder(command).directory(project.toFile()).start());
    }

    /** The checkout under test. */
    static Path project() {
        return Path.of(System.getProperty("vpng.project", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The line on standard output that says what is ready; fails with what the command complained of. */
    String ready() throws Exception {
        String line = firstLine.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!line.startsWith("ready ")) {
            throw new AssertionError("not ready: " + String.join("\n", problems.get(10, TimeUnit.SECONDS)));
        }
        return line;
    }

    /** Waits for the end. */
    int exitCode() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    List<String> problems() throws Exception {
        return problems.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    String output() throws Exception {
        return firstLine.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** As Ctrl-C or a service manager would; the script has replaced itself with Java, so the signal arrives there. */
    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        terminate();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        kill();
    }

    private static List<String> lines(BufferedReader reader, int most) {
        List<String> lines = new ArrayList<>();
        try (reader) {
            String line = reader.readLine();
            while (line != null) {
                if (lines.size() < most) {
                    lines.add(line);
                }
                if (lines.size() == most && most == 1) {
                    break;
                }
                line = reader.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** An empty folder that goes with the test. */
    static Path temporaryFolder() throws IOException {
        return Files.createTempDirectory("vpng-");
    }
}
