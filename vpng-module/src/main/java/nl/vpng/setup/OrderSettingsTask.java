package nl.vpng.setup;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.AbstractRepositoryTask;
import info.magnolia.module.delta.TaskExecutionException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import nl.vpng.order.OrderSettings;

/** Gives this instance a secret of its own and a number that no other public is likely to have. */
final class OrderSettingsTask extends AbstractRepositoryTask {

    private static final int SECRET_BYTES = 48;

    OrderSettingsTask() {
        super("Settings of orders", "Makes the secret and the number in config:" + OrderSettings.PATH + ".");
    }

    @Override
    protected void doExecute(InstallContext installContext) throws RepositoryException, TaskExecutionException {
        Node config = installContext.getOrCreateCurrentModuleConfigNode();
        SecureRandom random = new SecureRandom();
        if (!config.hasProperty(OrderSettings.SECRET)) {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            config.setProperty(OrderSettings.SECRET, Base64.getUrlEncoder().encodeToString(secret));
        }
        if (!config.hasProperty(OrderSettings.PUBLIC_NUMBER)) {
            config.setProperty(OrderSettings.PUBLIC_NUMBER, (long) random.nextInt(OrderSettings.PUBLICS));
        }
    }
}
