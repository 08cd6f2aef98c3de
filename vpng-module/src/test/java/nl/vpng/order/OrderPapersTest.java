package nl.vpng.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors read, print and load into a spreadsheet. */
class OrderPapersTest {

    private static OrderFixture orders;

    private String id;

    @BeforeAll
    static void start() throws Exception {
        orders = OrderFixture.start();
    }

    @AfterAll
    static void stop() {
        orders.close();
    }

    @BeforeEach
    void storeOne() throws Exception {
        orders.clear();
        id = orders.store("AAAA-0001", OrderStatus.NEW);
    }

    @Test
    void slipHasTheAddress() throws Exception {
        change("name", "Bakker & <b>Zoon</b>");
        Document page = page(() -> papers().slips(List.of(id, "gone")));
        assertThat(page.select("address").text()).isEqualTo("Bakker & <b>Zoon</b> Plein 1 1234 AB Ede");
        assertThat(page.select("section")).hasSize(1);
    }

    @Test
    void overviewSaysInWordsWhatEditorsDid() throws Exception {
        change("remarks", "+31 bellen");
        orders.run("shipOrder", id);
        Document page = page(() -> papers().overview(List.of(id)));
        assertThat(page.select("dt:contains(Geschiedenis) + dd").text())
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d editor: verzonden");
        assertThat(page.select("dt:contains(Opmerkingen) + dd").text()).isEqualTo("+31 bellen");
    }

    @Test
    void tableHoldsNoFormula() throws Exception {
        change("remarks", "=1+1");
        assertThat(csv(OrderSelection.chosen(List.of(id))))
                .startsWith("\ufeff")
                .contains(";'=1+1")
                .doesNotContain(";=");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, '', true",
        "-9, -1, '', false",
        "1, 9, '', false",
        "-9, 9, ZOE@gemeente.example, true",
        "-9, 9, x@y.nl, false"
    })
    void tableIsOfAPeriodAndACustomer(int from, int to, String email, boolean there) throws Exception {
        LocalDate day = LocalDate.ofInstant(orders.clock().instant(), ZoneOffset.UTC);
        TableRequest wanted =
                TableRequest.of(day.plusDays(from).toString(), day.plusDays(to).toString(), email);
        assertThat(csv(wanted.selection()).contains("AAAA-0001")).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, ''", "'', gisteren", "2026-02-02, 2026-02-01"})
    void impossiblePeriodIsAskedForAgain(String from, String to) throws Exception {
        TableRequest wanted = TableRequest.of(from, to, "a@b.nl");
        assertThat(wanted.problem()).isPresent();
        Document page = page(() -> papers().question(wanted));
        assertThat(page.select("[role=alert]")).hasSize(1);
        assertThat(page.select("input").eachAttr("value")).containsExactly(from, to, "a@b.nl");
    }

    private interface Paper {
        String write() throws Exception;
    }

    private static Document page(Paper paper) throws Exception {
        return Jsoup.parse(orders.author().as("editor", paper::write));
    }

    private static String csv(OrderSelection selection) throws Exception {
        return orders.author().as("editor", () -> {
            StringWriter table = new StringWriter();
            OrderFixture.component(OrderTable.class).csv(table, selection);
            return table.toString();
        });
    }

    private static OrderPapers papers() {
        return OrderFixture.component(OrderPapers.class);
    }

    private void change(String property, String value) throws Exception {
        orders.author().system(OrderStore.WORKSPACE, session -> {
            session.getNode(OrderId.path(id)).setProperty(property, value);
            return null;
        });
    }
}
