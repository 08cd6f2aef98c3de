package nl.vpng.host.background;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.context.MgnlContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javax.jcr.PathNotFoundException;
import javax.jcr.RepositoryException;
import nl.vpng.host.Author;
import nl.vpng.host.security.HostUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundTest {

    @TempDir
    private Path folder;

    private Author author;
    private HostUser editor;

    @BeforeEach
    void start() throws Exception {
        author = Author.start(folder);
        editor = author.instance().users().byName("editor").orElseThrow();
    }

    @AfterEach
    void stop() {
        author.close();
    }

    @Test
    void worksInTheNameOfTheUserWithThatUsersRights() {
        Work work = begin(author.instance().background(), () -> {
            try {
                MgnlContext.getJCRSession("website").getRootNode().addNode("mine", "mgnl:page");
                MgnlContext.getJCRSession("website").save();
                return List.of(
                        MgnlContext.getUser().getName(),
                        MgnlContext.getLocale().getLanguage(),
                        String.valueOf(MgnlContext.isWebContext()),
                        hidden());
            } catch (RepositoryException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(work.await(Duration.ofSeconds(20))).isTrue();
        assertThat(work.failures()).containsExactly("editor", "nl", "false", "hidden");
    }

    private static String hidden() throws RepositoryException {
        try {
            return MgnlContext.getJCRSession("users").getNode("/admin").getPath();
        } catch (PathNotFoundException e) {
            return "hidden";
        }
    }

    @Test
    void endsWhatHasBegunBeforeItClosesAndDoesNotBeginTheRest() throws Exception {
        Background background = new Background(author.instance().repository());
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch gate = new CountDownLatch(1);
        Background.Job slow = () -> {
            begun.countDown();
            try {
                gate.await();
                return List.of();
            } catch (InterruptedException e) {
                return List.of("interrupted");
            }
        };
        List<Work> works = List.of(begin(background, slow), begin(background, slow), begin(background, slow));
        begun.await();
        assertThat(works.get(2).progress().stage()).isEqualTo(Progress.Stage.WAITING);

        Thread closing = new Thread(background::close);
        closing.start();
        while (closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        gate.countDown();
        closing.join();
        assertThat(works).allMatch(work -> work.ended().isPresent());
        assertThat(works).extracting(Work::failures).containsExactly(List.of(), List.of(), List.of("stopped"));
    }

    private Work begin(Background background, Background.Job job) {
        return background.start(
                editor, Locale.forLanguageTag("nl"), "Publish", List.of("/a"), "stopped", job, work -> {});
    }
}
