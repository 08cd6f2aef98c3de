package nl.vpng.host.definition;

import java.util.Optional;
import java.util.Set;

/**
 * An app of the author's desk.
 *
 * @param name its name, which is that of its file
 * @param label its label: the text or its message key; the name where none is given
 * @param icon the name of its icon; empty where none is given
 * @param roles the roles of which a user must have one to open it; empty where everybody may
 * @param browser its list; empty where it has none
 * @param detail its form; empty where it has none
 */
public record AppDefinition(
        String name,
        String label,
        String icon,
        Set<String> roles,
        Optional<BrowserDefinition> browser,
        Optional<DetailDefinition> detail) {}
