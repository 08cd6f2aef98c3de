package nl.vpng.host.definition;

import java.util.List;
import java.util.Set;

/**
 * When an action, or a section of the action bar, is there.
 *
 * @param root whether when nothing is chosen
 * @param nodes whether when nodes are chosen
 * @param multiple whether also when more than one is chosen
 * @param writing whether only for who may write the nodes
 * @param nodeTypes the node types that each chosen node must have one of; empty where any will do
 * @param roles the roles that the user must have one of; empty where everybody will do
 * @param rules the rules that must hold for each chosen node
 */
public record AvailabilityDefinition(
        boolean root,
        boolean nodes,
        boolean multiple,
        boolean writing,
        List<String> nodeTypes,
        Set<String> roles,
        List<Rule> rules) {

    /**
     * A rule for a node.
     *
     * @param type the {@code $type}, such as {@code jcrPublishedRule}
     * @param negated whether the opposite must hold
     */
    public record Rule(String type, boolean negated) {}

    static AvailabilityDefinition of(Element availability) {
        return new AvailabilityDefinition(
                availability.flag("root"),
                !availability.values().containsKey("nodes") || availability.flag("nodes"),
                availability.flag("multiple"),
                availability.flag("writePermissionRequired"),
                availability.texts("nodeTypes"),
                availability
                        .element("access")
                        .map(access -> Set.copyOf(access.texts("roles")))
                        .orElse(Set.of()),
                availability.elements("rules").values().stream()
                        .map(rule -> new Rule(rule.type(), rule.flag("negate")))
                        .toList());
    }
}
