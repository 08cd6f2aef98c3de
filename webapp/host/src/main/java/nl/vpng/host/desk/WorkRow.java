package nl.vpng.host.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import nl.vpng.host.background.Progress;
import nl.vpng.host.background.Work;

/**
 * Work in the background as the desk shows it.
 *
 * @param title what is done
 * @param subjects what it is done with
 * @param running whether it has not ended
 * @param stage how far it is, in words
 * @param done how much of the stage is done, counted from 0
 * @param total how much of it there is to do; 0 where that cannot be counted
 * @param begun when it began, for people
 * @param failures why it failed; empty where it did not
 */
public record WorkRow(
        String title,
        List<String> subjects,
        boolean running,
        String stage,
        int done,
        int total,
        String begun,
        List<String> failures) {

    /** The end of what went on behind the user's back is shown this long, besides the message about it. */
    private static final Duration SHOWN = Duration.ofSeconds(30);

    /** Returns what goes on for the user now, or has just ended. */
    static List<WorkRow> now(Exchange exchange) {
        Instant recent = Instant.now().minus(SHOWN);
        return works(exchange).stream()
                .filter(work -> work.ended()
                        .map(end -> work.left() && end.isAfter(recent))
                        .orElse(true))
                .map(work -> of(exchange, work))
                .toList();
    }

    /** Returns all that is known, the newest first. */
    static List<WorkRow> all(Exchange exchange) {
        return works(exchange).stream().map(work -> of(exchange, work)).toList();
    }

    private static List<Work> works(Exchange exchange) {
        return exchange.instance().background().of(exchange.user().getName());
    }

    private static WorkRow of(Exchange exchange, Work work) {
        Progress progress = work.progress();
        String stage = work.failures().isEmpty() ? progress.stage().name().toLowerCase(Locale.ROOT) : "failed";
        return new WorkRow(
                work.title(),
                work.subjects(),
                progress.stage() != Progress.Stage.ENDED,
                exchange.text("work.stage." + stage, progress.done() + 1, progress.total()),
                progress.done(),
                progress.stage() == Progress.Stage.SENDING ? 0 : progress.total(),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(exchange.locale())
                        .format(work.begun().atZone(ZoneId.systemDefault())),
                work.failures().stream().flatMap(String::lines).toList());
    }

    /** Returns the kind of notice that it looks like. */
    public String level() {
        return running ? "info" : failures.isEmpty() ? "success" : "error";
    }
}
