package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each kind of user from the login to what they came for, in a browser. */
@ExtendWith(OnScreen.Resolver.class)
class JourneysE2E {
    private static final String OSLO = OnScreen.OSLO;
    private static final String OFFICE = OSLO + "/office";

    private final OnScreen screen;

    JourneysE2E(OnScreen screen) {
        this.screen = screen;
    }

    @ParameterizedTest
    @CsvSource({"false, Kommunevalg, 2027-09-13", "true, Nye bydelsutvalg, 2027-10-15"})
    void a_recorder_moves_a_milestone_and_sees_it_moved(boolean byKeyboard, String milestone, String day) {
        try (Visitor kari = byKeyboard ? screen.withKeyboard() : screen.withMouse()) {
            kari.logsInAs(Somebody.RECORDER, OFFICE);
            kari.sight().keep("office");
            kari.writes("Søk blant alt som kan registreres", "milepæl")
                    .presses("Søk")
                    .follows("Flytt en milepæl");
            kari.presses("Se hva som endres");
            assertThat(kari.page().locator("#wrong").innerText()).contains("Milepæl må fylles ut");
            kari.picks("Milepæl", milestone).writes("Dato", day).writes("Begrunnelse", "Valgdagen er fastsatt");
            kari.writes("Bestemt", "2026-11-20").ticks("Det er antatt");
            kari.writes("Antatt av", Somebody.RECORDER.called()).writes("Hvorfor det må antas", "Kunngjort i avisen");
            kari.sight().keep("office-form");
            kari.presses("Se hva som endres");
            assertThat(kari.sight().flaws()).isEmpty();
            kari.sight().keep("office-preview");
            kari.presses("Registrer");
            assertThat(kari.page().url()).contains("/milestones/");
            assertThat(kari.page().locator("main").innerText()).contains("2027");
            kari.sight().keep("office-recorded");
        }
        JsonNode events =
                screen.product().json("/api" + OSLO + "/history?limit=500").path("events");
        assertThat(events.valueStream().map(JsonNode::toString))
                .anyMatch(event -> event.contains("milestone.moved") && event.contains(Somebody.RECORDER.called()));
    }

    @Test
    void what_takes_two_people_waits_until_another_has_approved_it() {
        try (Visitor kari = screen.withMouse();
                Visitor anders = screen.withMouse()) {
            kari.logsInAs(Somebody.RECORDER, OFFICE + "/commands/set-four-eyes");
            kari.ticks("Gi programmet nytt navn").writes("Begrunnelse", "Navnet er viktig");
            assumes(kari).presses("Se hva som endres").presses("Registrer");
            kari.opens(OFFICE + "/commands/rename-programme").writes("Navn", "Bydelsreformen");
            assumes(kari).presses("Se hva som endres").writes("Hvorfor det bør godkjennes", "Byrådet bruker navnet");
            kari.presses("Send til godkjenning");
            kari.opens(OFFICE + "/approvals");
            assertThat(kari.page().locator("h1").innerText()).isNotBlank();
            assertThat(kari.page().locator("text=Bydelsprosjektet").count()).isPositive();

            anders.logsInAs(Somebody.APPROVER, OFFICE + "/approvals");
            anders.sight().keep("approvals");
            anders.follows("Gi programmet nytt navn");
            assertThat(anders.sight().flaws()).isEmpty();
            anders.sight().keep("approval");
            anders.presses("Godkjenn").opens(OSLO);
            assertThat(anders.page().locator("h1").innerText()).contains("Bydelsreformen");
        }
    }

    @Test
    void an_auditor_finds_what_proves_the_history_whole() {
        try (Visitor ingrid = screen.withMouse()) {
            ingrid.logsInAs(Somebody.AUDITOR, "/audit");
            assertThat(ingrid.sight().flaws()).isEmpty();
            ingrid.sight().keep("audit");
            ingrid.opens(OSLO + "/replay?at=72");
            assertThat(ingrid.page().locator("h1").innerText()).isNotBlank();
        }
    }

    @Test
    void an_operator_sees_how_everything_is() {
        try (Visitor ola = screen.withMouse()) {
            ola.logsInAs(Somebody.OPERATOR, "/operator");
            assertThat(ola.sight().flaws()).isEmpty();
            ola.sight().keep("operator");
        }
    }

    @ParameterizedTest
    @CsvSource({"AUDITOR, " + OFFICE, "OPERATOR, " + OFFICE, "RECORDER, /operator", "APPROVER, /audit"})
    void who_has_not_the_role_is_told_so_and_shown_nothing(Somebody who, String page) {
        try (Visitor visitor = screen.loggedIn(who, Way.USUAL)) {
            assertThat(visitor.asksFor(page).status()).isEqualTo(403);
            assertThat(visitor.page().locator("main").innerText()).contains(who.called());
        }
    }

    @Test
    void who_is_not_logged_in_is_asked_to() {
        try (Visitor somebody = screen.withMouse()) {
            for (String page : List.of(OFFICE, "/audit", "/operator")) {
                somebody.opens(page);
                assertThat(somebody.page().locator("#password").count()).isEqualTo(1);
            }
        }
    }

    private static Visitor assumes(Visitor visitor) {
        return visitor.writes("Bestemt", "2026-11-20")
                .ticks("Det er antatt")
                .writes("Antatt av", Somebody.RECORDER.called())
                .writes("Hvorfor det må antas", "Avtalt i programstyret");
    }
}
