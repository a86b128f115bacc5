package no.sporbar.query.page;

import no.sporbar.query.page.Summaries.Count;
import no.sporbar.query.page.Summaries.Summary;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a programme, in words.
 *
 * @param goals how many goals are adopted
 * @param decisions how many cases are decided
 * @param next the name of the next milestone; null when none is planned
 * @param nextDate when that is
 * @param late how many milestones are planned for a time that is over; null for none
 * @param recordedAt when the last event was recorded
 */
public record Standings(
        String goals,
        String decisions,
        @Nullable String next,
        @Nullable String nextDate,
        @Nullable String late,
        @Nullable String recordedAt) {

    static Standings of(Summary summary, Texts texts) {
        return new Standings(
                goals(summary.goals(), texts),
                decisions(summary.decisions(), texts),
                summary.next() == null ? null : summary.next().name(),
                summary.next() == null ? null : texts.date(summary.next().date()),
                summary.late() == 0 ? null : texts.say("standing.late", summary.late()),
                summary.recordedAt() == null ? null : texts.moment(summary.recordedAt()));
    }

    static String goals(Count goals, Texts texts) {
        return counted("standing.goals", goals, texts);
    }

    static String decisions(Count decisions, Texts texts) {
        return counted("standing.decisions", decisions, texts);
    }

    private static String counted(String key, Count count, Texts texts) {
        return count.all() == 0 ? texts.say(key + ".none") : texts.say(key, count.all(), count.done());
    }
}
