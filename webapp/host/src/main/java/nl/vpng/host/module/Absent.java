package nl.vpng.host.module;

/**
 * A parameter of {@link Container#newInstance} that is known to be null, such as the parent model of a page.
 *
 * @param type the type of the constructor's parameter that gets null
 */
public record Absent(Class<?> type) {}
