package nl.vpng.host.command;

import info.magnolia.commands.chain.Command;
import info.magnolia.commands.chain.Context;
import java.util.List;

/** Commands that run one after the other, until one completes the processing. */
record Chain(List<Command> commands) implements Command {
    @Override
    public boolean execute(Context context) throws Exception {
        for (Command command : commands) {
            if (command.execute(context)) {
                return PROCESSING_COMPLETE;
            }
        }
        return CONTINUE_PROCESSING;
    }
}
