package nl.vpng.acceptance;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders books at a fixed rate, however slow the answers are, and prints how long they took. A program of one file, so that the
 * command {@code ./bench-orders} starts it from its source.
 */
final class OrderLoad {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern OFFER = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final int SENDERS = 128;

    /** Who sends the form sooner is taken for a program. */
    private static final long THINKING = TimeUnit.SECONDS.toNanos(2);

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI form;

    private OrderLoad(URI form) {
        this.form = form;
    }

    /**
     * Orders and prints the times.
     *
     * @param arguments address of the order form, orders a second, seconds
     */
    public static void main(String[] arguments) throws Exception {
        int rate = Integer.parseInt(arguments[1]);
        new OrderLoad(URI.create(arguments[0])).run(rate, rate * Integer.parseInt(arguments[2]));
    }

    /** What one order took: from the moment at which it was due, so that a queue counts. */
    private record Outcome(int status, long milliseconds) {}

    private void run(int rate, int orders) throws Exception {
        ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDERS);
        List<Future<Outcome>> sent = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < orders; i++) {
            int number = i;
            long opened = begin + TimeUnit.SECONDS.toNanos(i) / rate;
            long due = opened + THINKING;
            Future<String> page = senders.schedule(this::open, opened - System.nanoTime(), TimeUnit.NANOSECONDS);
            sent.add(senders.schedule(
                    () -> order(page.get(), number, due), due - System.nanoTime(), TimeUnit.NANOSECONDS));
        }
        List<Long> times = new ArrayList<>();
        int refused = 0;
        for (Future<Outcome> one : sent) {
            try {
                Outcome outcome = one.get();
                refused += outcome.status() == 302 ? 0 : 1;
                times.add(outcome.milliseconds());
            } catch (ExecutionException e) {
                refused++;
                System.err.println("An order got no answer: " + e.getCause());
            }
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        senders.shutdown();
        times.sort(null);
        System.out.printf(
                "%d orders in %d s, %d not taken; median %d ms, 95 %% %d ms, 99 %% %d ms, slowest %d ms%n",
                orders, seconds, refused, at(times, 50), at(times, 95), at(times, 99), at(times, 100));
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private String open() throws Exception {
        return http.send(request().build(), BodyHandlers.ofString()).body();
    }

    private Outcome order(String page, int number, long due) throws Exception {
        StringBuilder body = new StringBuilder("quantity=1&name=Belasting+" + number
                + "&email=belasting%40belasting.example&street=Straat+1&postalCode=1234AB&city=Utrecht&privacy=true");
        Matcher hidden = HIDDEN.matcher(page);
        while (hidden.find()) {
            body.append('&').append(hidden.group(1)).append('=');
            body.append(URLEncoder.encode(hidden.group(2), StandardCharsets.UTF_8));
        }
        Matcher offer = OFFER.matcher(page);
        if (!offer.find()) {
            throw new IllegalStateException("The form offers no book");
        }
        body.append("&publication=").append(offer.group(1));
        HttpRequest order = request()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        int status = http.send(order, BodyHandlers.discarding()).statusCode();
        return new Outcome(status, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - due));
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(form).header("User-Agent", "vpng-load");
    }
}
