package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Hearing.WINDOW;
import static no.sporbar.command.consultation.Hearing.close;
import static no.sporbar.command.consultation.Hearing.closed;
import static no.sporbar.command.consultation.Hearing.opened;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class CloseConsultationTest {
    private final Scenario hearing = Scenario.usual().given(opened());

    @Test
    void it_is_closed_when_its_window_ends() {
        hearing.when(close()).thenRecorded(closed());
    }

    @Test
    void closing_it_while_the_window_is_surely_open_is_refused() {
        hearing.when(close("2024-11-14", "57 svar"))
                .thenRefused("consultation.closed-before-window-ends", "2024-11-14", WINDOW);
        hearing.given(opened("2024-21"))
                .when(close("2024-01-31", "73 innspill"))
                .thenRefused("consultation.closed-before-window-ends", "2024-01-31", "2024-21");
    }

    @Test
    void a_window_that_may_have_ended_lets_it_be_closed() {
        hearing.given(opened("2024-21")).when(close("2024-02-01", "57 svar")).thenRecorded(closed("2024-02-01"));
        hearing.given(opened("2024-09-30/"))
                .when(close("2024-10-01", "57 svar"))
                .thenRecorded(closed("2024-10-01"));
        hearing.when(close("2024-11", "57 svar")).thenRecorded(closed("2024-11"));
    }

    @Test
    void a_window_without_an_end_may_be_closed_at_any_time() {
        hearing.given(opened("2024-09-30/.."))
                .when(close("2024-10-01", "57 svar"))
                .thenRecorded(closed("2024-10-01"));
    }

    @Test
    void closing_it_again_changes_nothing() {
        hearing.given(opened(), closed()).when(close()).thenNothingHappens();
    }

    @Test
    void closing_it_otherwise_is_refused() {
        hearing.given(opened(), closed()).when(close("2024-11-15", null)).thenRefused("consultation.closed");
    }

    @Test
    void an_unknown_consultation_is_refused() {
        hearing.given().when(close()).thenRefused("consultation.unknown", EXTERNAL);
    }
}
