package nl.vpng.host.schedule;

import info.magnolia.commands.CommandsManager;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.SystemContext;
import java.util.concurrent.Phaser;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a job's command with all rights. The command finds its parameters in its context; a failure is logged and the job runs
 * again at its next time.
 */
class CommandJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(CommandJob.class);

    private final JobDefinition definition;
    private final CommandsManager commands;
    private final SystemContext context;
    private final Phaser running;

    CommandJob(JobDefinition definition, CommandsManager commands, SystemContext context, Phaser running) {
        this.definition = definition;
        this.commands = commands;
        this.context = context;
        this.running = running;
    }

    @Override
    public void execute(JobExecutionContext time) {
        if (running.register() < 0) {
            return;
        }
        MgnlContext.setInstance(context);
        try {
            commands.executeCommand(definition.catalog(), definition.command(), definition.params());
            LOG.debug("Job '{}' is done", definition.name());
        } catch (Exception e) {
            LOG.error("Job '{}' failed; it runs again at its next time", definition.name(), e);
        } finally {
            MgnlContext.release();
            MgnlContext.setInstance(null);
            running.arriveAndDeregister();
        }
    }

    /** The same for a job that never runs twice at a time: Quartz looks at the class. */
    @DisallowConcurrentExecution
    static final class OneAtATime extends CommandJob {
        OneAtATime(JobDefinition definition, CommandsManager commands, SystemContext context, Phaser running) {
            super(definition, commands, context, running);
        }
    }
}
