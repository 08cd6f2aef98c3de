package nl.vpng.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One run of the command {@code ./run}, as a person starts it. It ends when it is closed, and at the latest with the tests. */
final class Run implements AutoCloseable {

    /** Only ends a test that hangs: a first start on a busy machine takes minutes. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Set<Run> OPEN = ConcurrentHashMap.newKeySet();

    static {
        // Maven may end the tests in the middle of one; a host that stayed behind would slow down all that follows.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Run::kill), "end runs"));
    }

    private final Process process;
    private final CompletableFuture<String> firstLine = new CompletableFuture<>();
    private final CompletableFuture<List<String>> problems = new CompletableFuture<>();

    private Run(Process process) {
        this.process = process;
        OPEN.add(this);
        read("output", process.inputReader(StandardCharsets.UTF_8), firstLine, new CompletableFuture<>());
        read("problems", process.errorReader(StandardCharsets.UTF_8), new CompletableFuture<>(), problems);
    }

    /** Starts {@code ./run} of the project in this folder. */
    static Run start(Path project, String... options) throws IOException {
        return start(Map.of(), project, options);
    }

    /** Starts it with more variables in its environment. */
    static Run start(Map<String, String> environment, Path project, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(project.resolve("run").toString());
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
        builder.environment().putAll(environment);
        return new Run(builder.start());
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
        String line = output();
        if (!line.startsWith("ready ")) {
            throw new AssertionError("not ready: " + String.join("\n", problems()));
        }
        return line;
    }

    long pid() {
        return process.pid();
    }

    /** Tells whether it neither said that it is ready nor ended. */
    boolean isStarting() {
        return process.isAlive() && !firstLine.isDone();
    }

    /** The time that processors have worked for it so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits for the end. */
    int exitCode() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    /** All lines on standard error, once it has ended. */
    List<String> problems() throws Exception {
        return problems.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** The first line on standard output, empty where it ended without one. */
    String output() throws Exception {
        return firstLine.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** As Ctrl-C or a service manager would; the script has replaced itself with Java, so the signal arrives there. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** Ends the process and those it started, a build for example, as a power cut would. */
    void kill() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(ended -> ended.onExit().join());
        OPEN.remove(this);
    }

    @Override
    public void close() {
        terminate();
        process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
        kill();
    }

    /** Reads to the end, so that the process never waits for a reader; in a daemon, so that nobody waits for the process. */
    private static void read(
            String name, BufferedReader reader, CompletableFuture<String> first, CompletableFuture<List<String>> all) {
        Thread thread = new Thread(
                () -> {
                    try (reader) {
                        all.complete(reader.lines().peek(first::complete).toList());
                        first.complete("");
                    } catch (IOException | UncheckedIOException e) {
                        all.completeExceptionally(e);
                        first.completeExceptionally(e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    /** An empty folder that goes with the test. */
    static Path temporaryFolder() throws IOException {
        return Files.createTempDirectory("vpng-");
    }
}
