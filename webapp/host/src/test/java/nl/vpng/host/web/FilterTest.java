package nl.vpng.host.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import nl.vpng.host.definition.LightFolderOnDisk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters of columns in the list of an app. */
class FilterTest {
    private static final String APP = "/.magnolia/admincentral/app/books";
    private static final int NEW = 60;

    @TempDir
    private static Path home;

    private static Webapp webapp;
    private static Webapp.Visitor user;

    @BeforeAll
    static void start() throws Exception {
        LightFolderOnDisk folder = new LightFolderOnDisk(home.resolve("light-modules"));
        folder.writeBook();
        folder.write("shop/apps/books.yaml", """
                !content-type:book
                datasource: { sortBy: { code: ascending } }
                subApps:
                  browser:
                    workbench:
                      contentViews: !override
                        list:
                          $type: listView
                          columns: !override
                            code: { label: Code, filterComponent: { $type: textField } }
                            kind:
                              label: Soort
                              filterComponent:
                                $type: comboBoxField
                                emptySelectionAllowed: true
                                datasource:
                                  $type: optionListDatasource
                                  options: [ { name: new, value: new, label: Nieuw }, { name: old, value: old, label: Oud } ]
                """);
        webapp = new Webapp(home, true);
        user = webapp.visitor();
        user.logIn(APP, "superuser", "superuser");
        for (int i = 0; i < NEW; i++) {
            book("n" + i, "Nieuw-" + (100 + i), "new");
        }
        book("o1", "Oud-100%", "old");
        book("o2", "Oud_'100", "old");
    }

    @AfterAll
    static void stop() throws Exception {
        webapp.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "filter.kind=old, 2",
                "filter.code=UD-1, 1",
                "filter.code=%, 1",
                "filter.code=_, 1",
                "filter.code=', 1",
                "filter.code=\\, 0",
                "filter.code=100&filter.kind=old, 2",
                "filter.code=100&q=oud, 2",
                "filter.code=120&filter.kind=old, 0",
                "filter.kind=new, 50",
                "filter.kind=new&page=2, 10",
                "filter.kind=nonsense, 50",
                "filter.kind=' or @code, 50",
            })
    void leaveWhatTheyAreTrueFor(String query, int rows) throws Exception {
        assertThat(codes(list(query))).hasSize(rows);
    }

    @Test
    void stayWhereTheUserPagesAndSorts() throws Exception {
        Document page = list("filter.kind=new&q=nieuw");
        assertThat(page.select("select option[selected]").text()).isEqualTo("Nieuw");
        for (String link : List.of(
                page.select(".pager a[rel=next]").attr("href"),
                page.select("thead a").first().attr("href"))) {
            assertThat(link).contains("filter.kind=new", "q=nieuw");
        }
        Document turned = list("filter.kind=new&sort=code&dir=descending");
        assertThat(codes(turned)).startsWith("Nieuw-159");
        assertThat(turned.select("form[role=search] [name=sort]").val()).isEqualTo("code");
        assertThat(turned.select("form[role=search] [name=dir]").val()).isEqualTo("descending");
    }

    @Test
    void sayWhereNothingIsLeftAndLeadBackToAll() throws Exception {
        Document page = list("filter.code=zzz");
        assertThat(page.select("[name='filter.code']").val()).isEqualTo("zzz");
        assertThat(page.select(".browser-empty a").attr("href")).isEqualTo("/x" + APP);
    }

    private static List<String> codes(Document page) {
        return page.select("tbody .browser-title").eachText();
    }

    private static Document list(String query) throws Exception {
        StringBuilder address = new StringBuilder(APP);
        for (String parameter : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            address.append(address.indexOf("?") < 0 ? "?" : "&")
                    .append(parts[0])
                    .append('=')
                    .append(URLEncoder.encode(parts[1], UTF_8));
        }
        return Jsoup.parse(user.get(address.toString()).body());
    }

    private static void book(String name, String code, String kind) throws Exception {
        webapp.makeNode(
                "books",
                "/" + name,
                "shop:book",
                ",\"properties\":[" + property("code", code) + "," + property("kind", kind) + "]");
    }

    private static String property(String name, String value) {
        return "{\"name\":\"%s\",\"type\":\"String\",\"multiple\":false,\"values\":[\"%s\"]}".formatted(name, value);
    }
}
