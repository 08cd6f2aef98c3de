package nl.vpng.host.definition;

import java.util.List;
import java.util.Set;

/**
 * How the desk's first page groups the apps.
 *
 * @param groups the groups in their order
 */
public record LauncherDefinition(List<Group> groups) {

    /**
     * A group of apps.
     *
     * @param name its name
     * @param label its label: the text or its message key; the name where none is given
     * @param roles the roles of which a user must have one to see it; empty where everybody may
     * @param apps the names of the apps, in order
     */
    public record Group(String name, String label, Set<String> roles, List<String> apps) {}
}
