package nl.vpng.host.schedule;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.SystemContext;
import info.magnolia.jcr.util.NodeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import nl.vpng.host.repository.Repository;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jobs of an instance, author or public, at their times. What changes in their configuration is taken over at once.
 * A time that passed while all threads were busy is made up for once; one that passed while the instance was down is not.
 */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final String PATH = "/modules/scheduler/config/jobs";
    private static final String DEFINITION = "definition";
    private static final int THREADS = 4;
    /** Running jobs get this time to finish when the instance stops. They are not interrupted, which would close the database. */
    private static final long GRACE_MILLIS = 1500;

    private final Repository repository;
    private final Scheduler scheduler;
    private final Phaser running = new Phaser(1);
    private final AtomicBoolean changed = new AtomicBoolean();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "jobs");
        thread.setDaemon(true);
        return thread;
    });
    private Map<String, JobDefinition> known = Map.of();

    private Jobs(Repository repository, Scheduler scheduler) {
        this.repository = repository;
        this.scheduler = scheduler;
    }

    /**
     * Starts the jobs that are enabled; one that is wrong is logged and left out.
     *
     * @param name of the instance, unique in this process
     * @param context what the jobs work in, with all rights
     */
    public static Jobs start(String name, Repository repository, CommandsManager commands, SystemContext context) {
        try {
            Jobs jobs = new Jobs(repository, new StdSchedulerFactory(settings(name)).getScheduler());
            jobs.scheduler.setJobFactory((fired, scheduler) -> {
                JobDefinition definition =
                        (JobDefinition) fired.getJobDetail().getJobDataMap().get(DEFINITION);
                return definition.concurrent()
                        ? new CommandJob(definition, commands, context, jobs.running)
                        : new CommandJob.OneAtATime(definition, commands, context, jobs.running);
            });
            jobs.read();
            jobs.scheduler.start();
            repository.onChange("config", jobs::readSoon);
            return jobs;
        } catch (SchedulerException | RepositoryException e) {
            throw new IllegalStateException("The scheduler cannot start", e);
        }
    }

    private static Properties settings(String name) {
        Properties properties = new Properties();
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, name);
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "true");
        properties.setProperty("org.quartz.threadPool.threadCount", String.valueOf(THREADS));
        properties.setProperty("org.quartz.threadPool.threadNamePrefix", "job");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.threadPool.threadsInheritContextClassLoaderOfInitializingThread", "true");
        return properties;
    }

    private void readSoon() {
        if (!reader.isShutdown() && changed.compareAndSet(false, true)) {
            reader.execute(this::readAgain);
        }
    }

    private void readAgain() {
        changed.set(false);
        try {
            read();
        } catch (RepositoryException | RuntimeException e) {
            LOG.error("The jobs of config:{} cannot be read; those of before go on", PATH, e);
        }
    }

    private synchronized void read() throws RepositoryException {
        Map<String, JobDefinition> now = definitions();
        for (JobDefinition old : known.values()) {
            if (!old.equals(now.get(old.name()))) {
                carryOut(old, () -> scheduler.deleteJob(JobKey.jobKey(old.name())));
            }
        }
        for (JobDefinition job : now.values()) {
            if (!job.equals(known.get(job.name()))) {
                carryOut(job, () -> scheduler.scheduleJob(detail(job), trigger(job)));
            }
        }
        known = now;
    }

    private Map<String, JobDefinition> definitions() throws RepositoryException {
        Map<String, JobDefinition> definitions = new HashMap<>();
        Session config = repository.pool().lendSystem("config");
        try {
            Iterable<Node> nodes = config.nodeExists(PATH) ? NodeUtil.getNodes(config.getNode(PATH)) : List.of();
            for (Node node : nodes) {
                if (JobDefinition.isEnabled(node)) {
                    try {
                        definitions.put(node.getName(), JobDefinition.of(node));
                    } catch (IllegalArgumentException e) {
                        LOG.error("Job '{}' does not run: {}", node.getName(), e.getMessage());
                    }
                }
            }
        } finally {
            repository.pool().giveBackSystem("config", config);
        }
        return definitions;
    }

    private static JobDetail detail(JobDefinition job) {
        JobDataMap data = new JobDataMap();
        data.put(DEFINITION, job);
        Class<? extends Job> type = job.concurrent() ? CommandJob.class : CommandJob.OneAtATime.class;
        return JobBuilder.newJob(type)
                .withIdentity(job.name())
                .usingJobData(data)
                .build();
    }

    private static Trigger trigger(JobDefinition job) {
        return TriggerBuilder.newTrigger()
                .withIdentity(job.name())
                .withSchedule(CronScheduleBuilder.cronSchedule(job.cron()))
                .build();
    }

    private static void carryOut(JobDefinition job, Step step) {
        try {
            step.run();
            LOG.debug("Job '{}' {}", job.name(), job.cron());
        } catch (SchedulerException e) {
            LOG.error("Job '{}' with cron '{}' cannot be started or stopped", job.name(), job.cron(), e);
        }
    }

    /** Starts no job any more and gives running ones a moment to finish. */
    @Override
    public void close() {
        reader.shutdown();
        try {
            scheduler.shutdown(false);
            running.awaitAdvanceInterruptibly(running.arriveAndDeregister(), GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn(
                    "{} jobs still run while the instance stops; what they had not saved is lost",
                    running.getRegisteredParties());
        } catch (SchedulerException e) {
            LOG.error("The scheduler did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Step {
        void run() throws SchedulerException;
    }
}
