package nl.vpng.publishing;

import info.magnolia.commands.CommandsManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends content to public and takes it off with Magnolia's own commands. */
public final class Sender {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private static final String REPOSITORY = "repository";
    private static final String PATH = "path";

    private final CommandsManager commands;

    /** @param commands run Magnolia's commands in the name of the editor */
    @Inject
    public Sender(CommandsManager commands) {
        this.commands = commands;
    }

    /** Takes one piece of content off public. */
    void takeOff(Content content) throws Exception {
        commands.executeCommand(
                "default",
                "unpublish",
                Map.of(
                        REPOSITORY, content.workspace(),
                        PATH, content.path()));
    }

    /** Begins a delivery, of which all arrives or nothing new stays. */
    Delivery delivery() {
        return new Delivery();
    }

    /** Pieces of content that belong together. */
    final class Delivery {

        private final Deque<Content> added = new ArrayDeque<>();

        /**
         * Sends one more piece. Where that fails, what this delivery newly put on public is taken off again.
         *
         * @param recursive whether what is below it goes along
         */
        void send(Content content, boolean recursive) throws Exception {
            send(content, "versioned", recursive);
        }

        /**
         * Sends a file that goes along. Of a file Magnolia keeps no version, so reading it is right enough; where that
         * fails, see {@link #send(Content, boolean)}.
         */
        void sendFile(Content file) throws Exception {
            send(file, "default", false);
        }

        private void send(Content content, String catalog, boolean recursive) throws Exception {
            try {
                commands.executeCommand(
                        catalog,
                        "publish",
                        Map.of(REPOSITORY, content.workspace(), PATH, content.path(), "recursive", recursive));
            } catch (Exception e) {
                takeBack(e);
                throw e;
            }
            if (!content.published()) {
                added.push(content);
            }
        }

        private void takeBack(Exception reason) {
            for (Content content : added) {
                try {
                    takeOff(content);
                } catch (Exception e) {
                    log.error("{}:{} stays on public", content.workspace(), content.path(), e);
                    reason.addSuppressed(e);
                }
            }
            added.clear();
        }
    }
}
