package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Hearing.closed;
import static no.sporbar.command.consultation.Hearing.count;
import static no.sporbar.command.consultation.Hearing.counted;
import static no.sporbar.command.consultation.Hearing.opened;
import static no.sporbar.command.consultation.Hearing.parts;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class StateTallyTest {
    private final Scenario hearing = Scenario.usual().given(opened());

    @Test
    void a_breakdown_adds_up_to_its_total() {
        hearing.when(count("1", 15, parts(6, 7, 2))).thenRecorded(counted("1", 15, parts(6, 7, 2)));
    }

    @Test
    void the_source_need_not_break_it_down() {
        hearing.when(count(null, 57, null)).thenRecorded(counted(null, 57, null));
    }

    @Test
    void a_breakdown_that_does_not_add_up_is_refused_with_both_numbers() {
        hearing.when(count("1", 15, parts(6, 7, 3))).thenRefused("consultation.tally-does-not-add-up", 15, 16);
        hearing.when(count("1", 57, parts())).thenRefused("consultation.tally-does-not-add-up", 57, 0);
    }

    @Test
    void no_sum_is_too_large_to_be_found_out() {
        int half = Integer.MAX_VALUE;
        hearing.when(count("1", -2, parts(half, half))).thenRefused("consultation.negative-count", -2);
        hearing.when(count("1", 0, parts(half, half, 2)))
                .thenRefused("consultation.tally-does-not-add-up", 0, 4_294_967_296L);
    }

    @Test
    void fewer_than_none_is_refused() {
        hearing.when(count("1", -1, null)).thenRefused("consultation.negative-count", -1);
        hearing.when(count("1", 5, parts(6, -1))).thenRefused("consultation.negative-count", -1);
        hearing.when(count("1", 0, parts(0))).thenRecorded(counted("1", 0, parts(0)));
    }

    @Test
    void a_question_that_was_not_asked_is_refused() {
        hearing.when(count("4", 57, null)).thenRefused("consultation.unknown-question", "4");
    }

    @Test
    void stating_it_again_changes_nothing() {
        hearing.given(opened(), counted("1", 15, parts(6, 7, 2)))
                .when(count("1", 15, parts(6, 7, 2)))
                .thenNothingHappens();
    }

    @Test
    void another_tally_of_the_same_id_is_refused() {
        hearing.given(opened(), counted("1", 15, parts(6, 7, 2)))
                .when(count("1", 15, parts(7, 6, 2)))
                .thenRefused("consultation.tally-taken", "bydelene");
    }

    @Test
    void it_may_be_counted_after_it_was_closed() {
        hearing.given(opened(), closed()).when(count(null, 57, null)).thenRecorded(counted(null, 57, null));
    }

    @Test
    void an_unknown_consultation_is_refused() {
        hearing.given().when(count(null, 57, null)).thenRefused("consultation.unknown", EXTERNAL);
    }
}
