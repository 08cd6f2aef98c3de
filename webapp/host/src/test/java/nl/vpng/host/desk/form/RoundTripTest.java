package nl.vpng.host.desk.form;

import static nl.vpng.host.desk.form.FormFixture.field;
import static nl.vpng.host.desk.form.FormFixture.many;
import static nl.vpng.host.desk.form.FormFixture.rows;
import static nl.vpng.host.desk.form.FormFixture.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.Value;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.Input.Rows;
import nl.vpng.host.desk.form.Input.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of field from what is typed to what is stored and back. */
class RoundTripTest {

    private static final String HOSTILE = "a\"<b>'&amp;${x} \u202e [#ftl] \n tweede regel";

    @TempDir
    Path folder;

    private FormFixture fixture;
    private Node book;

    @BeforeEach
    void open() throws Exception {
        fixture = new FormFixture(folder);
        book = fixture.book("boek");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    static Stream<Arguments> singles() {
        String uuid = "b0000000-0000-4000-8000-000000000002";
        return Stream.of(
                Arguments.of(field("f", "textField"), "Een titel", PropertyType.STRING),
                Arguments.of(field("f", "textField", "rows", 5L), HOSTILE, PropertyType.STRING),
                Arguments.of(field("f", "textField", "type", "java.lang.Long"), "2018", PropertyType.LONG),
                Arguments.of(field("f", "textField", "type", "java.lang.Double"), "10,5", PropertyType.DOUBLE),
                Arguments.of(field("f", "textField", "type", "java.math.BigDecimal"), "0,1", PropertyType.DECIMAL),
                Arguments.of(field("f", "richTextField"), "<p>Een <strong>tekst</strong></p>", PropertyType.STRING),
                Arguments.of(field("f", "dateField"), "2026-11-25", PropertyType.DATE),
                Arguments.of(field("f", "dateField", "time", true), "2026-11-25T14:30", PropertyType.DATE),
                Arguments.of(field("f", "checkBoxField"), "true", PropertyType.BOOLEAN),
                Arguments.of(field("f", "radioButtonGroupField"), "newest", PropertyType.STRING),
                Arguments.of(field("f", "comboBoxField"), uuid, PropertyType.STRING),
                Arguments.of(field("f", "pageLinkField"), uuid, PropertyType.STRING),
                Arguments.of(field("f", "damLinkField"), "jcr:" + uuid, PropertyType.STRING),
                Arguments.of(field("f", "hiddenField"), "x", PropertyType.STRING));
    }

    @ParameterizedTest
    @MethodSource("singles")
    void isStoredWithItsTypeAndShownAsItWasTyped(FieldDefinition field, String text, int type) throws Exception {
        write(List.of(field), typed("f", text));
        assertThat(book.getProperty("f").getType()).isEqualTo(type);
        assertThat(read(field).text(field)).isEqualTo(text);

        write(List.of(field), typed("f", ""));
        if (type == PropertyType.BOOLEAN) {
            assertThat(book.getProperty("f").getBoolean()).isFalse();
        } else {
            assertThat(book.hasProperty("f")).as("what is empty is not stored").isFalse();
        }
    }

    @Test
    void leavesAloneWhatMeansTheSame() throws Exception {
        FieldDefinition price = field("price", "textField", "type", "java.lang.Double");
        FieldDefinition day = field("day", "dateField");
        book.setProperty("price", 10.0);
        book.setProperty("day", "2026-11-25T13:14:15.678+01:00", PropertyType.DATE);
        book.getSession().save();
        fixture.writer().write(book, List.of(price, day), typed("price", "10,00", "day", "25-11-2026"));
        assertThat(book.getSession().hasPendingChanges()).isFalse();
        assertThat(book.getProperty("day").getDate().getTimeInMillis() % 1000).isEqualTo(678);
    }

    @Test
    void turnsAnOldValueOfAnotherTypeIntoTheRightOne() throws Exception {
        FieldDefinition year = field("year", "textField", "type", "java.lang.Long");
        book.setProperty("year", new String[] {"2018"});
        book.getSession().save();
        assertThat(read(year).text(year)).isEqualTo("2018");
        write(List.of(year), typed("year", "2019"));
        assertThat(book.getProperty("year").getLong()).isEqualTo(2019);
    }

    @Test
    void keepsSeveralValuesInOneProperty() throws Exception {
        FieldDefinition authors = many("authors", field("authors", "textField"));
        write(List.of(authors), typed("authors", new Texts(List.of("Anna", "", HOSTILE))));
        Value[] values = book.getProperty("authors").getValues();
        assertThat(values).extracting(Value::getString).containsExactly("Anna", HOSTILE);
        assertThat(read(authors).texts(authors)).containsExactly("Anna", HOSTILE);

        write(List.of(authors), typed("authors", new Texts(List.of("", " "))));
        assertThat(book.hasProperty("authors")).isFalse();
    }

    @Test
    void keepsEntriesAsNodesAndTheirOrder() throws Exception {
        FieldDefinition number = field("number", "textField", "type", "java.lang.Long");
        FieldDefinition editions = rows("editions", number, field("note", "textField"));
        write(List.of(editions), typed("editions", new Rows(List.of(row("+a", "1"), row("+b", "2"), row("+c", "3")))));
        assertThat(book.getNode("editions").getPrimaryNodeType().getName()).isEqualTo("mgnl:contentNode");
        assertThat(book.getNode("editions/editions0").isNodeType("bk:edition")).isTrue();
        assertThat(keys(editions)).containsExactly("editions0", "editions1", "editions2");
        String identifier = book.getNode("editions/editions2").getIdentifier();

        write(
                List.of(editions),
                typed("editions", new Rows(List.of(row("editions2", "3"), row("+d", "4"), row("editions0", "10")))));
        assertThat(keys(editions)).containsExactly("editions2", "editions1", "editions0");
        assertThat(book.getNode("editions/editions2").getIdentifier()).isEqualTo(identifier);
        assertThat(book.getProperty("editions/editions0/number").getLong()).isEqualTo(10);
        assertThat(book.getProperty("editions/editions1/number").getLong()).isEqualTo(4);

        write(List.of(editions), typed("editions", new Rows(List.of())));
        assertThat(keys(editions)).isEmpty();
    }

    @Test
    void carriesAllOfItThroughParametersAndBack() {
        FieldDefinition title = field("title", "textField", "rows", 3L);
        FieldDefinition authors = many("authors", field("authors", "textField"));
        FieldDefinition editions =
                rows("editions", field("number", "textField"), many("tags", field("tags", "textField")));
        List<FieldDefinition> fields = List.of(title, authors, editions);
        Inputs inputs = typed(
                "title", HOSTILE,
                "authors", new Texts(List.of("Anna", HOSTILE)),
                "editions",
                        new Rows(List.of(
                                new Row("editions0", typed("number", "1", "tags", new Texts(List.of("x", "y")))),
                                new Row("+b", typed("number", "", "tags", new Texts(List.of()))))));
        assertThat(FormParameters.unpack(fields, FormParameters.pack(fields, inputs)))
                .isEqualTo(inputs);
    }

    @Test
    void changesItsShapeByButtons() {
        FieldDefinition editions =
                rows("editions", field("number", "textField"), many("tags", field("tags", "textField")));
        List<FieldDefinition> fields = List.of(editions);
        Inputs inputs = typed("editions", new Rows(List.of(row("editions0", "1"), row("editions1", "2"))));

        Inputs moved = Reshape.of("down|field.editions|editions0").on(fields, inputs);
        assertThat(moved.rows(editions)).extracting(Row::key).containsExactly("editions1", "editions0");
        Inputs added = Reshape.of("add|field.editions.editions0.tags").on(fields, moved);
        assertThat(added.rows(editions)
                        .get(1)
                        .inputs()
                        .get(editions.parts().get(0).parts().get(1)))
                .isEqualTo(new Texts(List.of("")));
        Inputs removed = Reshape.of("remove|field.editions|editions1").on(fields, added);
        assertThat(removed.rows(editions)).extracting(Row::key).containsExactly("editions0");
        assertThat(Reshape.of("remove|field.editions|bestaat-niet").on(fields, removed))
                .isEqualTo(removed);
    }

    private static Row row(String key, String number) {
        return new Row(key, typed("number", number));
    }

    private List<String> keys(FieldDefinition field) throws Exception {
        return read(field).rows(field).stream().map(Row::key).toList();
    }

    private Inputs read(FieldDefinition field) throws Exception {
        return fixture.content().read(book, List.of(field));
    }

    private void write(List<FieldDefinition> fields, Inputs inputs) throws Exception {
        fixture.writer().write(book, fields, inputs);
        book.getSession().save();
    }
}
