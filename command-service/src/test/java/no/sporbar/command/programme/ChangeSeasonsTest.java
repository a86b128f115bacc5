package no.sporbar.command.programme;

import static no.sporbar.command.programme.Programmes.change;
import static no.sporbar.command.programme.Programmes.changed;
import static no.sporbar.command.programme.Programmes.started;
import static no.sporbar.command.rules.Oslo.SEASONS;

import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import org.junit.jupiter.api.Test;

class ChangeSeasonsTest {
    private static final SeasonPolicy WHOLE_QUARTERS = new SeasonPolicy(
            new Months(3, 5),
            new Months(6, 8),
            new Months(9, 11),
            new Months(12, 2),
            Oslo.cited().basis());

    private final Scenario programme = Scenario.usual();

    @Test
    void another_season_policy_holds_from_then_on() {
        programme.given(started()).when(change(WHOLE_QUARTERS)).thenRecorded(changed(WHOLE_QUARTERS));
    }

    @Test
    void the_first_one_may_come_back() {
        programme
                .given(started(), changed(WHOLE_QUARTERS))
                .when(change(SEASONS))
                .thenRecorded(changed(SEASONS));
    }

    @Test
    void the_policy_that_holds_changes_nothing() {
        programme.given(started()).when(change(SEASONS)).thenNothingHappens();
        programme
                .given(started(), changed(WHOLE_QUARTERS))
                .when(change(WHOLE_QUARTERS))
                .thenNothingHappens();
    }

    @Test
    void an_unknown_programme_is_refused() {
        programme
                .in(Situation.usual().withoutProgramme())
                .when(change(WHOLE_QUARTERS))
                .thenRefused("programme.unknown");
    }
}
