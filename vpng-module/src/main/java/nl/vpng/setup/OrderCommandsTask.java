package nl.vpng.setup;

import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.jcr.util.NodeUtil;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.order.AnonymiseOrderCommand;
import nl.vpng.order.CancelOrderCommand;
import nl.vpng.order.CollectOrdersCommand;
import nl.vpng.order.ReleaseOrderCommand;
import nl.vpng.order.ResendMailCommand;
import nl.vpng.order.RetainOrdersCommand;
import nl.vpng.order.ShipOrderCommand;

/**
 * Adds the commands on orders to the catalog of an older installation. The bootstrap file, where they stand too, could not: it
 * replaces the catalog as a whole.
 */
final class OrderCommandsTask extends AbstractRepositoryTask {

    private static final Map<String, Class<?>> COMMANDS = Map.of(
            "shipOrder", ShipOrderCommand.class,
            "cancelOrder", CancelOrderCommand.class,
            "releaseOrder", ReleaseOrderCommand.class,
            "resendMail", ResendMailCommand.class,
            "anonymiseOrder", AnonymiseOrderCommand.class,
            "collectOrders", CollectOrdersCommand.class,
            "retainOrders", RetainOrdersCommand.class);

    OrderCommandsTask() {
        super("Commands on orders", "Adds them to the catalog vpng.");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Node catalog = NodeUtil.createPath(
                installContext.getOrCreateCurrentModuleNode(), "commands/vpng", NodeTypes.Content.NAME);
        for (Map.Entry<String, Class<?>> command : COMMANDS.entrySet()) {
            if (!catalog.hasNode(command.getKey())) {
                catalog.addNode(command.getKey(), NodeTypes.ContentNode.NAME)
                        .setProperty("class", command.getValue().getName());
            }
        }
    }
}
