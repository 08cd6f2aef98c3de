package nl.vpng.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.commands.CommandsManager;
import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.jcr.Node;
import javax.jcr.Session;
import nl.vpng.host.HostSettings;
import nl.vpng.host.module.ModuleManager;
import nl.vpng.host.repository.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Jobs at every second, on the real scheduler. */
@Timeout(60)
class JobsTest {
    private static final String EACH_SECOND = "* * * * * ?";
    private static final BlockingQueue<String> SAID = new LinkedBlockingQueue<>();

    private Repository repository;
    private ModuleManager modules;
    private Session config;
    private Jobs jobs;

    @BeforeEach
    void start(@TempDir Path home) throws Exception {
        HostSettings settings = new HostSettings(home, home, "/magnoliaPublic", false, false, "http://localhost/x");
        repository = ModuleManager.openRepository(settings);
        modules = ModuleManager.start(settings, repository, JobsTest.class.getClassLoader(), Map.of());
        config = repository.systemSession("config");
        command("say", Say.class);
        command("fail", Fail.class);
        command("wait", Wait.class);
        jobs = Jobs.start(
                home.toString(), repository, modules.container().get(CommandsManager.class), modules.systemContext());
        SAID.clear();
        Wait.reset();
    }

    @AfterEach
    void stop() {
        Wait.goOn.countDown();
        jobs.close();
        config.logout();
        modules.close();
        repository.close();
    }

    @Test
    void runsACommandWithItsParametersAndAllRights() throws Exception {
        Node params = job("tick", "say").addNode("params", "mgnl:contentNode");
        params.setProperty("word", "hello");
        params.setProperty("times", 2);
        config.save();
        assertThat(next()).isEqualTo("hello hello by superuser, / in the workspace config");
        assertThat(next()).as("it runs again").startsWith("hello");
    }

    @Test
    void takesOverWhatChanges() throws Exception {
        Node job = job("tick", "say");
        job.addNode("params", "mgnl:contentNode").setProperty("word", "before");
        config.save();
        assertThat(next()).startsWith("before");
        job.getNode("params").setProperty("word", "after");
        config.save();
        while (!next().startsWith("after")) {
            assertThat(SAID).hasSizeLessThan(10);
        }
        job.setProperty("enabled", false);
        config.save();
        while (said(Duration.ofMillis(2500)) != null) {
            assertThat(SAID).hasSizeLessThan(10);
        }
    }

    @Test
    void aFailureDoesNotEndAJobNorAnother() throws Exception {
        job("broken", "fail");
        job("lost", "no such command");
        config.save();
        assertThat(next()).isEqualTo("failing");
        assertThat(next()).isEqualTo("failing");
    }

    @Test
    void leavesOutWhatIsWrong() throws Exception {
        job("wrong", "say").setProperty("cron", "each second");
        job("unknown", "say").setProperty("clusterId", "x");
        Node off = job("off", "say");
        off.setProperty("enabled", false);
        off.setProperty("active", true);
        Node old = job("old", "say");
        old.getProperty("enabled").remove();
        old.setProperty("active", true);
        old.addNode("params", "mgnl:contentNode").setProperty("word", "only active");
        config.save();
        assertThat(next()).startsWith("only active");
        assertThat(next()).startsWith("only active");
    }

    @Test
    void runsOneAtATimeWhereAsked() throws Exception {
        job("slow", "wait").setProperty("concurrent", false);
        job("tick", "say").addNode("params", "mgnl:contentNode").setProperty("word", "tick");
        config.save();
        assertThat(Wait.running.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 3; i++) {
            assertThat(next()).startsWith("tick");
        }
        assertThat(Wait.most.get()).isEqualTo(1);
        Wait.goOn.countDown();
    }

    @Test
    void runsSeveralAtATimeOtherwise() throws Exception {
        job("slow", "wait");
        config.save();
        assertThat(Wait.two.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void stopsInTimeWithAJobThatDoesNot() throws Exception {
        job("slow", "wait").setProperty("concurrent", false);
        config.save();
        assertThat(Wait.running.await(10, TimeUnit.SECONDS)).isTrue();
        long began = System.nanoTime();
        jobs.close();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    private String next() throws InterruptedException {
        String said = said(Duration.ofSeconds(20));
        assertThat(said).as("a job ran").isNotNull();
        return said;
    }

    private static String said(Duration patience) throws InterruptedException {
        return SAID.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Node job(String name, String command) throws Exception {
        Node job = config.getNode("/modules/scheduler/config/jobs").addNode(name, "mgnl:content");
        job.setProperty("enabled", true);
        job.setProperty("catalog", "test");
        job.setProperty("command", command);
        job.setProperty("cron", EACH_SECOND);
        job.setProperty("description", "of a test");
        return job;
    }

    private void command(String name, Class<?> type) throws Exception {
        Node modulesNode = config.getNode("/modules");
        Node catalog = modulesNode.hasNode("test/commands/test")
                ? modulesNode.getNode("test/commands/test")
                : modulesNode
                        .addNode("test", "mgnl:content")
                        .addNode("commands", "mgnl:content")
                        .addNode("test", "mgnl:content");
        catalog.addNode(name, "mgnl:contentNode").setProperty("class", type.getName());
        config.save();
    }

    public static final class Say extends MgnlCommand {
        private String word = "";
        private int times = 1;

        @Override
        public boolean execute(Context context) throws Exception {
            String path = MgnlContext.getJCRSession("config").getRootNode().getPath();
            SAID.add((word + " ").repeat(times) + "by " + context.getUser().getName() + ", " + path
                    + " in the workspace "
                    + context.getJCRSession("config").getWorkspace().getName());
            return CONTINUE_PROCESSING;
        }

        public void setWord(String word) {
            this.word = word;
        }

        public void setTimes(int times) {
            this.times = times;
        }
    }

    public static final class Fail extends MgnlCommand {
        @Override
        public boolean execute(Context context) {
            SAID.add("failing");
            throw new IllegalStateException("on purpose");
        }
    }

    public static final class Wait extends MgnlCommand {
        private static final AtomicInteger NOW = new AtomicInteger();
        private static AtomicInteger most = new AtomicInteger();
        private static CountDownLatch running = new CountDownLatch(1);
        private static CountDownLatch two = new CountDownLatch(2);
        private static CountDownLatch goOn = new CountDownLatch(1);

        static void reset() {
            most = new AtomicInteger();
            running = new CountDownLatch(1);
            two = new CountDownLatch(2);
            goOn = new CountDownLatch(1);
        }

        @Override
        public boolean execute(Context context) throws Exception {
            most.accumulateAndGet(NOW.incrementAndGet(), Math::max);
            running.countDown();
            two.countDown();
            try {
                goOn.await();
            } finally {
                NOW.decrementAndGet();
            }
            return CONTINUE_PROCESSING;
        }
    }
}
