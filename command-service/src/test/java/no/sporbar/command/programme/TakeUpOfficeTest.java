package no.sporbar.command.programme;

import static no.sporbar.command.programme.Offices.FIRST;
import static no.sporbar.command.programme.Offices.LEADER;
import static no.sporbar.command.programme.Offices.SECOND;
import static no.sporbar.command.programme.Offices.left;
import static no.sporbar.command.programme.Offices.takeUp;
import static no.sporbar.command.programme.Offices.takenUp;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.NOBODY;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class TakeUpOfficeTest {
    private final Scenario office = Scenario.usual();

    @Test
    void somebody_takes_up_an_office() {
        office.when(takeUp(FIRST, "2023-10-25")).thenRecorded(takenUp(FIRST, "2023-10-25"));
    }

    @Test
    void the_next_takes_it_up_when_it_is_vacant_on_the_same_day_at_the_earliest() {
        office.given(takenUp(FIRST, "2019"), left("2023-10-25"))
                .when(takeUp(SECOND, "2023-10-25"))
                .thenRecorded(takenUp(SECOND, "2023-10-25"));
    }

    @Test
    void dates_that_may_meet_are_let_through() {
        office.given(takenUp(FIRST, "2019"), left("2023-10-25"))
                .when(takeUp(SECOND, "2023-23"))
                .thenRecorded(takenUp(SECOND, "2023-23"));
    }

    @Test
    void nobody_takes_up_what_another_holds() {
        office.given(takenUp(FIRST, "2019")).when(takeUp(SECOND, "2023-10-25")).thenRefused("office.occupied", FIRST);
        office.given(takenUp(FIRST, "2019"), left("2023"), takenUp(SECOND, "2023-23"))
                .when(takeUp(FIRST, "2024"))
                .thenRefused("office.occupied", SECOND);
    }

    @Test
    void nobody_took_it_up_before_it_was_vacant() {
        office.given(takenUp(FIRST, "2019"), left("2023-10-25"))
                .when(takeUp(SECOND, "2023-10-24"))
                .thenRefused("office.taken-up-before-vacant", "2023-10-24", "2023-10-25");
        office.given(takenUp(FIRST, "2019"), left("2023-23"))
                .when(takeUp(SECOND, "2023-07-31"))
                .thenRefused("office.taken-up-before-vacant", "2023-07-31", "2023-23");
    }

    @Test
    void taking_it_up_again_changes_nothing_even_when_somebody_else_holds_it_since() {
        office.given(takenUp(FIRST, "2019")).when(takeUp(FIRST, "2019")).thenNothingHappens();
        office.given(takenUp(FIRST, "2019"), left("2023"), takenUp(SECOND, "2023-23"))
                .when(takeUp(FIRST, "2019"))
                .thenNothingHappens();
    }

    @Test
    void an_office_belongs_to_one_body() {
        office.given(takenUp(FIRST, "2019"), left("2023"))
                .when(takeUp(BYSTYRET, SECOND, "2023-23"))
                .thenRefused("office.id-taken", LEADER);
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        office.when(takeUp(NOBODY, FIRST, "2019")).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void an_unknown_programme_is_refused() {
        office.in(Situation.usual().withoutProgramme())
                .when(takeUp(FIRST, "2019"))
                .thenRefused("programme.unknown");
    }
}
