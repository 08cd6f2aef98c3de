package nl.vpng.host.definition;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.rendering.template.TemplateDefinition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightModulesTest {

    @TempDir
    private Path resources;

    private LightFolderOnDisk folder;

    @BeforeEach
    void makeLightModule() throws IOException {
        folder = LightFolderOnDisk.withoutMistakes(resources);
    }

    @Test
    void definitionsAreReadWithoutProblems() {
        LightModules modules = folder.read();

        assertThat(modules.problems()).isEmpty();
        TemplateDefinition home = modules.template("shop:pages/home").orElseThrow();
        assertThat(home.getName()).isEqualTo("home");
        assertThat(home.getParameters()).isEqualTo(Map.of("columns", 3L));
        assertThat(home.getAreas()
                        .get("main")
                        .getAvailableComponents()
                        .get("text")
                        .getId())
                .isEqualTo("shop:components/text");
        assertThat(modules.scripts().template("/shop/templates/pages/home.ftl")).isPresent();
        assertThat(modules.virtualUriMappings())
                .singleElement()
                .satisfies(
                        mapping -> assertThat(mapping.mapUri(URI.create("/"))).isPresent());
        assertThat(modules.dialogs()).containsOnlyKeys("shop:pages/home");
        assertThat(modules.apps()).containsOnlyKeys("books", "pages-app", "dam");
        ContentType book = modules.contentTypes().get("book");
        assertThat(book.workspace()).isEqualTo("books");
        assertThat(book.autoCreate()).isTrue();
        assertThat(book.namespaces()).containsExactly(Map.entry("shop", "https://example.org/shop"));
        assertThat(book.subModels()).containsExactly(Map.entry("edition", "shop:edition"));
    }

    @Test
    void textsAreFoundByLanguage() {
        Messages messages = folder.read().messages();

        assertThat(messages.text(Locale.forLanguageTag("nl"), "home.title")).contains("Voorkant");
        assertThat(messages.text(Locale.ENGLISH, "home.title")).contains("Front");
        assertThat(messages.text(Locale.ENGLISH, "home.other")).isEmpty();
    }

    @Test
    void siteSpeaksTheLanguageOfItsDecorationAndEnglishWithout() throws IOException {
        assertThat(folder.read().defaultLocale()).isEqualTo(Locale.forLanguageTag("nl"));

        Files.delete(resources.resolve("shop/decorations/site/config.yaml"));

        assertThat(folder.read().defaultLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void definitionWithProblemIsLeftOutAndOthersStay() throws IOException {
        folder.write("shop/templates/pages/home.yaml", "renderType: freemarker\ntempleteScript: /x.ftl\n");

        LightModules modules = folder.read();

        assertThat(modules.template("shop:pages/home")).isEmpty();
        assertThat(modules.template("shop:components/text")).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "templates/pages/home.yaml | renderType: freemarker | rendertype: freemarker | 2 | unknown property 'rendertype' of template",
                "templates/pages/home.yaml | pages/home.ftl | pages/gone.ftl | 3 | there is no script /shop/templates/pages/gone.ftl",
                "templates/pages/home.yaml | shop:pages/home | shop:pages/gone | 4 | there is no dialog shop:pages/gone",
                "templates/pages/home.yaml | shop:components/text | shop:components/gone | 12 | there is no template shop:components/gone",
                "templates/pages/home.yaml | type: list | type: lists | 9 | there is no type of area lists",
                "templates/pages/home.yaml | title: home.title | title: home.gone | 1 | the message key 'home.gone' has no text in en, nl",
                "templates/pages/home.yaml | title: home.title | modelClass: nl.example.Gone | 1 | there is no class nl.example.Gone",
                "templates/pages/home.yaml | title: home.title | modelClass: java.lang.String | 1 | java.lang.String is no model",
                "templates/pages/home.yaml | title: home.title | title: a: b | 1 | this is no YAML",
                "templates/pages/home.yaml | title: home.title | title: !thing x | 1 | the tag !thing is not known here",
                "templates/pages/home.ftl | </h1> | [#if x | 1 | this is no FreeMarker",
                "dialogs/pages/home.yaml | textField | textFeild | 5 | unknown $type the text 'textFeild' of field",
                "dialogs/pages/home.yaml | maxLength: 80 | maxLength: long | 6 | 'maxLength' of field textField must be a whole number",
                "contentTypes/book.yaml | shop: https | shap: https | 7 | the prefix 'shop' of the node type shop:book",
                "contentTypes/book.yaml | nodeType: shop:book | name: book | 7 | unknown property 'name' of model",
                "contentTypes/book.yaml | type: String | type: Text | 10 | the type 'Text' of 'title' is neither a sub-model",
                "contentTypes/book.yaml | type: String | type: reference:author | 10 | refers to the content type 'author', which does not exist",
                "contentTypes/book.yaml | type: edition | type: printing | 12 | the type 'printing' of 'editions' is neither a sub-model",
                "apps/books.yaml | !content-type:book | !content-type:film | 1 | there is no content type 'film'",
                "virtualUriMappings/home.yaml | fromUri: / | fromUrl: / | 2 | unknown property 'fromUrl' of virtual URI mapping",
                "virtualUriMappings/home.yaml | toUri: forward:/home.html | # nothing | 1 | the virtual URI mapping is not complete",
                "virtualUriMappings/home.yaml | info.magnolia.virtualuri.mapping.DefaultVirtualUriMapping | java.lang.String | 1 | is no virtual URI mapping",
                "decorations/site/config.yaml | defaultLocale: nl | defaultLocale: de | 4 | the default locale 'de' is not among the locales",
                "i18n/shop-messages_nl.properties | home.title=Voorkant | home.title={0}'s | 1 | each ' in it must be written twice",
            })
    void mistakeIsReportedWithFileAndLine(String file, String right, String wrong, int line, String message)
            throws IOException {
        Path path = resources.resolve("shop").resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(right);
        Files.writeString(path, before.replace(right, wrong));

        assertThat(folder.read().problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("shop/" + file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shop/themes/blue.yaml | the host knows no definitions in the folder 'shop/themes'",
                "shop/restEndpoints/books.yaml | the REST endpoint has no 'class'",
                "shop/dialogs/pages/other.yml | the name of a definition ends in .yaml",
                "shop/contentTypes/deeper/film.yaml | the file must stand in shop/contentTypes itself",
                "other/contentTypes/book.yaml | the name 'book' is already taken by",
                "shop/decorations/dam/config.yaml | the host knows only the decorations",
                "other/decorations/site/config.yaml | the site is already decorated by other/decorations/site/config.yaml",
                "shop/i18n/shop-messages.properties | the name of a message bundle ends in a language",
                "loose.yaml | the file belongs to no light module",
            })
    void fileThatTheHostDoesNotKnowIsReported(String file, String message) throws IOException {
        folder.write(file, "x: y\n");

        assertThat(folder.read().problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }
}
