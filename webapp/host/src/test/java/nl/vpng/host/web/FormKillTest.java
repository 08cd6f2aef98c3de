package nl.vpng.host.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vpng.host.definition.LightFolderOnDisk;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author whose process is killed while somebody saves one form of the desk after the other. */
class FormKillTest {
    private static final String DESK = "/.magnolia/admincentral";
    private static final String FORM = DESK + "/app/book/detail";
    private static final String CHAPTERS = "field.chapters";
    private static final int ENOUGH = 6;

    @TempDir
    Path home;

    /** What was answered with success: the number that stands in all fields of a book, by the book's name. */
    private final Map<String, Long> confirmed = new HashMap<>();

    private String book = "";
    private long number;

    /** How long the last saving took, in nanoseconds. */
    private long lasted;

    @BeforeEach
    void makeLightModule() throws IOException {
        LightFolderOnDisk folder = new LightFolderOnDisk(home.resolve("light-modules"));
        folder.write("shop/contentTypes/book.yaml", """
                datasource:
                  workspace: books
                  autoCreate: true
                  namespaces: { shop: https://example.org/shop }
                model:
                  nodeType: shop:book
                  properties:
                    - { name: title }
                    - { name: summary }
                    - { name: chapters, type: chapter, multiple: true }
                  subModels:
                    - { name: chapter, nodeType: "shop:chapter", properties: [ { name: heading } ] }
                """);
        folder.write("shop/apps/book.yaml", "!content-type:book\nlabel: Books\n");
    }

    @Test
    void nothingIsHalfSavedAndNothingThatWasConfirmedIsLost() throws Exception {
        saveUntilKilled();
        try (Webapp author = new Webapp(home, true)) {
            Webapp.Visitor editor = editor(author.address(""));
            for (Map.Entry<String, Long> saved : confirmed.entrySet()) {
                long latest = saved.getKey().equals(book) ? number : saved.getValue();
                assertThat(numbers(open(editor, "?path=/" + saved.getKey())))
                        .as(saved.getKey())
                        .singleElement()
                        .isIn(saved.getValue(), latest);
            }
            if (editor.get(FORM + "?path=/" + book).statusCode() == 200) {
                assertThat(numbers(open(editor, "?path=/" + book))).as(book).hasSize(1);
            }
            save(editor, "book-1", 0, () -> {});
            assertThat(numbers(open(editor, "?path=/book-1"))).containsExactly(0L);
        }
    }

    /** Makes books and changes one of them in between; at some moment of the last saving the author's process is killed. */
    private void saveUntilKilled() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Host.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader(UTF_8)) {
            Webapp.Visitor editor = editor(Objects.requireNonNull(output.readLine(), "the address"));
            for (long round = 1; round <= ENOUGH; round++) {
                save(editor, "book-" + round, round, () -> {});
                save(editor, "book-1", round, () -> {});
            }
            String last = ThreadLocalRandom.current().nextBoolean() ? "book-1" : "book-" + (ENOUGH + 1);
            save(editor, last, ENOUGH + 1, () -> {
                long moment = ThreadLocalRandom.current().nextLong(lasted);
                CompletableFuture.delayedExecutor(moment, TimeUnit.NANOSECONDS).execute(process::destroyForcibly);
            });
        } catch (IOException killed) {
            assertThat(confirmed).as(killed.toString()).hasSize(ENOUGH);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static Webapp.Visitor editor(String address) throws Exception {
        Webapp.Visitor editor = new Webapp.Visitor(address);
        editor.logIn(DESK, "superuser", "superuser");
        return editor;
    }

    private void save(Webapp.Visitor editor, String name, long value, Runnable meanwhile) throws Exception {
        book = name;
        number = value;
        boolean fresh = !confirmed.containsKey(name);
        String address = fresh ? "?parent=/" : "?path=/" + name;
        FormElement form = open(editor, address);
        if (fresh) {
            for (int i = 0; i < 3; i++) {
                form = form(press(editor, address, form, "add|" + CHAPTERS));
            }
        }
        meanwhile.run();
        long start = System.nanoTime();
        HttpResponse<String> answer = press(editor, address, form, "save");
        lasted = System.nanoTime() - start;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        confirmed.put(name, value);
    }

    private static FormElement open(Webapp.Visitor editor, String address) throws Exception {
        return form(editor.get(FORM + address));
    }

    private static FormElement form(HttpResponse<String> page) {
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return Jsoup.parse(page.body()).expectForm("#form");
    }

    /** Sends a form as a browser would, with the number in every field. */
    private HttpResponse<String> press(Webapp.Visitor editor, String address, FormElement form, String button)
            throws Exception {
        return editor.post(
                FORM + address,
                Stream.concat(form.formData().stream(), Stream.of(HttpConnection.KeyVal.create("do", button)))
                        .map(input -> encoded(input.key()) + "=" + encoded(filled(input)))
                        .collect(Collectors.joining("&")));
    }

    private String filled(KeyVal input) {
        return input.key().equals("field.name") ? book : isText(input) ? String.valueOf(number) : input.value();
    }

    private static boolean isText(KeyVal input) {
        return Set.of("field.title", "field.summary").contains(input.key())
                || input.key().startsWith(CHAPTERS + ".");
    }

    /** Returns the different numbers that stand in the fields. */
    private static Set<Long> numbers(FormElement form) {
        assertThat(form.formData()).filteredOn(FormKillTest::isText).hasSize(5);
        return form.formData().stream()
                .filter(FormKillTest::isText)
                .map(input -> Long.valueOf(input.value()))
                .collect(Collectors.toSet());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** The process that is killed: an author, which says where it listens. */
    static final class Host {
        private Host() {}

        public static void main(String[] arguments) throws Exception {
            try (Webapp author = new Webapp(Path.of(arguments[0]), true)) {
                System.out.println(author.address(""));
                Thread.currentThread().join();
            }
        }
    }
}
