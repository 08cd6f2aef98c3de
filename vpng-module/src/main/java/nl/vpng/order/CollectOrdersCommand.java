package nl.vpng.order;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import java.util.concurrent.locks.ReentrantLock;
import javax.inject.Inject;
import javax.jcr.RepositoryException;

/** Fetches the orders from the publics and delivers them; a job of the scheduler runs it each minute. */
public class CollectOrdersCommand extends MgnlCommand {

    /** The job and somebody who cannot wait for it would send the same mail. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final ServerConfiguration server;
    private final OrderCollector collector;
    private final OrderNotifier notifier;

    /**
     * @param server knows whether this is the author: jobs run on public too
     * @param collector fetches
     * @param notifier delivers
     */
    @Inject
    public CollectOrdersCommand(ServerConfiguration server, OrderCollector collector, OrderNotifier notifier) {
        this.server = server;
        this.collector = collector;
        this.notifier = notifier;
    }

    @Override
    public boolean execute(Context context) throws RepositoryException, InterruptedException {
        if (server.isAdmin() && ONE_AT_A_TIME.tryLock()) {
            try {
                collector.collect();
                notifier.deliver();
            } finally {
                ONE_AT_A_TIME.unlock();
            }
        }
        return CONTINUE_PROCESSING;
    }
}
