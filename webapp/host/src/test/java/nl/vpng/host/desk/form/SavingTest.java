package nl.vpng.host.desk.form;

import static nl.vpng.host.desk.form.FormFixture.WORKSPACE;
import static nl.vpng.host.desk.form.FormFixture.existing;
import static nl.vpng.host.desk.form.FormFixture.field;
import static nl.vpng.host.desk.form.FormFixture.fresh;
import static nl.vpng.host.desk.form.FormFixture.required;
import static nl.vpng.host.desk.form.FormFixture.rows;
import static nl.vpng.host.desk.form.FormFixture.typed;
import static nl.vpng.host.desk.form.FormFixture.validated;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.jcr.Node;
import nl.vpng.host.dam.StagedFile;
import nl.vpng.host.definition.FieldDefinition;
import nl.vpng.host.desk.form.Conflict.Change;
import nl.vpng.host.desk.form.Input.Row;
import nl.vpng.host.desk.form.Input.Rows;
import nl.vpng.host.desk.form.Input.Text;
import nl.vpng.host.desk.form.Saving.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that is saved: once, as a whole, and never over what somebody else saved unseen. */
class SavingTest {

    private static final FieldDefinition NAME = validated("name", "nodeNameValidator");
    private static final FieldDefinition TITLE = required("title", "textField");
    private static final FieldDefinition NOTE = field("note", "textField");
    private static final FieldDefinition PDF = field("pdf", "damLinkField");
    private static final FieldDefinition EDITIONS =
            rows("editions", field("number", "textField", "type", "java.lang.Long"));

    @TempDir
    Path folder;

    private FormFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new FormFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void makesANewNodeWithANameOfItsTitle() throws Exception {
        Outcome outcome = save(fresh(NAME, TITLE), begin(), typed("title", "Café “Één”"));
        assertThat(outcome.saved()).isTrue();
        assertThat(fixture.session(WORKSPACE).getProperty("/cafe-een/title").getString())
                .isEqualTo("Café “Één”");
        save(fresh(NAME, TITLE), begin(), typed("title", "Café “Één”"));
        assertThat(fixture.session(WORKSPACE).nodeExists("/cafe-een-2")).isTrue();
    }

    @Test
    void savesANewFormOnceHoweverOftenItIsSent() throws Exception {
        FormState state = begin();
        Inputs typed = typed("title", "Boek", "editions", new Rows(List.of(new Row("+x", typed("number", "1")))));
        for (int i = 0; i < 2; i++) {
            assertThat(save(fresh(NAME, TITLE, EDITIONS), state, typed).saved()).isTrue();
        }
        assertThat(fixture.session(WORKSPACE).getRootNode().getNodes("boek*").getSize())
                .isEqualTo(1);
    }

    @Test
    void savesAChangedFormOnceHoweverOftenItIsSent() throws Exception {
        fixture.book("boek").setProperty("title", "Boek");
        fixture.session(WORKSPACE).save();
        Target target = existing("/boek", NAME, TITLE, EDITIONS);
        FormState opened = opened(target);
        Inputs typed = opened.typed().with(EDITIONS, new Rows(List.of(new Row("+x", typed("number", "1")))));
        for (int i = 0; i < 2; i++) {
            assertThat(save(target, opened, typed).saved()).isTrue();
        }
        assertThat(fixture.session(WORKSPACE)
                        .getNode("/boek/editions")
                        .getNodes()
                        .getSize())
                .isEqualTo(1);
    }

    @Test
    void refusesANameThatIsTakenOrNone() throws Exception {
        fixture.book("boek");
        assertThat(save(fresh(NAME, TITLE), begin(), typed("name", "boek", "title", "x"))
                        .state()
                        .problems())
                .extracting(FieldProblem::field, FieldProblem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("field.name", "form.error.nameTaken boek"));
        assertThat(save(fresh(NAME, TITLE), begin(), typed("name", "a/b c", "title", "x"))
                        .state()
                        .problems())
                .extracting(FieldProblem::field)
                .containsExactly("field.name");
        assertThat(fixture.session(WORKSPACE).hasPendingChanges()).isFalse();
    }

    @Test
    void renamesWhereTheNameChanges() throws Exception {
        fixture.book("een").setProperty("title", "Een");
        fixture.book("twee");
        fixture.session(WORKSPACE).save();
        Target target = existing("/een", NAME, TITLE);
        FormState opened = opened(target);
        assertThat(save(target, opened, opened.typed().with(NAME, new Text("eerste")))
                        .saved())
                .isTrue();
        assertThat(fixture.session(WORKSPACE).getNode("/eerste").getIdentifier())
                .isEqualTo(opened.key());
        assertThat(save(existing("/eerste", NAME, TITLE), opened, opened.typed().with(NAME, new Text("twee")))
                        .saved())
                .isFalse();
    }

