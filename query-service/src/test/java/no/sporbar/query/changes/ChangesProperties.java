package no.sporbar.query.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.decisions.DecisionProjection;
import no.sporbar.query.goals.GoalProjection;
import no.sporbar.query.principles.PrincipleProjection;
import no.sporbar.query.projection.Row;
import no.sporbar.query.sources.SourceProjection;
import no.sporbar.query.testing.History;
import no.sporbar.query.timeline.MilestoneProjection;
import no.sporbar.query.timeline.PeriodProjection;

/** What holds for every history and any two moments of it. */
class ChangesProperties {
    private static final ProgrammeId OSLO = new ProgrammeId("oslo");

    @Property(tries = 200)
    void what_was_and_what_changed_is_what_is(
            @ForAll long seed, @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        for (Folded<?> folded : things(seed))
            for (Change change : folded.between(Math.min(one, other), Math.max(one, other)))
                explains(folded, change, Math.min(one, other), Math.max(one, other));
    }

    private static <R extends Record & Row> void explains(Folded<R> folded, Change change, int from, int to) {
        R before = folded.at(change.id(), from);
        Map<String, Object> said = new LinkedHashMap<>(before == null ? Map.of() : Leaves.of(before));
        for (FieldChange each : change.fields()) {
            if (before != null) assertThat(said.get(each.field())).isEqualTo(each.before());
            if (each.after() == null) said.remove(each.field());
            else said.put(each.field(), each.after());
        }
        R now = folded.at(change.id(), to);
        assertThat(now).isNotNull();
        assertThat(said).isEqualTo(Leaves.of(now));
        assertThat(change.kinds()).isNotEmpty();
    }

    @Property(tries = 200)
    void a_thing_is_told_exactly_where_it_is_not_as_it_was(
            @ForAll long seed, @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        for (Folded<?> folded : things(seed)) {
            List<String> told =
                    folded.between(from, to).stream().map(Change::id).toList();
            for (String id : folded.versions().keySet()) {
                boolean differs = !Objects.equals(folded.at(id, from), folded.at(id, to));
                assertThat(told.contains(id)).as(id).isEqualTo(differs);
            }
        }
    }

    private static List<Folded<?>> things(long seed) {
        List<DomainEvent> facts = History.of(120, new Random(seed)).stream()
                .filter(fact -> fact.programme().equals(OSLO))
                .toList();
        return List.of(
                Folded.of("goal", new GoalProjection(), facts),
                Folded.of("principle", new PrincipleProjection(), facts),
                Folded.of("milestone", new MilestoneProjection(), facts),
                Folded.of("period", new PeriodProjection(), facts),
                Folded.of("decision", new DecisionProjection(), facts),
                Folded.of("source", new SourceProjection(), facts));
    }
}
