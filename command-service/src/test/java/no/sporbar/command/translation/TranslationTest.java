package no.sporbar.command.translation;

import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.translation.Translations.ENGLISH;
import static no.sporbar.command.translation.Translations.FIRST;
import static no.sporbar.command.translation.Translations.MAL_2;
import static no.sporbar.command.translation.Translations.MAL_2_EN;
import static no.sporbar.command.translation.Translations.NOW;
import static no.sporbar.command.translation.Translations.made;
import static no.sporbar.command.translation.Translations.make;
import static no.sporbar.command.translation.Translations.proposed;
import static no.sporbar.command.translation.Translations.replace;
import static no.sporbar.command.translation.Translations.replaced;
import static no.sporbar.command.translation.Translations.revised;
import static no.sporbar.command.translation.Translations.withdraw;
import static no.sporbar.command.translation.Translations.withdrawn;

import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.Subject;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private final Scenario scenario = Scenario.usual().in(Situation.usual().knowing(proposed(), revised()));

    @Test
    void a_wording_is_translated_the_first_or_the_latest() {
        scenario.when(make(MAL_2, FIRST)).thenRecorded(made(FIRST));
        scenario.when(make(MAL_2, NOW)).thenRecorded(made(NOW));
    }

    @Test
    void a_wording_that_the_thing_never_had_is_refused() {
        scenario.when(make(MAL_2, "Gode tenester")).thenRefused("translation.original-unknown", MAL_2);
        scenario.given(made(FIRST))
                .when(replace("Gode tenester", ENGLISH))
                .thenRefused("translation.original-unknown", MAL_2);
    }

    @Test
    void a_thing_that_there_is_not_has_no_translation() {
        Subject unknown = Subject.parse("goal/ukjent");
        scenario.when(make(unknown, FIRST)).thenRefused("subject.unknown", unknown);
        Subject point = Subject.parse("point/" + VEDTAKET + "/9");
        scenario.in(Situation.usual().knowing(Oslo.decision(VEDTAKET)))
                .when(make(point, FIRST))
                .thenRefused("subject.unknown", point);
    }

    @Test
    void making_it_again_changes_nothing() {
        scenario.given(made(FIRST), replaced(NOW, "Good services"))
                .when(make(MAL_2, FIRST))
                .thenNothingHappens();
        scenario.given(made(FIRST), withdrawn()).when(make(MAL_2, FIRST)).thenNothingHappens();
    }

    @Test
    void another_translation_of_the_same_id_is_refused() {
        scenario.given(made(FIRST)).when(make(MAL_2, NOW)).thenRefused("translation.id-taken", MAL_2_EN);
    }

    @Test
    void it_is_put_differently_or_follows_the_wording() {
        scenario.given(made(FIRST))
                .when(replace(FIRST, "Good services"))
                .thenRecorded(replaced(FIRST, "Good services"));
        scenario.given(made(FIRST)).when(replace(NOW, ENGLISH)).thenRecorded(replaced(NOW, ENGLISH));
    }

    @Test
    void the_text_that_it_has_changes_nothing() {
        scenario.given(made(FIRST)).when(replace(FIRST, ENGLISH)).thenNothingHappens();
        scenario.given(made(FIRST), replaced(NOW, "Good services"))
                .when(replace(NOW, "Good services"))
                .thenNothingHappens();
    }

    @Test
    void it_is_taken_back_once_and_then_stays_as_it_is() {
        scenario.given(made(FIRST)).when(withdraw("misvisende")).thenRecorded(withdrawn());
        scenario.given(made(FIRST), withdrawn()).when(withdraw("misvisende")).thenNothingHappens();
        scenario.given(made(FIRST), withdrawn())
                .when(withdraw("noe annet"))
                .thenRefused("translation.withdrawn", MAL_2_EN);
        scenario.given(made(FIRST), withdrawn())
                .when(replace(FIRST, "Good services"))
                .thenRefused("translation.withdrawn", MAL_2_EN);
    }

    @Test
    void an_unknown_translation_is_refused() {
        scenario.when(replace(FIRST, ENGLISH)).thenRefused("translation.unknown", MAL_2_EN);
        scenario.when(withdraw("misvisende")).thenRefused("translation.unknown", MAL_2_EN);
    }
}
