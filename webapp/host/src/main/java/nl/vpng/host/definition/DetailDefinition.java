package nl.vpng.host.definition;

/**
 * The form in which an app edits one item.
 *
 * @param label its heading: the text or its message key; empty where none is given
 * @param datasource where the items are
 * @param nodeType the node type of a new item
 * @param form what an item consists of
 */
public record DetailDefinition(String label, DatasourceDefinition datasource, String nodeType, FormDefinition form) {}
