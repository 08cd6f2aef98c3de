package nl.vpng.host.rendering;

import info.magnolia.cms.security.User;
import info.magnolia.rendering.template.AreaDefinition;
import info.magnolia.rendering.template.ComponentAvailability;
import info.magnolia.rendering.template.TemplateDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.vpng.host.definition.LightModules;

/** Which templates editors may choose, by Magnolia's default rules. */
public final class Availability {

    private Availability() {}

    /** Returns the templates for new pages: visible, with an id {@code <module>:pages/…}; in the order of their ids. */
    public static List<TemplateDefinition> pages(LightModules definitions) {
        return definitions.templates().values().stream()
                .filter(template -> String.valueOf(template.getId()).matches("[^:]+:pages/.+"))
                .filter(template -> !Boolean.FALSE.equals(template.getVisible()))
                .sorted(Comparator.comparing(template -> String.valueOf(template.getId())))
                .toList();
    }

    /** Returns the ids of the components that a user may add to an area, in the order that the area gives. */
    public static List<String> components(AreaDefinition area, User user) {
        return area.getAvailableComponents().values().stream()
                .filter(ComponentAvailability::isEnabled)
                .filter(available -> available.getRoles().isEmpty()
                        || available.getRoles().stream().anyMatch(user::hasRole))
                .map(ComponentAvailability::getId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns how many components an area takes. */
    public static int most(AreaDefinition area) {
        if (AreaDefinition.TYPE_NO_COMPONENT.equals(area.getType())) {
            return 0;
        } else if (AreaDefinition.TYPE_SINGLE.equals(area.getType())) {
            return 1;
        }
        Integer maximum = area.getMaxComponents();
        return maximum == null ? Integer.MAX_VALUE : maximum;
    }
}
