package nl.vpng.host.module;

import info.magnolia.module.ModuleManagementException;
import info.magnolia.module.model.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts modules in an order in which each comes after those it depends on. */
final class ModuleOrder {
    private final Map<String, Descriptor> modules = new LinkedHashMap<>();
    private final Set<String> underWay = new LinkedHashSet<>();
    private final Set<String> done = new LinkedHashSet<>();

    private ModuleOrder() {}

    static List<Descriptor> of(List<Descriptor> descriptors) throws ModuleManagementException {
        ModuleOrder order = new ModuleOrder();
        for (Descriptor descriptor : descriptors) {
            Descriptor other = order.modules.putIfAbsent(descriptor.name(), descriptor);
            if (other != null || HostModules.contains(descriptor.name())) {
                throw new ModuleManagementException("Module '" + descriptor.name() + "' exists twice: "
                        + (other == null ? "in the host itself" : other.place()) + " and " + descriptor.place());
            }
        }
        for (String name : new TreeSet<>(order.modules.keySet())) {
            order.visit(name);
        }
        List<Descriptor> sorted = new ArrayList<>();
        order.done.forEach(name -> sorted.add(order.modules.get(name)));
        return sorted;
    }

    private void visit(String name) throws ModuleManagementException {
        if (done.contains(name)) {
            return;
        }
        if (!underWay.add(name)) {
            throw new ModuleManagementException(
                    "Modules depend on each other in a circle: " + String.join(", ", underWay));
        }
        Descriptor descriptor = modules.get(name);
        for (Descriptor.Dependency dependency : descriptor.dependencies()) {
            Descriptor other = modules.get(dependency.name());
            if (other != null) {
                check(descriptor, dependency, other.definition().getVersion());
                visit(other.name());
            } else if (HostModules.contains(dependency.name())) {
                check(descriptor, dependency, HostModules.version(dependency.name()));
            } else if (!dependency.optional()) {
                Set<String> known = new TreeSet<>(HostModules.names());
                known.addAll(modules.keySet());
                throw error(descriptor, dependency, "is unknown; known are " + String.join(", ", known));
            }
        }
        underWay.remove(name);
        done.add(name);
    }

    private static void check(Descriptor descriptor, Descriptor.Dependency dependency, Version present)
            throws ModuleManagementException {
        if (!dependency.range().contains(present)) {
            throw error(
                    descriptor, dependency, "is needed in version " + dependency.range() + ", here it is " + present);
        }
    }

    private static ModuleManagementException error(
            Descriptor descriptor, Descriptor.Dependency dependency, String message) {
        return new ModuleManagementException("META-INF/magnolia/" + descriptor.name() + ".xml, line "
                + dependency.line() + ": module '" + dependency.name() + "' " + message);
    }
}
