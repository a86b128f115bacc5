package no.sporbar.query.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import no.sporbar.events.BodyId;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.player.Grouping.ByDay;
import no.sporbar.query.player.Grouping.ByDecision;
import no.sporbar.query.player.Grouping.ByEvent;
import no.sporbar.query.player.ListedStops.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

class GroupingTest {
    private static final Instant NOON = Instant.parse("2025-06-01T10:00:00Z");

    @Test
    void a_day_ends_at_midnight_in_oslo() {
        Object evening = new ByDay().key(1, Instant.parse("2025-06-01T21:59:59Z"));
        assertThat(evening).isEqualTo(new ByDay().key(2, NOON));
        assertThat(evening).isNotEqualTo(new ByDay().key(3, Instant.parse("2025-06-01T22:00:00Z")));
    }

    @Test
    void an_act_begins_a_step_and_what_came_before_the_first_is_one() {
        ByDecision acts = new ByDecision(new long[] {4, 9});
        assertThat(LongStream.of(1, 3, 4, 8, 9, 20).mapToObj(p -> acts.key(p, null)))
                .containsExactly(0, 0, 1, 1, 2, 2);
        assertThat(acts.around(2, 20)).isEqualTo(new Stretch(0, 3));
        assertThat(acts.around(4, 20)).isEqualTo(new Stretch(3, 8));
        assertThat(acts.around(20, 20)).isEqualTo(new Stretch(8, 20));
    }

    @Test
    void without_any_act_all_is_one_step() {
        assertThat(new ByDecision(new long[0]).around(5, 20)).isEqualTo(new Stretch(0, 20));
    }

    @Test
    void the_stops_of_one_thing_are_counted_step_by_step() {
        ListedStops stops = new ListedStops(
                "oslo",
                List.of(new Stop(2, NOON), new Stop(5, NOON), new Stop(11, NOON.plusSeconds(86_400))),
                new StepEntries(new JdbcTemplate()));
        assertThat(stops.tally(new ByEvent(), 5)).isEqualTo(new Tally(2L, 3L));
        assertThat(stops.tally(new ByDay(), 7)).isEqualTo(new Tally(1L, 2L));
        assertThat(stops.tally(new ByDecision(new long[] {3, 4, 5}), 11)).isEqualTo(new Tally(2L, 2L));
        assertThat(stops.before(5)).hasValue(2);
        assertThat(stops.before(2)).isEmpty();
        assertThat(stops.after(5)).hasValue(11);
        assertThat(stops.after(11)).isEmpty();
    }

    @Test
    void more_steps_than_are_counted_have_no_number() {
        assertThat(Tally.of(7, Tally.MOST + 1L)).isEqualTo(Tally.UNKNOWN);
    }

    @Test
    void a_filter_is_a_thing_or_a_body() {
        assertThat(StepFilter.of(null)).isEqualTo(new StepFilter.Everything());
        assertThat(StepFilter.of("goal/mal-1")).isEqualTo(new StepFilter.About(Subject.parse("goal/mal-1")));
        assertThat(StepFilter.of("body/bystyret")).isEqualTo(new StepFilter.Naming(new BodyId("bystyret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "goal/", "body/NO", "goal/mal-1/2", "unicorn/x"})
    void what_can_be_nothings_name_is_refused(String text) {
        assertThatThrownBy(() -> StepFilter.of(text))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("subject.unknown"));
    }

    @Test
    void a_unit_that_there_is_not_is_refused() {
        assertThat(StepUnit.of("day")).isEqualTo(StepUnit.DAY);
        assertThatThrownBy(() -> StepUnit.of("week"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("replay.unit"));
    }
}
