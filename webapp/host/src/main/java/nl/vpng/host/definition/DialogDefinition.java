package nl.vpng.host.definition;

/**
 * A dialog: a form by itself, for a page or component.
 *
 * @param id the id, such as {@code vpng:pages/home}
 * @param label its heading: the text or its message key; empty where none is given
 * @param form what it asks
 */
public record DialogDefinition(String id, String label, FormDefinition form) {}
