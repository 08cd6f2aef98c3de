package nl.vpng.host.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.vpng.host.mailbox.Mailbox;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line behind {@code ./run}: checks the options, starts the server and says when it is ready. */
@Command(
        name = "run",
        description = "Starts the VPNG site, author and public, on the embedded host.",
        sortOptions = false,
        footer = {"", "Stop with Ctrl-C. Content stays in the data folder between runs."})
public final class Launcher implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "port (${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDR",
            defaultValue = "127.0.0.1",
            description = "address to listen on (${DEFAULT-VALUE}); beyond loopback only without sample passwords")
    private String host = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "folder that keeps the content (${DEFAULT-VALUE})")
    private Path data = Path.of("");

    @Option(names = "--fresh", description = "throw away the content of the data folder and start from the samples")
    private boolean fresh;

    @Option(names = "--empty", description = "load no sample content on the first start")
    private boolean empty;

    @Option(
            names = "--publics",
            paramLabel = "N",
            defaultValue = "1",
            description = "number of public instances (${DEFAULT-VALUE})")
    private int publics;

    @Option(
            names = "--smtp",
            paramLabel = "HOST:PORT",
            defaultValue = "",
            description = "mail server to send through, instead of the built-in mailbox at /mailbox/")
    private String smtp = "";

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(names = "--help", usageHelp = true, description = "show this text")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Path project;

    private Launcher(Path project) {
        this.project = project;
    }

    /**
     * Starts the server and returns when it was stopped. The project's folder is the system property {@code vpng.project},
     * else the current folder. Exits with 2 on wrong use, with 1 where an instance could not start.
     */
    public static void main(String... args) {
        Path project = Path.of(System.getProperty("vpng.project", ""));
        CommandLine line = new CommandLine(new Launcher(project.toAbsolutePath()));
        line.setParameterExceptionHandler((problem, arguments) -> say(problem.getMessage(), 2));
        line.setExecutionExceptionHandler(
                (problem, command, result) -> say(problem.getMessage(), problem instanceof WrongUse ? 2 : 1));
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws Exception {
        check(port >= 1 && port <= 65_535, "--port takes a number from 1 to 65535, not " + port);
        check(publics >= 1 && publics <= 9, "--publics takes a number from 1 to 9, not " + publics);
        check(smtp.isEmpty() || isHostAndPort(smtp), "--smtp takes HOST:PORT, not '" + smtp + "'");
        try (DataFolder folder = DataFolder.open(data.toAbsolutePath().normalize(), fresh);
                Mailbox mailbox = smtp.isEmpty() ? Mailbox.open(folder.of("mailbox")) : null;
                Server server = new Server(ProjectFiles.in(project), folder, host, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            if (mailbox == null) {
                server.start(publics, !empty, smtp, null);
            } else {
                server.start(publics, !empty, mailbox.address(), mailbox.servlet(RootServlet.MAILBOX));
            }
            System.out.printf("ready %s/ %s/%n", server.publicUrl(), server.authorUrl());
            server.await();
        }
        return 0;
    }

    private static boolean isHostAndPort(String text) {
        if (!text.matches("[^:\\s]+:\\d{1,5}")) {
            return false;
        }
        int number = Integer.parseInt(text.substring(text.indexOf(':') + 1));
        return number >= 1 && number <= 65_535;
    }

    private void check(boolean right, String message) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private static int say(String problem, int exit) {
        System.err.println(
                "run: " + problem.lines().findFirst().orElse("failed") + (exit == 2 ? " (see ./run --help)" : ""));
        return exit;
    }
}
