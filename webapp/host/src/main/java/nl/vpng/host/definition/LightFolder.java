package nl.vpng.host.definition;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A folder of definitions in a light module. */
enum LightFolder {
    /** Pages and components. */
    TEMPLATES("templates", false),
    /** Dialogs. */
    DIALOGS("dialogs", false),
    /** Mappings of addresses. */
    VIRTUAL_URI_MAPPINGS("virtualUriMappings", false),
    /** REST endpoints. */
    REST_ENDPOINTS("restEndpoints", false),
    /** Content types; their ids are without the name of the light module, as in Magnolia. */
    CONTENT_TYPES("contentTypes", true),
    /** Apps; their ids are without the name of the light module, as in Magnolia. */
    APPS("apps", true),
    /** What other files include; nothing by itself. */
    INCLUDES("includes", false);

    static final Map<String, LightFolder> NAMES =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(known -> known.folder, known -> known));

    final String folder;
    final boolean flat;

    LightFolder(String folder, boolean flat) {
        this.folder = folder;
        this.flat = flat;
    }
}
