package nl.vpng.host.desk.form;

/**
 * What is wrong with a field and how to repair it.
 *
 * @param field the name of its parameter
 * @param label what it is called
 * @param message in the user's language
 */
record FieldProblem(String field, String label, String message) {}
