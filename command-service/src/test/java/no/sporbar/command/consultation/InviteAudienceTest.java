package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.DISTRICTS;
import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Hearing.WINDOW;
import static no.sporbar.command.consultation.Hearing.by;
import static no.sporbar.command.consultation.Hearing.closed;
import static no.sporbar.command.consultation.Hearing.extended;
import static no.sporbar.command.consultation.Hearing.invite;
import static no.sporbar.command.consultation.Hearing.invited;
import static no.sporbar.command.consultation.Hearing.opened;

import no.sporbar.command.consultation.ConsultationCommand.InviteAudience;
import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class InviteAudienceTest {
    private static final InviteAudience INVITE = invite("Bydelene", by("2024-11-15"));

    private final Scenario hearing = Scenario.usual().given(opened());

    @Test
    void an_audience_is_invited_with_a_deadline_of_its_own() {
        hearing.when(INVITE).thenRecorded(invited());
    }

    @Test
    void the_source_need_not_give_a_deadline() {
        hearing.when(invite("Bydelene", null)).thenRecorded(invited(null));
    }

    @Test
    void a_deadline_may_lie_after_the_window() {
        hearing.when(invite("Bydelene", by("2024-12-01", "12:00"))).thenRecorded(invited(by("2024-12-01", "12:00")));
    }

    @Test
    void a_deadline_that_may_lie_within_the_window_is_let_through() {
        hearing.when(invite("Bydelene", by("2024-23"))).thenRecorded(invited(by("2024-23")));
    }

    @Test
    void a_deadline_before_the_window_is_refused() {
        hearing.when(invite("Bydelene", by("2024-09-29")))
                .thenRefused("consultation.deadline-before-window", "2024-09-29", WINDOW);
    }

    @Test
    void inviting_it_again_changes_nothing() {
        hearing.given(opened(), invited()).when(INVITE).thenNothingHappens();
        hearing.given(opened(), invited(), extended(by("2024-12-01")), closed())
                .when(INVITE)
                .thenNothingHappens();
    }

    @Test
    void another_audience_of_the_same_id_is_refused() {
        hearing.given(opened(), invited())
                .when(invite("Etatene", by("2024-11-15")))
                .thenRefused("consultation.audience-taken", DISTRICTS);
    }

    @Test
    void nobody_is_invited_to_what_is_closed_or_unknown() {
        hearing.given(opened(), closed()).when(INVITE).thenRefused("consultation.closed");
        hearing.given().when(INVITE).thenRefused("consultation.unknown", EXTERNAL);
    }
}
