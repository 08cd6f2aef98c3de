package nl.vpng.host.schedule;

import info.magnolia.jcr.util.NodeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import org.quartz.CronExpression;

/**
 * One job.
 *
 * @param name the node's name
 * @param catalog where the command is; empty for the default catalog
 * @param cron when it runs, in Quartz's form: seconds first
 * @param concurrent whether it may run while its last run still goes on
 * @param params attributes of the command's context
 */
record JobDefinition(
        String name, String catalog, String command, String cron, boolean concurrent, Map<String, Object> params) {

    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of("enabled", "active", "catalog", "command", "cron", "concurrent", "description", "name"));
    private static final String PARAMS = "params";

    JobDefinition {
        params = Map.copyOf(params);
    }

    /** Tells whether a job is to run: Magnolia calls it enabled, and active in older versions. */
    static boolean isEnabled(Node node) throws RepositoryException {
        return isTrue(node, "enabled", isTrue(node, "active", false));
    }

    /**
     * Reads a job.
     *
     * @throws IllegalArgumentException where it is wrong, saying where
     */
    static JobDefinition of(Node node) throws RepositoryException {
        for (String name : values(node).keySet()) {
            check(
                    KNOWN.contains(name),
                    node,
                    name,
                    "is unknown; a job has " + String.join(", ", KNOWN) + ", " + PARAMS);
        }
        Map<String, Object> params = new HashMap<>();
        for (Node child : NodeUtil.getNodes(node)) {
            check(
                    child.getName().equals(PARAMS),
                    node,
                    child.getName(),
                    "is unknown; the sub node of a job is " + PARAMS);
            check(!NodeUtil.getNodes(child).iterator().hasNext(), node, PARAMS, "has sub nodes; it holds plain values");
            params.putAll(values(child));
        }
        String command = text(node, "command");
        check(!command.isEmpty(), node, "command", "is missing");
        String cron = text(node, "cron").strip();
        check(
                CronExpression.isValidExpression(cron),
                node,
                "cron",
                "is '" + cron + "' and must be a time as Quartz writes it, such as '0 * * * * ?'");
        return new JobDefinition(
                node.getName(), text(node, "catalog"), command, cron, isTrue(node, "concurrent", true), params);
    }

    private static Map<String, Object> values(Node node) throws RepositoryException {
        Map<String, Object> values = new TreeMap<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.getName().contains(":")) {
                check(!property.isMultiple(), node, property.getName(), "has several values; a job has single ones");
                values.put(property.getName(), value(property));
            }
        }
        return values;
    }

    private static Object value(Property property) throws RepositoryException {
        return switch (property.getType()) {
            case PropertyType.BOOLEAN -> property.getBoolean();
            case PropertyType.LONG -> property.getLong();
            case PropertyType.DOUBLE -> property.getDouble();
            default -> property.getString();
        };
    }

    private static String text(Node node, String name) throws RepositoryException {
        return node.hasProperty(name) ? node.getProperty(name).getString() : "";
    }

    private static boolean isTrue(Node node, String name, boolean otherwise) throws RepositoryException {
        return node.hasProperty(name)
                ? Boolean.parseBoolean(node.getProperty(name).getString())
                : otherwise;
    }

    private static void check(boolean right, Node node, String name, String problem) throws RepositoryException {
        if (!right) {
            throw new IllegalArgumentException("config:" + node.getPath() + "/" + name + " " + problem);
        }
    }
}
