package nl.vpng.publishing;

import info.magnolia.context.Context;
import javax.inject.Inject;

/** Takes content off public, and with it those of its files that no other published content uses. */
public class UnpublishCommand extends ContentCommand {

    private final Withdrawal withdrawal;

    /** @param withdrawal takes it off */
    @Inject
    public UnpublishCommand(Withdrawal withdrawal) {
        this.withdrawal = withdrawal;
    }

    @Override
    public boolean execute(Context context) throws Exception {
        withdrawal.takeOff(workspace(), pathToChange(context));
        return PROCESSING_COMPLETE;
    }
}
