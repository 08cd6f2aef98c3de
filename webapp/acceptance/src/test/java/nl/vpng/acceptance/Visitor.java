package nl.vpng.acceptance;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Orders one book as a person with a browser does. An answer that does not come is asked for again with the same form, as the
 * person, the browser or a proxy between would.
 */
final class Visitor implements Runnable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Who sends the form sooner is taken for a robot. */
    private static final Duration FILLING_IN = Duration.ofMillis(1_200);

    private static final Duration TRYING_AGAIN = Duration.ofMillis(500);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int MOST_COPIES = 10;
    /** Of so many visitors one presses reload on what was sent. */
    private static final int RELOADING = 10;

    private final String page;
    private final int number;
    private final Executor executor;
    private final Runnable onReference;
    private final CompletableFuture<String> reference = new CompletableFuture<>();
    private Map<String, String> form = Map.of();
    private final AtomicInteger lostAnswers = new AtomicInteger();

    /**
     * Does nothing before it runs.
     *
     * @param page with the form
     * @param number tells visitors apart
     * @param executor runs the visitor again after a pause
     * @param onReference runs when the visitor has seen a reference
     */
    Visitor(String page, int number, Executor executor, Runnable onReference) {
        this.page = page;
        this.number = number;
        this.executor = executor;
        this.onReference = onReference;
    }

    /** What the page of thanks will show. */
    CompletableFuture<String> reference() {
        return reference;
    }

    String name() {
        return "Zoë O’Kill " + number;
    }

    String email() {
        return "bezoeker" + number + "@klant.example";
    }

    int quantity() {
        return 1 + number % MOST_COPIES;
    }

    /** How often the form was sent, or the thanks asked for, and the answer got lost or was that it was not stored. */
    int lostAnswers() {
        return lostAnswers.get();
    }

    @Override
    public void run() {
        try {
            if (form.isEmpty()) {
                form = filledIn();
                runAfter(FILLING_IN);
                return;
            }
            String seen = order();
            if (number % RELOADING == 0 && !order().equals(seen)) {
                throw new AssertionError("A reload of " + seen + " made another order");
            }
            reference.complete(seen);
            onReference.run();
        } catch (IOException e) {
            if (!form.isEmpty() && !(e instanceof ConnectException)) {
                lostAnswers.incrementAndGet();
            }
            runAfter(TRYING_AGAIN);
        } catch (InterruptedException | RuntimeException | AssertionError e) {
            reference.completeExceptionally(e);
        }
    }

    private void runAfter(Duration pause) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, executor)
                .execute(this);
    }

    private Map<String, String> filledIn() throws IOException, InterruptedException {
        Document shown = Jsoup.parse(
                expect(200, send(HttpRequest.newBuilder(URI.create(page)))).body());
        Map<String, String> fields = OrderForm.hidden(shown);
        fields.put("publication", "opgavegericht-werken");
        fields.put("quantity", String.valueOf(quantity()));
        fields.put("name", name());
        fields.put("email", email());
        fields.put("street", "Domplein 1");
        fields.put("postalCode", "3512 JC");
        fields.put("city", "Utrecht");
        fields.put("privacy", "true");
        return fields;
    }

    private String order() throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> sent = expect(
                302,
                send(HttpRequest.newBuilder(URI.create(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))));
        URI thanks =
                URI.create(page).resolve(sent.headers().firstValue("Location").orElse(""));
        Document shown =
                Jsoup.parse(expect(200, send(HttpRequest.newBuilder(thanks))).body());
        return shown.select(".vpng-order__reference").text();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(
                request.header("User-Agent", "vpng-acceptance")
                        .timeout(LONGEST_ANSWER)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The form says 503 where the order could not be stored; that is true, and the same form may be sent again. */
    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 503) {
            throw new IOException("not now");
        }
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.request() + " answers " + answer.statusCode() + ": "
                    + Jsoup.parse(answer.body()).text());
        }
        return answer;
    }
}
