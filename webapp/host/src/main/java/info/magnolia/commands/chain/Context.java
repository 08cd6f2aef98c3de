package info.magnolia.commands.chain;

import java.util.Map;

/** The map that commands and templates share. */
public interface Context extends Map<Object, Object> {}
