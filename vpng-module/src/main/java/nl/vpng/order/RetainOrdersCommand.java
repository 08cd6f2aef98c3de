package nl.vpng.order;

import info.magnolia.commands.MgnlCommand;
import info.magnolia.context.Context;
import javax.inject.Inject;
import javax.jcr.RepositoryException;

/** Forgets what is no longer needed of orders; a job of the scheduler runs it each night, on author and public. */
public class RetainOrdersCommand extends MgnlCommand {

    private final OrderRetention retention;

    /** @param retention forgets */
    @Inject
    public RetainOrdersCommand(OrderRetention retention) {
        this.retention = retention;
    }

    @Override
    public boolean execute(Context context) throws RepositoryException {
        retention.forget();
        return CONTINUE_PROCESSING;
    }
}
