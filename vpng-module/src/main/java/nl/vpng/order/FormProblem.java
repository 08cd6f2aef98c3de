package nl.vpng.order;

/**
 * A line of the summary of problems.
 *
 * @param field name of the field; empty for the form as a whole
 * @param text says how to repair it
 */
public record FormProblem(String field, String text) {}
