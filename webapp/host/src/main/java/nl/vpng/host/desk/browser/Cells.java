package nl.vpng.host.desk.browser;

import com.vaadin.data.ValueProvider;
import info.magnolia.jcr.util.NodeTypes;
import info.magnolia.objectfactory.Components;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import nl.vpng.host.definition.ColumnDefinition;
import nl.vpng.host.desk.Exchange;

/** Reads what the columns of a list show of a node. */
final class Cells {

    private final Exchange exchange;
    private final DateTimeFormatter dates;
    private final Map<Class<?>, ValueProvider<Item, ?>> providers = new HashMap<>();

    Cells(Exchange exchange) {
        this.exchange = exchange;
        this.dates = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", exchange.locale())
                .withZone(ZoneId.systemDefault());
    }

    Cell of(ColumnDefinition column, Node node) throws RepositoryException {
        if (column.valueProvider().isPresent()) {
            Object value = provider(column.valueProvider().get()).apply(node);
            return new Cell("text", value == null ? "" : value.toString());
        }
        return switch (column.type()) {
            case "jcrTitleColumn" -> new Cell("title", node.getName());
            case "jcrPathColumn" -> new Cell("text", node.getPath());
            case "jcrStatusColumn" ->
                new Cell("status", String.valueOf(NodeTypes.Activatable.getActivationStatus(node)));
            case "dateColumn" -> new Cell("text", date(node, column.name()));
            default -> plain(node, column.name());
        };
    }

    @SuppressWarnings("unchecked") // Magnolia's contract: the provider of a column of a workspace takes items
    private ValueProvider<Item, ?> provider(Class<?> type) {
        return providers.computeIfAbsent(type, one -> (ValueProvider<Item, ?>) Components.newInstance(one));
    }

    private String date(Node node, String property) throws RepositoryException {
        Calendar date = property.equals(NodeTypes.LastModified.LAST_MODIFIED)
                ? NodeTypes.LastModified.getLastModified(node)
                : node.hasProperty(property) ? node.getProperty(property).getDate() : null;
        return date == null ? "" : format(date);
    }

    private String format(Calendar date) {
        return dates.format(Instant.ofEpochMilli(date.getTimeInMillis()));
    }

    private Cell plain(Node node, String name) throws RepositoryException {
        if (!node.hasProperty(name)) {
            return new Cell("text", "");
        }
        Property property = node.getProperty(name);
        List<String> texts = new ArrayList<>();
        for (Value value : property.isMultiple() ? property.getValues() : new Value[] {property.getValue()}) {
            texts.add(text(value));
        }
        boolean number = property.getType() == PropertyType.LONG || property.getType() == PropertyType.DOUBLE;
        return new Cell(number ? "number" : "text", String.join(", ", texts));
    }

    private String text(Value value) throws RepositoryException {
        return switch (value.getType()) {
            case PropertyType.BOOLEAN -> exchange.text(value.getBoolean() ? "browser.yes" : "browser.no");
            case PropertyType.DATE -> format(value.getDate());
            default -> value.getString();
        };
    }
}
