package no.sporbar.query.worklist;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What one event does to one item of work.
 *
 * @param detail which of several of the same fact; empty where there can be only one
 */
record Work(
        WorkKind kind,
        Subject subject,
        @Nullable String fact,
        @Nullable String text,
        @Nullable Subject holder,
        String detail,
        Act act) {

    /** What becomes of it. */
    enum Act {
        OPENS,
        /** Opens unless it was known before, as done or not. */
        OPENS_IF_NEW,
        CLOSES,
        /** Closes all there may be of the same fact. */
        CLOSES_ALL,
        /** Closes, and is remembered also where it was never open. */
        IS_DONE
    }

    static Work of(WorkKind kind, Subject subject, Act act) {
        return new Work(kind, subject, null, null, null, "", act);
    }

    static Work opens(WorkKind kind, Subject subject, @Nullable String text, @Nullable Subject holder) {
        return new Work(kind, subject, null, text, holder, "", Act.OPENS);
    }

    static Work assumption(Subject subject, String fact, String detail, Act act, @Nullable String why) {
        return new Work(WorkKind.ASSUMPTION, subject, fact, why, null, detail, act);
    }

    /** Its id: the kinds stand together, and within a kind the things. */
    String id() {
        return kind + " " + subject + (fact == null ? "" : " " + fact);
    }

    /** The item after it; null where it changes nothing. */
    @Nullable
    WorkItemRow after(@Nullable WorkItemRow row, Provenance provenance, Recorded recorded) {
        List<String> before = row == null ? List.of() : row.missing();
        return switch (act) {
            case OPENS -> opened(row, before, provenance, recorded);
            case OPENS_IF_NEW -> row != null ? null : opened(null, before, provenance, recorded);
            case CLOSES -> before.contains(detail) ? left(row, without(before), recorded) : null;
            case CLOSES_ALL -> before.isEmpty() ? null : left(row, List.of(), recorded);
            case IS_DONE ->
                row == null
                        ? new WorkItemRow(kind, subject, fact, text, holder, List.of(), provenance, recorded)
                        : before.isEmpty() ? null : left(row, List.of(), recorded);
        };
    }

    private @Nullable WorkItemRow opened(
            @Nullable WorkItemRow row, List<String> before, Provenance provenance, Recorded recorded) {
        String words = text == null && row != null ? row.text() : text;
        List<String> now =
                Stream.concat(without(before).stream(), Stream.of(detail)).toList();
        return new WorkItemRow(kind, subject, fact, words, holder, now, provenance, recorded);
    }

    private @Nullable WorkItemRow left(@Nullable WorkItemRow row, List<String> now, Recorded recorded) {
        return row == null
                ? null
                : new WorkItemRow(kind, subject, fact, row.text(), row.holder(), now, row.since(), recorded);
    }

    private List<String> without(List<String> before) {
        return before.stream().filter(each -> !each.equals(detail)).toList();
    }
}
