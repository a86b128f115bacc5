package no.sporbar.query.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.events.DecisionId;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.projection.Changed;
import no.sporbar.query.projection.Row;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What differs between two moments of a programme. One statement for each kind of thing, which reads the things that
 * differ and no others, and a handful for the decisions behind them.
 */
@Component
public class Changes {
    /** The steps of one thing that are told; of a thing with more it is said how many there were. */
    static final int STEPS = 20;

    private static final String RESOLVED = "decision.resolved";

    private final List<Kind<?>> kinds;
    private final Programmes programmes;
    private final Decisions decisions;
    private final Subjects subjects;
    private final Causes causes;

    Changes(List<Rows<?>> all, Programmes programmes, Decisions decisions, Subjects subjects, Causes causes) {
        this.programmes = programmes;
        this.decisions = decisions;
        this.subjects = subjects;
        this.causes = causes;
        Kind<?> programme = new Kind<>("programme", (from, to, paging) -> programmes.changed(from, to, paging, STEPS));
        this.kinds = Stream.concat(all.stream().map(Changes::kind), Stream.of(programme))
                .sorted(Comparator.comparing(Kind::name))
                .toList();
    }

    /** How the things of one kind are asked what became of them. */
    @FunctionalInterface
    private interface Between<R> {
        Page<Changed<R>> of(Moment from, Moment to, Paging paging);
    }

    private record Kind<R extends Record & Row>(String name, Between<R> between) {
        List<Classification<?>> classified(Page<Changed<R>> page, SeasonPolicy seasons) {
            return page.rows().stream()
                    .<Classification<?>>map(row -> new Classification<>(name, row, seasons))
                    .toList();
        }
    }

    private static <R extends Record & Row> Kind<R> kind(Rows<R> rows) {
        return new Kind<>(rows.question().kind(), (from, to, paging) -> rows.changed(from, to, paging, STEPS));
    }

    /** A part of what differs, in the order of kinds and ids; within the part by what it follows from. */
    public Compared in(Stretch stretch, Paging paging) {
        if (stretch.isEmpty()) return new Compared(List.of(), null);
        Moment to = stretch.to();
        Found found = new Found(stretch, programmes.one(to).seasons(), paging.limit());
        String next = found.read(kinds, Cursor.of(paging.after()));
        List<SubjectRow> resolutions = subjects.made(to, Subject.Kind.DECISION, RESOLVED, Paging.MOST);
        Map<Long, Cause> why = causes.of(to, found.positions(), resolutions);
        return new Compared(
                new Groups(behind(why.values(), to))
                        .of(found.things.stream()
                                .map(each -> each.with(why::get))
                                .toList()),
                next);
    }

    /** A case holds all of its points, so only those that something follows from are read. */
    private Map<DecisionId, DecisionRow> behind(Collection<Cause> why, Moment to) {
        List<String> ids =
                why.stream().map(cause -> cause.decision().value()).distinct().toList();
        return decisions.among(to, ids).stream().collect(Collectors.toMap(DecisionRow::id, row -> row));
    }

    /** Where a part begins: after a thing of a kind. */
    private record Cursor(String kind, @Nullable String id) {
        static Cursor of(@Nullable String after) {
            if (after == null) return new Cursor("", null);
            int slash = after.indexOf('/');
            if (slash < 1) throw Refusal.badRequest("paging.after", after);
            return new Cursor(after.substring(0, slash), after.substring(slash + 1));
        }
    }

    /** Reads kind after kind until a part is full. */
    private static final class Found {
        private final Stretch stretch;
        private final SeasonPolicy seasons;
        private final int limit;
        private final List<Classification<?>> things = new ArrayList<>();

        Found(Stretch stretch, SeasonPolicy seasons, int limit) {
            this.stretch = stretch;
            this.seasons = seasons;
            this.limit = limit;
        }

        @Nullable
        String read(List<Kind<?>> kinds, Cursor after) {
            String last = null;
            for (Kind<?> kind : kinds) {
                if (kind.name().compareTo(after.kind()) < 0) continue;
                String start = kind.name().equals(after.kind()) ? after.id() : null;
                boolean full = things.size() == limit;
                String next = read(kind, new Paging(start, full ? 1 : limit - things.size()), full);
                if (full && next != null) return last;
                if (next != null) return next;
                if (!things.isEmpty()) last = things.getLast().place();
            }
            return null;
        }

        /** Where to go on in this kind; where the part is full, null only if there is nothing more of it. */
        private <R extends Record & Row> @Nullable String read(Kind<R> kind, Paging paging, boolean full) {
            Page<Changed<R>> page = kind.between().of(stretch.from(), stretch.to(), paging);
            if (full) return page.rows().isEmpty() ? null : "";
            things.addAll(kind.classified(page, seasons));
            return page.next() == null ? null : kind.name() + "/" + page.next();
        }

        List<Long> positions() {
            return things.stream().flatMap(Classification::positions).distinct().toList();
        }
    }
}
