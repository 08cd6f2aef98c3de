package nl.vpng.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent to the order form: the answer is a proper one, harms nobody who reads it, and no half order is kept. */
@ExtendWith(Site.Extension.class)
class OrderHostileIT {

    /** Of the domain, since an attack may cut off its end. */
    private static final String SENDER = "vijandig";

    private static final int ATTACKS = 2_400;
    private static final int SENDERS = 4;

    private static final boolean HERE = System.getProperty("vpng.author") == null;
    /** Of more Tomcat, left as it is, reads no end: it breaks the connection off where it likes, also within its answer. */
    private static final long TOO_LARGE = 2L << 20;

    private static final String PAGE = "/bestellen.html";
    private static final String KEY = "orderKey";
    private static final String SETTINGS = "/modules/vpng/config";
    private static final String ORDERS = "/bestellingen";
    private static final String LIMIT = "ordersPerHour";
    private static final Set<Integer> PROPER = Set.of(200, 302, 400, 403, 404, 405, 413, 415);
    private static final String ADDRESS = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@vijandig\\.example";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Site site;
    private final Rest superuser;
    private final Rest onPublic;
    /** Elements and attributes of pages to which nobody sent anything. */
    private final Set<String> shape = new HashSet<>();

    private final ConcurrentLinkedQueue<String> thanks = new ConcurrentLinkedQueue<>();
    private String limit = "20";

    OrderHostileIT(Site site) {
        this.site = site;
        this.superuser = Rest.as("superuser", site.authorUrl(""));
        this.onPublic = Rest.as("superuser", site.url(""));
    }

    /** Without this limit the form would soon take nothing more from this address, from other tests neither. */
    @BeforeEach
    void takeTheLimitAway() throws Exception {
        for (JsonElement property : list(json(onPublic.get("/nodes/v1/config" + SETTINGS)), "properties")) {
            if (property.getAsJsonObject().get("name").getAsString().equals(LIMIT)) {
                limit = list(property, "values").get(0).getAsString();
            }
        }
        onPublic.limitOrders("0");
        removeOrders();
    }

    @AfterEach
    void putTheLimitBack() throws Exception {
        onPublic.limitOrders(limit);
        removeOrders();
    }

    private void removeOrders() throws Exception {
        collect();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (LocalDate day : List.of(today.minusDays(1), today)) {
            HttpResponse<String> folder = superuser.get(
                    "/nodes/v1" + ORDERS + "/" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "?depth=2");
            if (folder.statusCode() == 200) {
                for (JsonElement spread : list(json(folder), "nodes")) {
                    for (JsonElement order : list(spread, "nodes")) {
                        if (order.toString().contains(SENDER)) {
                            String path = order.getAsJsonObject().get("path").getAsString();
                            superuser.send("DELETE", "/nodes/v1" + ORDERS + path, "");
                        }
                    }
                }
            }
        }
    }