    @Test
    void changesNothingWhereAFieldIsWrong() throws Exception {
        Node book = fixture.book("boek");
        book.setProperty("title", "Oud");
        book.getSession().save();
        Target target = existing("/boek", NAME, TITLE, NOTE);
        Outcome outcome = save(target, opened(target), typed("name", "boek", "title", "", "note", "nieuw"));
        assertThat(outcome.saved()).isFalse();
        assertThat(outcome.state().typed().text(NOTE)).isEqualTo("nieuw");
        assertThat(outcome.state().problems()).extracting(FieldProblem::field).containsExactly("field.title");
        assertThat(book.hasProperty("note")).isFalse();
        assertThat(book.getSession().hasPendingChanges()).isFalse();
    }

    @Test
    void tellsWhatSomebodyElseChangedAndOverwritesItOnlyKnowingly() throws Exception {
        fixture.book("boek").setProperty("title", "Oud");
        fixture.session(WORKSPACE).save();
        Target target = existing("/boek", NAME, TITLE, NOTE);
        FormState opened = opened(target);
        fixture.elsewhere(session -> {
            Node book = session.getNode("/boek");
            book.setProperty("title", "Van Berend");
            book.setProperty("mgnl:lastModifiedBy", "berend");
        });
        Inputs mine = opened.typed().with(TITLE, new Text("Van Anna")).with(NOTE, new Text("ook"));
        Outcome refused = save(target, opened, mine);
        assertThat(refused.saved()).isFalse();
        Conflict conflict = Objects.requireNonNull(refused.state().conflict());
        assertThat(conflict.by()).isNotEmpty();
        assertThat(conflict.changes()).containsExactly(new Change("title", "title", "Oud", "Van Berend", "Van Anna"));
        assertThat(refused.state().typed()).isEqualTo(mine);
        assertThat(fixture.session(WORKSPACE).getProperty("/boek/title").getString())
                .isEqualTo("Van Berend");

        assertThat(save(target, refused.state(), mine).saved()).isTrue();
        assertThat(fixture.session(WORKSPACE).getProperty("/boek/title").getString())
                .isEqualTo("Van Anna");
    }

    @Test
    void tellsOfAThirdChangeTooAfterAConflict() throws Exception {
        fixture.book("boek").setProperty("title", "1");
        fixture.session(WORKSPACE).save();
        Target target = existing("/boek", NAME, TITLE);
        FormState opened = opened(target);
        fixture.elsewhere(session -> session.getNode("/boek").setProperty("title", "2"));
        FormState told = save(target, opened, opened.typed().with(TITLE, new Text("mijn")))
                .state();
        fixture.elsewhere(session -> session.getNode("/boek").setProperty("title", "3"));
        Outcome again = save(target, told, told.typed());
        assertThat(again.saved()).isFalse();
        assertThat(Objects.requireNonNull(again.state().conflict()).changes())
                .extracting(Change::before, Change::now)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2", "3"));
    }

    @Test
    void saysThatTheNodeIsGoneAndKeepsWhatWasTyped() throws Exception {
        fixture.book("boek").setProperty("title", "Oud");
        fixture.session(WORKSPACE).save();
        Target target = existing("/boek", NAME, TITLE);
        FormState opened = opened(target);
        fixture.elsewhere(session -> session.getNode("/boek").remove());
        Outcome outcome = save(target, opened, opened.typed().with(TITLE, new Text("Lang werk")));
        assertThat(outcome.saved()).isFalse();
        assertThat(outcome.state().gone()).isTrue();
        assertThat(outcome.state().typed().text(TITLE)).isEqualTo("Lang werk");
    }

    @Test
    void makesAnAssetOfAFileOnlyWhenTheFormIsSaved() throws Exception {
        StagedFile file = fixture.staged.receive(
                new ByteArrayInputStream("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)), "Boek.pdf", "anna");
        FormState state = begin();
        Outcome refused = save(fresh(NAME, TITLE, PDF), state, typed("pdf", Uploads.STAGED + file.token()));
        assertThat(refused.saved()).isFalse();
        assertThat(fixture.session("dam").nodeExists("/" + WORKSPACE)).isFalse();
        assertThat(fixture.uploads().held(refused.state().typed().text(PDF))).contains(file);

        for (int i = 0; i < 2; i++) {
            assertThat(save(
                                    fresh(NAME, TITLE, PDF),
                                    state,
                                    refused.state().typed().with(TITLE, new Text("Boek")))
                            .saved())
                    .isTrue();
        }
        assertThat(fixture.session(WORKSPACE).getProperty("/boek/pdf").getString())
                .isEqualTo("jcr:" + file.token());
        assertThat(fixture.session("dam").getNode("/" + WORKSPACE).getNodes().getSize())
                .isEqualTo(1);
        assertThat(fixture.uploads().held(Uploads.STAGED + file.token())).isEmpty();
    }

    private static FormState begin() {
        return FormState.of(UUID.randomUUID().toString(), typed(), typed());
    }

    private FormState opened(Target target) throws Exception {
        Node node = fixture.session(WORKSPACE).getNode(target.path().orElseThrow());
        Inputs now = fixture.saving(target).read(node);
        return FormState.of(node.getIdentifier(), now, now);
    }

    private Outcome save(Target target, FormState state, Inputs typed) throws Exception {
        return fixture.saving(target).save(FormState.of(state.key(), state.opened(), typed), FormFixture::check);
    }
}
