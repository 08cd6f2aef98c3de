package nl.vpng.host.desk.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.Input.Rows;
import nl.vpng.host.desk.form.Input.Text;
import nl.vpng.host.desk.form.Input.Texts;

/**
 * Carries out the buttons inside a form that change its shape: more or fewer values and entries, another order, another choice.
 *
 * @param verb what to do: {@code add}, {@code remove}, {@code up}, {@code down}, {@code pick} or {@code clear}
 * @param field the name of the field's parameter
 * @param argument which value or entry, or what is picked
 */
record Reshape(String verb, String field, String argument) {

    private static final String SEPARATOR = "|";

    /** Reads the value of a button, such as {@code remove|field.editions|editions0}. */
    static Reshape of(String button) {
        String[] parts = button.split(java.util.regex.Pattern.quote(SEPARATOR), 3);
        return new Reshape(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /** Returns the inputs as they are after it; unchanged where there is no such field or verb. */
    Inputs on(List<FieldDefinition> fields, Inputs inputs) {
        return on(fields, FormParameters.PREFIX, inputs);
    }

    private Inputs on(List<FieldDefinition> fields, String prefix, Inputs inputs) {
        for (FieldDefinition definition : fields) {
            String name = prefix + definition.name();
            if (field.equals(name)) {
                return inputs.with(definition, changed(definition, inputs));
            }
            if (Kind.of(definition) == Kind.ROWS && field.startsWith(name + ".")) {
                Function<Row, Row> inside = row -> new Row(
                        row.key(), on(definition.parts().get(0).parts(), name + "." + row.key() + ".", row.inputs()));
                return inputs.with(
                        definition,
                        new Rows(inputs.rows(definition).stream().map(inside).toList()));
            }
        }
        return inputs;
    }

    /** Returns the parameter at which the user goes on: that of what was added, else the field's own. */
    String focus(List<FieldDefinition> fields, Inputs changed) {
        return focus(fields, FormParameters.PREFIX, changed);
    }

    private String focus(List<FieldDefinition> fields, String prefix, Inputs changed) {
        for (FieldDefinition definition : fields) {
            String name = prefix + definition.name();
            if (field.equals(name)) {
                return verb.equals("add") ? added(definition, name, changed) : name;
            }
            for (Row row : changed.rows(definition)) {
                String inside = name + "." + row.key() + ".";
                if (field.startsWith(inside)) {
                    return focus(definition.parts().get(0).parts(), inside, row.inputs());
                }
            }
        }
        return "";
    }

    private static String added(FieldDefinition definition, String name, Inputs changed) {
        List<Row> rows = changed.rows(definition);
        return rows.isEmpty()
                ? name + "." + (changed.texts(definition).size() - 1)
                : name + "." + rows.get(rows.size() - 1).key() + "."
                        + definition.parts().get(0).parts().get(0).name();
    }

    private Input changed(FieldDefinition definition, Inputs inputs) {
        return switch (Kind.of(definition)) {
            case MANY -> new Texts(moved(inputs.texts(definition), String::valueOf, ""));
            case ROWS ->
                new Rows(moved(
                        inputs.rows(definition),
                        index -> inputs.rows(definition).get(index).key(),
                        fresh(definition.parts().get(0).parts())));
            default ->
                switch (verb) {
                    case "pick" -> new Text(argument);
                    case "clear" -> Text.EMPTY;
                    default -> inputs.get(definition);
                };
        };
    }

    /** Returns an entry that is not saved yet, with what its fields begin with. */
    static Row fresh(List<FieldDefinition> fields) {
        return new Row(Row.NEW + UUID.randomUUID().toString().substring(0, 8), begin(fields));
    }

    /** Returns what the fields of something new begin with. */
    static Inputs begin(List<FieldDefinition> fields) {
        return new Inputs(fields.stream()
                .filter(field -> field.defaultValue().isPresent() && !field.multiple())
                .collect(Collectors.toMap(
                        FieldDefinition::name,
                        field -> new Text(field.defaultValue().get()))));
    }

    private <T> List<T> moved(List<T> all, Function<Integer, String> key, T added) {
        List<T> changed = new ArrayList<>(all);
        if (verb.equals("add")) {
            changed.add(added);
            return changed;
        }
        int at = IntStream.range(0, all.size())
                .filter(index -> key.apply(index).equals(argument))
                .findFirst()
                .orElse(-1);
        if (at >= 0) {
            switch (verb) {
                case "remove" -> changed.remove(at);
                case "up" -> Collections.swap(changed, at, Math.max(0, at - 1));
                case "down" -> Collections.swap(changed, at, Math.min(all.size() - 1, at + 1));
                default -> {}
            }
        }
        return changed;
    }
}
