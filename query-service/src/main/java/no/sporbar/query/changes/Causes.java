package no.sporbar.query.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sporbar.events.Basis.Citation;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceId;
import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.Entry;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.changes.Cause.Via;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.ledger.SqlArrays;
import no.sporbar.query.subjects.SubjectRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Finds the decisions that entries follow from: one statement for the entries, and one more for what they react to. */
@Repository
class Causes {
    /** A reaction stands in the ledger right after what it reacts to, so no one looks further back than this. */
    private static final int REACH = 1000;

    private static final String ENTRIES = "SELECT position, entry FROM entry WHERE position = ANY (?)";

    private static final String REACTED_TO = """
            SELECT u.position, t.entry FROM unnest(?::bigint[], ?::text[]) AS u (position, cause)
            CROSS JOIN LATERAL (
                SELECT e.entry FROM entry e
                WHERE e.programme = ? AND e.position < u.position AND e.position > u.position - ? AND e.event_id = u.cause
                ORDER BY e.position DESC LIMIT 1) t
            """;

    private final JdbcTemplate jdbc;

    Causes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry by the position that is asked about. */
    private record Found(long position, @Nullable Entry entry) {}

    /** A source, and a day on which something in it was decided. */
    private record Paper(SourceId source, ImpreciseDate decidedOn) {
        static @Nullable Paper of(Provenance provenance) {
            return provenance.basis() instanceof Citation c ? new Paper(c.source(), provenance.decidedOn()) : null;
        }
    }

    /**
     * The decisions that entries follow from, by position; without those that follow from none that is known.
     *
     * @param resolutions the decisions of the programme as they were resolved, as at the moment
     */
    Map<Long, Cause> of(Moment moment, Collection<Long> positions, List<SubjectRow> resolutions) {
        Map<Long, Cause> causes = new HashMap<>();
        if (positions.isEmpty()) return causes;
        List<Found> entries = jdbc.query(
                ENTRIES, ps -> SqlArrays.longs(ps, 1, List.copyOf(positions), Long::longValue), Causes.mapper());
        for (Found each : entries) stated(each, Via.STATED).ifPresent(cause -> causes.put(each.position(), cause));
        List<Found> reactions = entries.stream()
                .filter(each -> !causes.containsKey(each.position()) && causation(each) != null)
                .toList();
        for (Found each : reactedTo(moment, reactions))
            stated(each, Via.REACTION).ifPresent(cause -> causes.put(each.position(), cause));
        Map<Paper, SubjectRow> papers = papers(resolutions);
        for (Found each : entries) inPaper(each, papers).ifPresent(cause -> causes.putIfAbsent(each.position(), cause));
        return causes;
    }

    private List<Found> reactedTo(Moment moment, List<Found> reactions) {
        if (reactions.isEmpty()) return List.of();
        return jdbc.query(
                REACTED_TO,
                ps -> {
                    SqlArrays.longs(ps, 1, reactions, Found::position);
                    SqlArrays.text(ps, 2, reactions, Causes::causation);
                    ps.setString(3, moment.programme().value());
                    ps.setInt(4, REACH);
                },
                Causes.mapper());
    }

    private static RowMapper<Found> mapper() {
        return (rs, _) -> new Found(
                rs.getLong(1), LedgerEntry.read(rs.getLong(1), rs.getBytes(2)).entry());
    }

    private static @Nullable String causation(Found found) {
        return found.entry() == null ? null : found.entry().context().get(CloudEventCodec.CAUSATION);
    }

    private static Optional<Cause> stated(Found found, Via via) {
        return Optional.ofNullable(found.entry())
                .flatMap(entry -> StatedDecision.in(entry.event()))
                .map(stated -> new Cause(stated.decision(), stated.point(), via));
    }

    /** The papers in which exactly one decision was resolved. */
    private static Map<Paper, SubjectRow> papers(List<SubjectRow> resolutions) {
        Map<Paper, List<SubjectRow>> all = new HashMap<>();
        for (SubjectRow each : resolutions) {
            Paper paper = Paper.of(each.provenance());
            if (paper != null)
                all.computeIfAbsent(paper, _ -> new ArrayList<>()).add(each);
        }
        return all.entrySet().stream()
                .filter(each -> each.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getFirst()));
    }

    /** What was recorded before a decision does not follow from it, whatever it rests on. */
    private static Optional<Cause> inPaper(Found found, Map<Paper, SubjectRow> papers) {
        return Optional.ofNullable(found.entry())
                .map(entry -> Paper.of(entry.event().provenance()))
                .map(papers::get)
                .filter(resolved -> resolved.recorded().position() < found.position())
                .map(resolved -> new Cause(new DecisionId(resolved.subject().id()), null, Via.SAME_SOURCE));
    }
}
