package nl.vpng.host.definition;

import java.util.Map;

/**
 * A content type: what kind of content there is and in which workspace it is kept.
 *
 * @param name the name, which is that of the file
 * @param place where it is written
 * @param workspace the workspace
 * @param autoCreate whether workspace, namespaces and node types are made where they do not exist
 * @param namespaces the addresses of the namespaces by prefix
 * @param nodeType the node type
 * @param subModels the node types of the parts by the name of the part
 * @param model the properties and parts as they are written
 */
public record ContentType(
        String name,
        Place place,
        String workspace,
        boolean autoCreate,
        Map<String, String> namespaces,
        String nodeType,
        Map<String, String> subModels,
        Element model) {}