    @Test
    void isAnsweredProperlyEchoedAsTextAndNeverKeptByHalf() throws Exception {
        Document form = site.page(PAGE);
        Map<String, String> hidden = OrderForm.hidden(form);
        hidden.remove(KEY);
        String publication =
                form.select("[name=publication] option[value]:not([value=''])").attr("value");
        HostileOrders orders = new HostileOrders(hidden, publication, HERE);
        learnTheShape(orders, form);

        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Callable<List<String>>> shares = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                int first = i;
                shares.add(() -> send(orders, first));
            }
            List<String> wrong = new ArrayList<>();
            for (Future<List<String>> share : senders.invokeAll(shares)) {
                wrong.addAll(share.get());
            }
            assertThat(wrong).isEmpty();
        } finally {
            senders.shutdownNow();
        }

        Set<String> references = new HashSet<>();
        for (String address : thanks) {
            references.add(reference(address));
        }
        assertThat(references).as("orders").hasSizeGreaterThan(20);
        List<CSVRecord> kept = collect(references);
        assertThat(kept).extracting(row -> row.get("Bestelling")).containsExactlyInAnyOrderElementsOf(references);
        assertThat(kept).allSatisfy(OrderHostileIT::isWhole);
    }

    /** Sends each so-manieth attack; returns what was wrong with the answers. */
    private List<String> send(HostileOrders orders, int first) throws Exception {
        List<String> wrong = new ArrayList<>();
        String key = key();
        for (int number = first; number < ATTACKS; number += SENDERS) {
            HostileOrders.Attack attack = orders.attack(number, Map.entry(KEY, key));
            HttpResponse<byte[]> answer;
            try {
                answer = send(attack);
            } catch (IOException e) {
                if (HERE || attack.body().contentLength() < TOO_LARGE) {
                    throw new IOException("attack " + number + " (" + attack.kind() + ") got no answer", e);
                }
                continue;
            }
            for (String fault : faults(attack, answer)) {
                wrong.add("attack " + number + " (" + attack.kind() + "): " + fault);
            }
            if (answer.statusCode() == 302) {
                thanks.add(answer.headers().firstValue("Location").orElse(""));
                key = key();
            }
        }
        return wrong;
    }

    private List<String> faults(HostileOrders.Attack attack, HttpResponse<byte[]> answer) {
        List<String> faults = new ArrayList<>();
        String headers = answer.headers().map().toString().toLowerCase(Locale.ROOT);
        if (!PROPER.contains(answer.statusCode())) {
            faults.add("status " + answer.statusCode());
        }
        if (headers.contains(HostileOrders.MARK)) {
            faults.add("in a header: " + headers);
        }
        if (answer.statusCode() == 302
                && !answer.headers()
                        .firstValue("Location")
                        .orElse("")
                        .matches("[^?]*/bestellen\\.html\\?bevestiging=[\\w.-]+")) {
            faults.add("leads to " + answer.headers().firstValue("Location"));
        }
        // Magnolia refuses with a page of its own: the form to log in
        boolean ours = HERE || answer.statusCode() != 403;
        if (ours && answer.statusCode() != 302 && !attack.method().equals("HEAD") && headers.contains("text/html")) {
            Document page = Jsoup.parse(Site.text(answer));
            shape(page).stream()
                    .filter(one -> !shape.contains(one))
                    .forEach(one -> faults.add("new in the page: " + one));
            for (Element element : page.getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    if (!attribute.getKey().equals("value")
                            && attribute.getValue().toLowerCase(Locale.ROOT).contains(HostileOrders.MARK)) {
                        faults.add("in an attribute: " + attribute);
                    }
                }
            }
            if (Site.text(answer).contains("Exception") || Site.text(answer).contains("\tat ")) {
                faults.add("tells of the inside: " + page.text());
            }
        }
        return faults;
    }

    /** From a form, a form with problems, thanks, and the pages of errors. */
    private void learnTheShape(HostileOrders orders, Document form) throws Exception {
        shape.addAll(shape(form));
        for (String path :
                List.of("/bestaat-niet.html", PAGE + "?bevestiging=x", PAGE + "?publicatie=procesregie-als-vak")) {
            shape.addAll(shape(Jsoup.parse(Site.text(site.get(path)))));
        }
        for (HostileOrders.Attack honest : orders.honest(Map.entry(KEY, key()))) {
            HttpResponse<byte[]> answer = send(honest);
            shape.addAll(shape(Jsoup.parse(Site.text(answer))));
            answer.headers().firstValue("Location").ifPresent(thanks::add);
        }
    }

    private static Set<String> shape(Document page) {
        Set<String> shape = new HashSet<>();
        for (Element element : page.getAllElements()) {
            shape.add("<" + element.tagName() + ">");
            element.attributes().forEach(attribute -> shape.add(element.tagName() + " " + attribute.getKey()));
        }
        return shape;
    }

    private HttpResponse<byte[]> send(HostileOrders.Attack attack) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.url(PAGE) + attack.query()))
                .timeout(Run.PATIENCE)
                .header("User-Agent", "vpng-acceptance")
                .method(attack.method(), attack.body());
        if (!attack.contentType().isEmpty()) {
            request.header("Content-Type", attack.contentType());
        }
        if (!attack.origin().isEmpty()) {
            request.header("Origin", attack.origin());
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String key() throws Exception {
        return site.page(PAGE).select("input[name=" + KEY + "]").val();
    }

    private String reference(String address) throws Exception {
        String url = URI.create(site.url(PAGE)).resolve(address).toString();
        Document page = Jsoup.parse(Site.text(Site.send("GET", url)));
        String reference = page.select(".vpng-order__reference").text();
        assertThat(reference).as(address).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        return reference;
    }

    /** Lets the author collect until it has these, and returns all that came from here. */
    private List<CSVRecord> collect(Set<String> references) throws Exception {
        Instant end = Instant.now().plusSeconds(60);
        List<CSVRecord> kept;
        do {
            collect();
            kept = kept();
        } while (kept.size() < references.size() && Instant.now().isBefore(end));
        return kept;
    }

    private void collect() throws Exception {
        HttpResponse<String> collected = superuser.send("POST", "/commands/v2/vpng/collectOrders", "{}");
        assertThat(collected.statusCode()).as(collected.body()).isEqualTo(200);
    }

    private List<CSVRecord> kept() throws Exception {
        String table = Rest.as("redacteur", site.authorUrl(""))
                .get("/vpng/orders/v1/csv?from=" + LocalDate.now(ZoneOffset.UTC).minusDays(1))
                .body();
        CSVFormat format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (CSVParser rows = format.parse(new StringReader(table.substring(1)))) {
            return rows.stream()
                    .filter(row -> row.get("E-mailadres").contains(SENDER))
                    .toList();
        }
    }

    private static void isWhole(CSVRecord row) {
        assertThat(row.isConsistent()).isTrue();
        assertThat(row.get("Datum")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(row.get("Status")).isIn("Nieuw", "Aangehouden");
        assertThat(row.get("Druk")).matches("[1-9]\\d*");
        assertThat(row.get("Aantal")).matches("[1-9]\\d*");
        for (String required : List.of("Boek", "Naam", "Straat en huisnummer", "Postcode", "Plaats")) {
            assertThat(row.get(required)).as(required).isNotBlank();
        }
        assertThat(row.get("E-mailadres").replaceFirst("^'", "")).matches(ADDRESS);
        if (row.get("Land").isEmpty()) {
            assertThat(row.get("Postcode")).matches("[1-9]\\d{3} [A-Z]{2}");
        }
        for (String cell : row) {
            assertThat(cell)
                    .doesNotContainPattern("^[=+@\\t\\r-]")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");
        }
    }

    private static JsonArray list(JsonElement object, String name) {
        JsonElement list = object.getAsJsonObject().get(name);
        return list == null || list.isJsonNull() ? new JsonArray() : list.getAsJsonArray();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
