package nl.vpng.host.desk.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vpng.host.definition.BrowserDefinition.View;
import nl.vpng.host.definition.ColumnDefinition;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.DeskException;
import nl.vpng.host.desk.Exchange;
import nl.vpng.host.desk.Link;

/**
 * What the address of a list asks for.
 *
 * @param view the view
 * @param search what is searched for; may be empty
 * @param filters the filters of columns that are filled in, each with its value
 * @param sort the column to sort by; empty for the order of the app
 * @param ascending whether upwards
 * @param page which page, from 0
 */
record Wanted(
        View view,
        String search,
        Map<FieldDefinition, String> filters,
        Optional<ColumnDefinition> sort,
        boolean ascending,
        int page) {

    private static final String FILTER = "filter.";
    private static final int LONGEST_FILTER = 100;

    /**
     * A filter as it is shown.
     *
     * @param name its parameter
     * @param label the heading of its column
     * @param value what is filled in; may be empty
     * @param options what can be chosen; empty where it takes a text
     */
    public record FilterField(String name, String label, String value, List<FieldDefinition.Option> options) {}

    static Wanted of(Exchange exchange, View view) {
        return new Wanted(
                view,
                exchange.parameter("q").orElse("").strip(),
                filters(exchange, view),
                exchange.parameter("sort").flatMap(name -> sortable(view, name)),
                !exchange.parameter("dir").filter("descending"::equals).isPresent(),
                page(exchange));
    }

    /** A choice that there is not, from an old address perhaps, filters nothing. */
    private static Map<FieldDefinition, String> filters(Exchange exchange, View view) {
        Map<FieldDefinition, String> filters = new LinkedHashMap<>();
        for (ColumnDefinition column : view.columns()) {
            column.filter().ifPresent(field -> {
                List<FieldDefinition.Option> options = field.options();
                exchange.parameter(FILTER + field.name())
                        .map(Wanted::printable)
                        .filter(value -> !value.isEmpty())
                        .filter(value -> options.isEmpty()
                                || options.stream()
                                        .anyMatch(option -> option.value().equals(value)))
                        .ifPresent(value -> filters.put(field, value));
            });
        }
        return filters;
    }

    private static String printable(String text) {
        String printable =
                text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]", "").strip();
        return printable.length() > LONGEST_FILTER ? printable.substring(0, LONGEST_FILTER) : printable;
    }

    private static int page(Exchange exchange) {
        String page = exchange.parameter("page").orElse("1");
        if (!page.matches("[1-9][0-9]{0,4}")) {
            throw DeskException.notFound(exchange);
        }
        return Integer.parseInt(page) - 1;
    }

    private static Optional<ColumnDefinition> sortable(View view, String name) {
        return view.columns().stream()
                .filter(column -> column.name().equals(name) && isSortable(column))
                .findFirst();
    }

    /** Only what the index has can be sorted by: properties, not what a class or rule makes of a node. */
    static boolean isSortable(ColumnDefinition column) {
        return column.sortable() && (column.type().isEmpty() || column.type().equals("dateColumn"));
    }

    /** Tells whether not all is wanted. */
    boolean isNarrowed() {
        return !search.isEmpty() || !filters.isEmpty();
    }

    /** Tells whether items are shown below their parents; what is found or sorted stands in one list. */
    boolean isTree() {
        return view.tree() && !isNarrowed() && sort.isEmpty();
    }

    Optional<Map.Entry<String, Boolean>> order() {
        return sort.map(column -> Map.entry(column.name(), ascending));
    }

    /** Returns the filters of the view, filled in or not. */
    List<FilterField> filterFields(Exchange exchange) {
        List<FilterField> fields = new ArrayList<>();
        for (ColumnDefinition column : view.columns()) {
            column.filter()
                    .ifPresent(field -> fields.add(new FilterField(
                            FILTER + field.name(),
                            exchange.label(column.label()),
                            filters.getOrDefault(field, ""),
                            field.options().stream()
                                    .map(option ->
                                            new FieldDefinition.Option(option.value(), exchange.label(option.label())))
                                    .toList())));
        }
        return fields;
    }

    /** Returns the address of the view. */
    Link link(Browsing browsing) {
        Link link = browsing.link();
        return view.equals(browsing.browser().views().get(0)) ? link : link.with("view", view.name());
    }

    /** Returns the address of what is searched and filtered for. */
    Link narrowed(Browsing browsing) {
        Link link = link(browsing).with("q", search);
        for (Map.Entry<FieldDefinition, String> filter : filters.entrySet()) {
            link = link.with(FILTER + filter.getKey().name(), filter.getValue());
        }
        return link;
    }

    /** Returns the address of the same in its order. */
    Link sorted(Browsing browsing) {
        return sort.map(column ->
                        narrowed(browsing).with("sort", column.name()).with("dir", ascending ? "" : "descending"))
                .orElseGet(() -> narrowed(browsing));
    }
}
