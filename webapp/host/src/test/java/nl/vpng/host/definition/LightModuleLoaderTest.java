package nl.vpng.host.definition;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LightModuleLoaderTest {

    private static final String HOME = "shop/templates/pages/home.yaml";
    private static final String BROKEN = "renderType: freemarker\nscript: x\n";

    @TempDir
    private Path resources;

    private final Logger logger = (Logger) LoggerFactory.getLogger(LightModuleLoader.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private LightFolderOnDisk folder;

    @BeforeEach
    void makeLightModule() throws IOException {
        folder = LightFolderOnDisk.withoutMistakes(resources);
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void nothingIsReadAgainWithoutChange() {
        try (LightModuleLoader loader = folder.loader(true)) {
            LightModules before = loader.current();

            assertThat(loader.refresh()).isFalse();
            assertThat(loader.current()).isSameAs(before);
        }
    }

    @Test
    void fileInNewFolderCounts() throws IOException {
        try (LightModuleLoader loader = folder.loader(false)) {
            folder.write("other/templates/a/b/new.ftl", "new");

            refreshUntil(
                    loader,
                    () -> loader.current()
                            .scripts()
                            .template("/other/templates/a/b/new.ftl")
                            .isPresent());
            folder.write("other/templates/a/b/newer.ftl", "newer");
            refreshUntil(
                    loader,
                    () -> loader.current()
                            .scripts()
                            .template("/other/templates/a/b/newer.ftl")
                            .isPresent());
        }
    }

    @Test
    void fileThatAnEditorMovesIntoPlaceCounts() throws IOException {
        try (LightModuleLoader loader = folder.loader(false)) {
            Path written = Files.writeString(resources.resolve("shop/i18n/.saving"), "home.title=Anders\n");
            Files.move(written, resources.resolve("shop/i18n/shop-messages_nl.properties"), ATOMIC_MOVE);

            refreshUntil(
                    loader,
                    () -> loader.current()
                            .messages()
                            .text(loader.current().defaultLocale(), "home.title")
                            .filter("Anders"::equals)
                            .isPresent());
        }
    }

    @Test
    void authorGetsTheProblemsAndLogsEachOnce() throws IOException {
        try (LightModuleLoader loader = folder.loader(true)) {
            folder.write(HOME, BROKEN);
            refreshUntil(loader, () -> !loader.current().problems().isEmpty() && errors() > 0);
            folder.write("shop/templates/pages/home.ftl", "other");
            refreshUntil(loader, () -> output(loader).equals("other"));

            assertThat(loader.current().template("shop:pages/home")).isEmpty();
            assertThat(log.list)
                    .filteredOn(event -> event.getFormattedMessage().startsWith(HOME + ":2: unknown property 'script'"))
                    .hasSize(1);
        }
    }

    @Test
    void publicKeepsTheLastGoodOnesUntilTheMistakeIsGone() throws IOException {
        try (LightModuleLoader loader = folder.loader(false)) {
            LightModules good = loader.current();
            String right = Files.readString(resources.resolve(HOME));
            folder.write(HOME, BROKEN);
            refreshUntil(loader, () -> errors() > 0);

            assertThat(loader.current()).isSameAs(good);

            folder.write(HOME, right);
            refreshUntil(loader, () -> loader.current() != good);
            assertThat(loader.current().template("shop:pages/home")).isPresent();
        }
    }

    @Test
    void publicStartsWithProblemsAndLogsThem() throws IOException {
        folder.write(HOME, BROKEN);

        try (LightModuleLoader loader = folder.loader(false)) {
            assertThat(loader.current().template("shop:components/text")).isPresent();
            assertThat(errors()).isPositive();
        }
    }

    private long errors() {
        return log.list.stream()
                .filter(event -> event.getFormattedMessage().startsWith(HOME))
                .count();
    }

    private static String output(LightModuleLoader loader) {
        return loader.current()
                .scripts()
                .template("/shop/templates/pages/home.ftl")
                .orElseThrow()
                .toString();
    }

    /** The file system tells of changes a moment later, so ask until it did. */
    private static void refreshUntil(LightModuleLoader loader, BooleanSupplier done) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!done.getAsBoolean()) {
                loader.refresh();
                Thread.onSpinWait();
            }
        });
    }
}
