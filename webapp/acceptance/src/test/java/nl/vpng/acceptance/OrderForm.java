package nl.vpng.acceptance;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The order form as a visitor without cookies gets it, to be filled in and sent. */
final class OrderForm {

    /** What is sent faster is taken for a machine's. */
    private static final Duration AS_FAST_AS_A_PERSON = Duration.ofMillis(1100);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Site site;
    private final Instant shown = Instant.now();
    private final Map<String, String> fields = new LinkedHashMap<>();

    private OrderForm(Site site, Document page) {
        this.site = site;
        fields.putAll(hidden(page));
        for (Element field : page.select("form.vpng-form")
                .select("input:not([type=hidden]):not([type=checkbox]), input[checked], textarea, select")) {
            fields.put(
                    field.attr("name"),
                    field.is("select") ? field.select("option[selected]").val() : field.val());
        }
    }

    /** The hidden fields of the form on a page, which are sent back as they are. */
    static Map<String, String> hidden(Document page) {
        Map<String, String> hidden = new LinkedHashMap<>();
        for (Element field : page.select("form.vpng-form input[type=hidden]")) {
            hidden.put(field.attr("name"), field.val());
        }
        return hidden;
    }

    /** Opens the form for a publication. */
    static OrderForm open(Site site, String publication) throws Exception {
        return new OrderForm(site, site.page("/bestellen.html?publicatie=" + publication));
    }

    /** The form in an answer, as it came back with what was typed. */
    static OrderForm in(Site site, HttpResponse<String> answer) {
        return new OrderForm(site, Jsoup.parse(answer.body()));
    }

    /** Fills in everything that an order needs. */
    OrderForm complete(String name) {
        return with("quantity", "2")
                .with("name", name)
                .with("email", "besteller@gemeente.example")
                .with("street", "Plein 1")
                .with("postalCode", " 1234  ab")
                .with("city", "’s-Gravenhage")
                .with("privacy", "true");
    }

    OrderForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Sends it, a moment after it was shown. */
    HttpResponse<String> send(String... headers) throws Exception {
        Thread.sleep(Math.max(
                0,
                Duration.between(Instant.now(), shown.plus(AS_FAST_AS_A_PERSON)).toMillis()));
        return sendAtOnce(headers);
    }

    HttpResponse<String> sendAtOnce(String... headers) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.url("/bestellen.html")))
                .header("User-Agent", "vpng-acceptance")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** The reference on the page that thanks, to which an answer leads. */
    static String reference(Site site, HttpResponse<String> answer) throws Exception {
        String address = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect but " + answer.statusCode() + ": "
                        + Jsoup.parse(answer.body()).select(".vpng-alert").text()));
        HttpResponse<byte[]> thanks = Site.send("GET", site.rootUrl(address));
        return Jsoup.parse(Site.text(thanks)).select(".vpng-order__reference").text();
    }
}
