package nl.vpng.host.rest;

import info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpointDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/** A list of {@code delivery}: what the parameters ask for, as a query and a part of its result. */
record DeliveryQuery(String statement, long offset, long limit) {
    private static final Pattern PARAMETER = Pattern.compile("([\\w:.-]+)(?:\\[(\\w+)])?");
    private static final Pattern ORDER = Pattern.compile("([\\w:.-]+)(?:\\s+(asc|desc))?");
    private static final Map<String, String> OPERATORS =
            Map.of("eq", "=", "ne", "<>", "gt", ">", "gte", ">=", "lt", "<", "lte", "<=");
    private static final Set<String> OWN = Set.of("limit", "offset", "orderBy", "q", "lang");

    /**
     * Reads the parameters.
     *
     * @throws BadRequestException where one is not understood
     */
    static DeliveryQuery of(JcrDeliveryEndpointDefinition definition, MultivaluedMap<String, String> parameters) {
        List<String> conditions = new ArrayList<>();
        String root = definition.getRootPath();
        if (!root.equals("/")) {
            conditions.add("isdescendantnode(n, " + text(root) + ")");
        }
        List<String> types = definition.getNodeTypes();
        if (types.size() > 1) {
            conditions.add(types.stream()
                    .map(type -> "n.[jcr:primaryType] = " + text(type))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        parameters.forEach((name, values) -> {
            if (!OWN.contains(name)) {
                values.forEach(value -> conditions.add(condition(name, value)));
            }
        });
        String wanted = parameters.getFirst("q");
        if (wanted != null && !wanted.isBlank()) {
            conditions.add("contains(n.*, " + text(words(wanted)) + ")");
        }
        String statement = "select * from [" + (types.size() == 1 ? types.get(0) : "nt:base") + "] as n"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions))
                + order(parameters.getFirst("orderBy"));
        return new DeliveryQuery(
                statement,
                number(parameters, "offset", 0, Long.MAX_VALUE),
                number(parameters, "limit", definition.getLimit(), definition.getMaxLimit()));
    }

    private static String condition(String parameter, String value) {
        Matcher matcher = PARAMETER.matcher(parameter);
        String operator = matcher.matches() ? OPERATORS.get(matcher.group(2) == null ? "eq" : matcher.group(2)) : null;
        if (operator == null) {
            throw new BadRequestException("Parameter '" + parameter + "' is not understood; operators are "
                    + OPERATORS.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        String property = "n.[" + matcher.group(1) + "] " + operator + " ";
        String plain = property + text(value);
        String type = type(value);
        if (type == null) {
            return plain;
        }
        String typed = property + "cast(" + text(value) + " as " + type + ")";
        return operator.equals("=") ? "(" + plain + " or " + typed + ")" : typed;
    }

    /** What a value is beside a text; a property holds either. */
    private static @Nullable String type(String value) {
        if (value.matches("-?\\d{1,18}")) {
            return "long";
        } else if (value.matches("-?\\d+\\.\\d+")) {
            return "double";
        } else if (value.matches("true|false")) {
            return "boolean";
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)") ? "date" : null;
    }

    private static String order(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return "";
        }
        return Stream.of(wanted.split(","))
                .map(String::strip)
                .map(part -> {
                    Matcher matcher = ORDER.matcher(part);
                    if (!matcher.matches()) {
                        throw new BadRequestException("'" + part + "' is no order; write a property and asc or desc");
                    }
                    return "n.[" + matcher.group(1) + "]" + (matcher.group(2) == null ? "" : " " + matcher.group(2));
                })
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static long number(MultivaluedMap<String, String> parameters, String name, long standard, long most) {
        String text = parameters.getFirst(name);
        if (text == null) {
            return standard;
        }
        if (!text.matches("\\d{1,9}") || Long.parseLong(text) > most) {
            throw new BadRequestException("'" + name + "' is a whole number from 0"
                    + (most == Long.MAX_VALUE ? "" : " to " + most) + ", not '" + text + "'");
        }
        return Long.parseLong(text);
    }

    /** The words without the full text search's own signs. */
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}*]+", " ").strip();
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    Map<String, Object> run(Session session, DeliveryJson json) throws RepositoryException {
        Query query = session.getWorkspace().getQueryManager().createQuery(statement, Query.JCR_SQL2);
        NodeIterator nodes = query.execute().getNodes();
        List<Object> results = new ArrayList<>();
        long total = 0;
        for (; nodes.hasNext(); total++) {
            if (total >= offset && results.size() < limit) {
                results.add(json.of(nodes.nextNode()));
            } else {
                nodes.skip(1);
            }
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("total", total);
        list.put("offset", offset);
        list.put("limit", limit);
        list.put("results", results);
        return list;
    }
}
