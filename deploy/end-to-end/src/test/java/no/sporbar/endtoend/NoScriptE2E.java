package no.sporbar.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything can be read, and every step of a form can be taken, in a browser that runs no scripts. */
@ExtendWith(OnScreen.Resolver.class)
class NoScriptE2E {
    private static final String OSLO = OnScreen.OSLO;

    private final OnScreen screen;

    NoScriptE2E(OnScreen screen) {
        this.screen = screen;
    }

    @Test
    void a_reader_goes_through_the_plan_and_its_history() {
        try (Visitor reader = screen.withoutScripts()) {
            reader.opens("/").follows("Bydelsprosjektet");
            assertThat(reader.text("#next")).contains("Kommunevalg");
            reader.follows("Hele historien");
            assertThat(reader.page().url()).contains(OSLO);
            assertThat(reader.text("#window-all[aria-current]")).isEqualTo("Hele historien");
            assertThat(reader.text("#timeline table")).contains("Forrige bydelsreform");

            reader.opens(OSLO + "/changes").writes("#changes-from", "start").presses("Sammenlign");
            assertThat(reader.text("#changes")).contains("Her står 25 av det som er endret", "Sak");
            reader.follows("Vis flere endringer");
            assertThat(reader.text("#changes")).contains("Kommunevalg");

            reader.opens(OSLO + "/milestones").writes("#site-search", "kommunevalget");
            reader.presses(reader.page().locator(".site-search button"));
            assertThat(reader.text("main .hits")).contains("Kommunevalg");

            reader.opens(OSLO + "/goals/mal-1").follows("Hvor det kommer fra, og hva det ble til");
            assertThat(reader.text("#back")).contains("Ekstern høring");

            reader.opens(OSLO + "/replay?at=72").follows("Neste");
            assertThat(reader.page().url()).doesNotContain("at=72");
        }
    }

    @Test
    void a_recorder_mends_a_mistake_sees_what_would_change_and_then_what_has_changed() {
        try (Visitor kari = screen.withoutScripts()) {
            kari.logsInAs(Somebody.RECORDER, OSLO + "/office/commands/refine-milestone-date");
            kari.presses("Se hva som endres");
            assertThat(kari.text("#f-milestone-problem")).isEqualTo("Milepæl må fylles ut.");
            Locator field = kari.page().locator("#f-milestone");
            assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(field.getAttribute("aria-describedby")).contains("f-milestone-problem");

            kari.picks("Milepæl", "Kommunevalg").writes("Dato", "september 2027");
            kari.writes("Bestemt", "2026-11-20").ticks("Det er antatt");
            kari.writes("Antatt av", "Kari Nordmann").writes("Hvorfor det må antas", "Slik er det vanligvis");
            kari.presses("Se hva som endres");
            assertThat(kari.text("main")).contains("Ingenting er registrert ennå", "september 2027");
            kari.presses("Endre det jeg har skrevet");
            assertThat(kari.text("#f-date-meaning")).contains("fra 1. september 2027 til 30. september 2027");
            kari.presses("Se hva som endres").presses("Registrer");
            assertThat(kari.page().url()).contains("/milestones/kommunevalg");
            assertThat(kari.text("main")).contains("september 2027", "Registrert ved posisjon");
        }
    }

    @Test
    void a_list_grows_and_shrinks_and_keeps_what_was_written() {
        try (Visitor kari = screen.withoutScripts()) {
            kari.logsInAs(Somebody.RECORDER, OSLO + "/office/commands/recommend-decision");
            kari.writes("Tittel", "Ny sak").presses(kari.page().locator("button[name=add][value='/points']"));
            assertThat(kari.page().locator("#f-title").inputValue()).isEqualTo("Ny sak");
            int items = kari.page().locator("#f-points > .form-item").count();
            kari.presses(kari.page()
                    .locator("#f-points > .form-item > button[name=remove]")
                    .first());
            assertThat(kari.page().locator("#f-points > .form-item").count()).isEqualTo(items - 1);
            assertThat(kari.page().locator("#f-title").inputValue()).isEqualTo("Ny sak");
        }
    }
}
