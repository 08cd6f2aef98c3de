package nl.vpng.host.desk.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.Input.Rows;
import nl.vpng.host.desk.form.Input.Text;
import nl.vpng.host.desk.form.Input.Texts;

/**
 * What a form holds.
 *
 * @param byName the inputs by the names of the fields
 */
record Inputs(Map<String, Input> byName) {

    Inputs {
        byName = Map.copyOf(byName);
    }

    Input get(FieldDefinition field) {
        Input empty =
                switch (Kind.of(field)) {
                    case MANY -> new Texts(List.of());
                    case ROWS -> new Rows(List.of());
                    default -> Text.EMPTY;
                };
        return Objects.requireNonNullElse(byName.get(field.name()), empty);
    }

    String text(FieldDefinition field) {
        return get(field) instanceof Text text ? text.text() : "";
    }

    List<String> texts(FieldDefinition field) {
        return get(field) instanceof Texts texts ? texts.texts() : List.of();
    }

    List<Row> rows(FieldDefinition field) {
        return get(field) instanceof Rows rows ? rows.rows() : List.of();
    }

    Inputs with(FieldDefinition field, Input input) {
        Map<String, Input> changed = new HashMap<>(byName);
        changed.put(field.name(), input);
        return new Inputs(changed);
    }

    /** Tells whether both mean the same content of these fields, however it is typed. */
    boolean means(Inputs other, List<FieldDefinition> fields) {
        return fields.stream().allMatch(field -> means(other, field));
    }

    /** Tells whether both mean the same content of this field. An entry that is not saved yet may be the saved one of the other. */
    boolean means(Inputs other, FieldDefinition field) {
        return switch (Kind.of(field)) {
            case STATIC -> true;
            case MANY -> same(field.parts().get(0), filled(field), other.filled(field));
            case ROWS -> {
                List<Row> mine = rows(field);
                List<Row> theirs = other.rows(field);
                List<FieldDefinition> parts = field.parts().get(0).parts();
                yield mine.size() == theirs.size()
                        && IntStream.range(0, mine.size())
                                .allMatch(i -> sameKey(mine.get(i), theirs.get(i))
                                        && mine.get(i)
                                                .inputs()
                                                .means(theirs.get(i).inputs(), parts));
            }
            default -> same(field, text(field), other.text(field));
        };
    }

    private List<String> filled(FieldDefinition field) {
        return texts(field).stream().filter(text -> !text.isBlank()).toList();
    }

    private static boolean sameKey(Row mine, Row theirs) {
        return mine.fresh() || theirs.fresh() || mine.key().equals(theirs.key());
    }

    private static boolean same(FieldDefinition field, List<String> mine, List<String> theirs) {
        return mine.size() == theirs.size()
                && IntStream.range(0, mine.size()).allMatch(i -> same(field, mine.get(i), theirs.get(i)));
    }

    private static boolean same(FieldDefinition field, String mine, String theirs) {
        return mine.equals(theirs) || TypedText.same(field, mine, theirs);
    }
}
