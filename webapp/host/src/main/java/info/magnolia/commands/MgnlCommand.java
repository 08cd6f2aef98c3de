package info.magnolia.commands;

import info.magnolia.commands.chain.Command;
import info.magnolia.context.Context;
import nl.vpng.host.command.Setters;

/**
 * The base of commands: before a command runs, its properties take the context's attributes of the same names, which
 * thereby win over what the configuration says.
 */
public abstract class MgnlCommand implements Command {
    private boolean enabled = true;

    public MgnlCommand() {}

    /**
     * Fills the properties and runs the command.
     *
     * @throws IllegalArgumentException where the context is not Magnolia's, or an attribute does not fit its property
     */
    @Override
    public boolean execute(info.magnolia.commands.chain.Context ctx) throws Exception {
        if (!(ctx instanceof Context context)) {
            throw new IllegalArgumentException("A command needs a context of type " + Context.class.getName());
        }
        try {
            Setters.of(getClass()).populate(this, context);
            return execute(context);
        } finally {
            release();
        }
    }

    /**
     * Does the work of the command.
     *
     * @param context the caller's user and sessions, with the parameters of this call as attributes
     * @return {@link #CONTINUE_PROCESSING} or {@link #PROCESSING_COMPLETE}
     */
    public abstract boolean execute(Context context) throws Exception;

    /** Forgets what the last call left behind; called after each. */
    public void release() {}

    /** Tells whether the command is in its catalog. */
    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean isEnabled) {
        enabled = isEnabled;
    }
}
