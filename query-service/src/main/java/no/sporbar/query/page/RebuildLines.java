package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.rebuild.RebuildReport;
import no.sporbar.query.rebuild.RebuildState;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild in words.
 *
 * @param percent what has been folded, for a bar; null before it has begun
 * @param progress how far, how fast and how long still
 * @param more what else there is to say
 */
public record RebuildLines(
        String number,
        String what,
        String projections,
        String state,
        @Nullable Integer percent,
        List<String> progress,
        String asked,
        String compared,
        List<String> more) {

    public static RebuildLines of(RebuildReport r, Texts texts) {
        return new RebuildLines(
                texts.number(r.id()),
                what(r, texts),
                String.join(", ", r.projections()),
                texts.say("rebuild.state." + r.state()),
                r.total() == null ? null : percent(r),
                progress(r, texts),
                texts.say(
                        r.reason().equals("version") ? "rebuilds.asked.version" : "rebuilds.asked.by",
                        r.askedBy(),
                        texts.exactMoment(r.askedAt())),
                compared(r, texts),
                more(r, texts));
    }

    /** Whether there will be something new to see by itself. */
    public static boolean isMoving(RebuildReport r) {
        return !r.state().isOver() && r.state() != RebuildState.DIFFERS;
    }

    private static int percent(RebuildReport r) {
        return (int) Math.floor(r.share() * 100);
    }

    private static String what(RebuildReport r, Texts texts) {
        String count = texts.number(r.projections().size());
        return r.programme() == null
                ? texts.say("rebuilds.what.all", count)
                : texts.say("rebuilds.what.programme", count, r.programme());
    }

    private static List<String> progress(RebuildReport r, Texts texts) {
        List<String> lines = new ArrayList<>();
        if (r.total() != null)
            lines.add(texts.say(
                    "rebuilds.progress.of", texts.number(r.done()), texts.number(r.total()), texts.number(percent(r))));
        Double rate = r.eventsPerSecond();
        if (rate != null) lines.add(texts.say("rebuilds.progress.rate", texts.number(Math.round(rate))));
        Long left = r.secondsLeft();
        if (left != null) lines.add(texts.say("rebuilds.progress.left", texts.number(left)));
        return lines;
    }

    private static String compared(RebuildReport r, Texts texts) {
        if (r.compared() == null || r.differences() == null) return texts.say("rebuilds.compared.none");
        String rows = texts.number(r.compared());
        return r.differences() == 0
                ? texts.say("rebuilds.compared.equal", rows)
                : texts.say(
                        "rebuilds.compared.different",
                        rows,
                        texts.number(r.differences()),
                        String.valueOf(r.firstDifference()));
    }

    private static List<String> more(RebuildReport r, Texts texts) {
        List<String> more = new ArrayList<>();
        if (r.failed() > 0) more.add(texts.say("rebuilds.failed", r.failed()));
        if (r.problem() != null) more.add(r.problem());
        if (r.oldKept()) more.add(texts.say("rebuilds.old"));
        return more;
    }
}
