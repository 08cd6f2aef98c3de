package nl.vpng.host.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppsTest {

    @TempDir
    private Path resources;

    private LightFolderOnDisk folder;

    @BeforeEach
    void makeLightModule() throws IOException {
        folder = LightFolderOnDisk.withoutMistakes(resources);
        folder.write("shop/contentTypes/book.yaml", """
                datasource:
                  workspace: books
                  autoCreate: true
                  namespaces:
                    shop: https://example.org/shop
                model:
                  nodeType: shop:book
                  properties:
                    - { name: title, label: home.title, required: true }
                    - { name: tags, multiple: true }
                    - { name: price, type: Double }
                    - { name: cover, type: asset }
                    - { name: sequel, type: "reference:book" }
                    - { name: kind, options: [ { value: new, label: home.title }, { value: old } ] }
                    - { name: editions, type: edition, multiple: true }
                  subModels:
                    - { name: edition, nodeType: "shop:edition", properties: [ { name: year, type: Long } ] }
                """);
    }

    private AppDefinition books(String yaml) throws IOException {
        folder.write("shop/apps/books.yaml", "!content-type:book\n" + yaml);
        LightModules read = folder.read();
        assertThat(read.problems()).isEmpty();
        return read.apps().get("books");
    }

    @Test
    void formIsGeneratedFromTheContentType() throws IOException {
        FormDefinition form =
                books("label: home.title\n").detail().orElseThrow().form();

        assertThat(form.fields())
                .extracting(FieldDefinition::name, FieldDefinition::type)
                .containsExactly(
                        tuple("name", "textField"),
                        tuple("title", "textField"),
                        tuple("tags", "jcrMultiValueField"),
                        tuple("price", "textField"),
                        tuple("cover", "damLinkField"),
                        tuple("sequel", "linkField"),
                        tuple("kind", "comboBoxField"),
                        tuple("editions", "jcrMultiField"));
        assertThat(form.field("title").orElseThrow().required()).isTrue();
        assertThat(form.field("price").orElseThrow().valueType()).isEqualTo(Double.class);
        assertThat(form.field("sequel").orElseThrow().datasource().orElseThrow().workspace())
                .isEqualTo("books");
        assertThat(form.field("kind").orElseThrow().options())
                .containsExactly(
                        new FieldDefinition.Option("new", "home.title"), new FieldDefinition.Option("old", "old"));
        FieldDefinition edition = form.field("editions").orElseThrow().parts().get(0);
        assertThat(edition.nodeType()).contains("shop:edition");
        assertThat(edition.parts()).extracting(FieldDefinition::name).containsExactly("year");
        assertThat(edition.parts().get(0).valueType()).isEqualTo(Long.class);
    }

    @Test
    void whatTheAppWritesIsLaidOverTheGeneratedForm() throws IOException {
        FormDefinition form = books("""
                subApps:
                  detail:
                    form:
                      properties:
                        title: { description: home.title }
                        kind: { $type: radioButtonGroupField }
                        tags: { $type: richTextField }
                        extra: { $type: dateField }
                        editions:
                          field:
                            properties:
                              year:
                                validators: { year: { $type: regexpValidator, pattern: "[0-9]{4}" } }
                      layout:
                        $type: tabbedLayout
                        tabs: [ { name: all, fields: [ { name: name }, { name: extra } ] } ]
                """).detail().orElseThrow().form();

        FieldDefinition title = form.field("title").orElseThrow();
        assertThat(title.type()).isEqualTo("textField");
        assertThat(title.description()).isEqualTo("home.title");
        assertThat(title.required()).isTrue();
        assertThat(form.field("kind").orElseThrow().type()).isEqualTo("radioButtonGroupField");
        assertThat(form.field("kind").orElseThrow().options()).hasSize(2);
        assertThat(form.field("tags").orElseThrow().type()).isEqualTo("richTextField");
        assertThat(form.field("editions")
                        .orElseThrow()
                        .parts()
                        .get(0)
                        .parts()
                        .get(0)
                        .validators())
                .singleElement()
                .satisfies(validator ->
                        assertThat(validator.settings().text("pattern")).contains("[0-9]{4}"));
        assertThat(form.tabs()).containsExactly(new FormDefinition.Tab("all", "all", List.of("name", "extra")));
    }

    @Test
    void browserHasWhatMagnoliaGenerates() throws IOException {
        AppDefinition app = books("label: home.title\n");
        BrowserDefinition browser = app.browser().orElseThrow();

        assertThat(app.roles()).containsExactly("superuser");
        assertThat(browser.views()).extracting(BrowserDefinition.View::name).containsExactly("tree", "list");
        assertThat(browser.defaultAction()).isEqualTo("editItem");
        assertThat(browser.actions()).containsKeys("addItem", "editItem", "activate", "deactivate", "duplicate");
        assertThat(browser.actions().get("activate").settings().text("catalog")).contains("versioned");
        assertThat(browser.datasource().workspace()).isEqualTo("books");
    }

    @Test
    void overrideReplacesAndWithoutItPartsAreAdded() throws IOException {
        AppDefinition app = books("""
                permissions: { roles: [editors] }
                datasource: { sortBy: { title: descending } }
                subApps:
                  browser:
                    workbench:
                      contentViews: !override
                        list: { $type: listView, columns: !override { title: { width: 90 }, status: { $type: jcrStatusColumn } } }
                    actions:
                      activate: { catalog: shop }
                      again: { $type: jcrCommandAction, command: again, params: { loud: true } }
                    actionbar:
                      sections: { item: { groups: { editActions: { items: { again: {} } } } } }
                """);
        BrowserDefinition browser = app.browser().orElseThrow();

        assertThat(app.roles()).isEqualTo(Set.of("superuser", "editors"));
        assertThat(browser.datasource().sortedBy()).containsEntry("title", false);
        assertThat(browser.views()).singleElement().satisfies(view -> {
            assertThat(view.tree()).isFalse();
            assertThat(view.columns()).extracting(ColumnDefinition::name).containsExactly("title", "status");
        });
        assertThat(browser.actions().get("activate").settings().text("catalog")).contains("shop");
        assertThat(browser.actions().get("activate").settings().text("command")).contains("publish");
        assertThat(browser.actions().get("again").parameters()).containsEntry("loud", "true");
        assertThat(browser.sections().get(0).groups()).contains(List.of("editItem", "duplicate", "again"));
    }

    @Test
    void decorationChangesAStockAppAndTheLauncher() throws IOException {
        folder.write("shop/decorations/pages-app/apps/pages-app.yaml", "label: home.title\n");
        folder.write("shop/decorations/admincentral/config.yaml", """
                appLauncherLayout:
                  groups:
                    - { name: shop, label: home.title, apps: [ { name: books } ] }
                """);

        LightModules read = folder.read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.apps().get("pages-app").label()).isEqualTo("home.title");
        assertThat(read.launcher().groups())
                .extracting(LauncherDefinition.Group::name)
                .containsExactly("edit", "shop");
        assertThat(read.launcher().groups().get(1).apps()).containsExactly("books");
    }

    @Test
    void mistakeInADecorationLeavesTheAppAsItWas() throws IOException {
        folder.write("shop/decorations/pages-app/apps/pages-app.yaml", "label: home.title\ncolour: red\n");

        LightModules read = folder.read();

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("shop/decorations/pages-app/apps/pages-app.yaml");
            assertThat(problem.line()).isEqualTo(2);
        });
        assertThat(read.apps().get("pages-app").label()).isEqualTo("desk.pages");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "form: { properties: { title: { $type: slider } } } | unknown $type the text 'slider' of field",
                "form: { properties: { title: { colour: red } } } | unknown property 'colour' of field textField",
                "form: { properties: { other: { label: x } } } | has no property 'other'",
                "form: { properties: { title: { type: java.lang.Lang } } } | there is no class java.lang.Lang",
                "form: { properties: { title: { validators: { a: { $type: isbn } } } } } | unknown $type the text 'isbn' of validator",
                "form: { properties: { title: { validators: { a: { class: java.lang.String } } } } } | java.lang.String is no validator",
                "form: { properties: { title: { label: home.gone } } } | the message key 'home.gone' has no text",
                "form: { layout: { $type: tabbedLayout, tabs: [ { name: a, fields: [ { name: gone } ] } ] } } | shows the field 'gone'",
            })
    void mistakeInAFormIsReportedWithItsLine(String written, String message) throws IOException {
        refused("subApps:\n  detail:\n    " + written + "\n", 4, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "actions: { x: { $type: explodeAction } } | unknown $type the text 'explodeAction' of action",
                "actions: { x: { label: y } } | the action has no $type",
                "actions: { x: { $type: jcrCommandAction } } | the action 'x' has no 'command'",
                "actions: { x: { class: java.lang.String } } | java.lang.String is no action",
                "actions: { x: { class: info.magnolia.ui.api.action.ConfiguredActionDefinition } } | the action 'x' has no 'implementationClass'",
                "actions: { editItem: { availability: { when: now } } } | unknown property 'when' of availability",
                "actions: { editItem: { availability: { rules: { a: { $type: fullMoonRule } } } } } | unknown $type the text 'fullMoonRule' of availability rule",
                "actions: { confirmDeletion: { successActionName: gone } } | there is no action 'gone'",
                "actionbar: { defaultAction: gone } | there is no action 'gone'",
                "actionbar: { sections: { item: { groups: { a: { items: { gone: {} } } } } } } | there is no action 'gone'",
                "workbench: { contentViews: { grid: { $type: gridView, columns: {} } } } | unknown $type the text 'gridView' of content view",
                "workbench: { contentViews: { list: { columns: { a: { $type: moonColumn } } } } } | unknown $type the text 'moonColumn' of column",
                "workbench: { contentViews: { list: { columns: { a: { filterComponent: { $type: slider } } } } } } | unknown $type the text 'slider' of filter component",
                "workbench: { contentViews: { list: { columns: { a: { valueProvider: gone.Provider } } } } } | there is no class gone.Provider",
            })
    void mistakeInABrowserIsReportedWithItsLine(String written, String message) throws IOException {
        refused("subApps:\n  browser:\n    " + written + "\n", 4, message);
    }

    private void refused(String yaml, int line, String message) throws IOException {
        folder.write("shop/apps/books.yaml", "!content-type:book\n" + yaml);

        LightModules read = folder.read();

        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.toString()).startsWith("shop/apps/books.yaml:" + line + ": ");
            assertThat(problem.message()).contains(message);
        });
        assertThat(read.apps()).doesNotContainKey("books").containsKey("pages-app");
    }
}
