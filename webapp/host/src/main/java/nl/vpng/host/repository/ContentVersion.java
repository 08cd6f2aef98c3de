package nl.vpng.host.repository;

import java.time.Instant;

/**
 * A version of a piece of content.
 *
 * @param name 1.0, 1.1 and so on; a name is never used again
 * @param created when it was made
 * @param author name of the user who made it, {@code ""} where that is not known
 * @param comment why it was made, {@code ""} where nothing was said
 */
public record ContentVersion(String name, Instant created, String author, String comment) {}
