package info.magnolia.commands.chain;

/** Something that can be done on request, alone or as a part of a chain. */
public interface Command extends Cloneable {
    /** The next command of the chain has its turn. */
    boolean CONTINUE_PROCESSING = false;
    /** The chain ends here. */
    boolean PROCESSING_COMPLETE = true;

    /**
     * Does it.
     *
     * @param context what the command works with
     * @return whether a chain ends here
     * @throws Exception where it cannot be done; a chain ends here too
     */
    boolean execute(Context context) throws Exception;
}
