package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Hearing.WINDOW;
import static no.sporbar.command.consultation.Hearing.by;
import static no.sporbar.command.consultation.Hearing.closed;
import static no.sporbar.command.consultation.Hearing.extend;
import static no.sporbar.command.consultation.Hearing.extended;
import static no.sporbar.command.consultation.Hearing.invited;
import static no.sporbar.command.consultation.Hearing.opened;

import no.sporbar.command.rules.Scenario;
import no.sporbar.events.AudienceId;
import no.sporbar.events.Deadline;
import org.junit.jupiter.api.Test;

class ExtendDeadlineTest {
    private static final Deadline LATER = by("2024-12-01");
    private static final Deadline LATEST = by("2024-12-15");

    private final Scenario hearing = Scenario.usual().given(opened(), invited());

    @Test
    void an_audience_gets_more_time() {
        hearing.when(extend(LATER)).thenRecorded(extended(LATER));
    }

    @Test
    void and_more_time_again() {
        hearing.given(opened(), invited(), extended(LATER)).when(extend(LATEST)).thenRecorded(extended(LATEST));
    }

    @Test
    void a_deadline_that_nobody_stated_may_be_extended() {
        hearing.given(opened(), invited(null)).when(extend(LATER)).thenRecorded(extended(LATER));
    }

    @Test
    void an_audience_that_nobody_invited_is_refused() {
        hearing.when(extend(new AudienceId("etatene"), LATER)).thenRefused("consultation.unknown-audience", "etatene");
    }

    @Test
    void an_earlier_deadline_is_refused() {
        hearing.when(extend(by("2024-11-14")))
                .thenRefused("consultation.deadline-not-later", "2024-11-14", "2024-11-15");
        hearing.given(opened(), invited(), extended(LATER))
                .when(extend(by("2024-11-30")))
                .thenRefused("consultation.deadline-not-later", "2024-11-30", "2024-12-01");
    }

    @Test
    void the_same_deadline_gives_no_more_time() {
        hearing.when(extend(by("2024-11-15")))
                .thenRefused("consultation.deadline-not-later", "2024-11-15", "2024-11-15");
    }

    @Test
    void on_the_same_day_the_clock_decides() {
        Scenario noon = hearing.given(opened(), invited(by("2024-11-15", "12:00")));
        noon.when(extend(by("2024-11-15", "16:00"))).thenRecorded(extended(by("2024-11-15", "16:00")));
        noon.when(extend(by("2024-11-15"))).thenRecorded(extended(by("2024-11-15")));
        noon.when(extend(by("2024-11-15", "08:00")))
                .thenRefused("consultation.deadline-not-later", "2024-11-15 08:00", "2024-11-15 12:00");
        hearing.when(extend(by("2024-11-15", "12:00")))
                .thenRefused("consultation.deadline-not-later", "2024-11-15 12:00", "2024-11-15");
    }

    @Test
    void a_deadline_that_may_be_later_is_let_through() {
        hearing.when(extend(by("2024-11"))).thenRecorded(extended(by("2024-11")));
    }

    @Test
    void a_deadline_before_the_window_is_refused() {
        hearing.given(opened(), invited(null))
                .when(extend(by("2024-08")))
                .thenRefused("consultation.deadline-before-window", "2024-08", WINDOW);
    }

    @Test
    void extending_it_again_changes_nothing() {
        hearing.given(opened(), invited(), extended(LATER), extended(LATEST), closed())
                .when(extend(LATER))
                .thenNothingHappens();
    }

    @Test
    void nobody_gets_more_time_once_it_is_closed() {
        hearing.given(opened(), invited(), closed()).when(extend(LATER)).thenRefused("consultation.closed");
    }

    @Test
    void an_unknown_consultation_is_refused() {
        hearing.given().when(extend(LATER)).thenRefused("consultation.unknown", EXTERNAL);
    }
}
