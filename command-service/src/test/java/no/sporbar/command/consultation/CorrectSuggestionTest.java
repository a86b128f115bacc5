package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Suggestions.ACCURATE;
import static no.sporbar.command.consultation.Suggestions.SUSTAINABLE;
import static no.sporbar.command.consultation.Suggestions.TEXT;
import static no.sporbar.command.consultation.Suggestions.WORDING;
import static no.sporbar.command.consultation.Suggestions.correct;
import static no.sporbar.command.consultation.Suggestions.corrected;
import static no.sporbar.command.consultation.Suggestions.made;
import static no.sporbar.command.consultation.Suggestions.merged;
import static no.sporbar.command.consultation.Suggestions.reject;
import static no.sporbar.command.consultation.Suggestions.usual;
import static no.sporbar.command.consultation.Suggestions.withdrawn;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class CorrectSuggestionTest {
    private final Scenario suggestion = Scenario.usual().in(usual()).given(made());

    @Test
    void a_slip_in_the_text_or_the_wording_is_put_right() {
        suggestion.when(correct("Bærekraft", WORDING)).thenRecorded(corrected("Bærekraft", WORDING));
        suggestion.when(correct(TEXT, null)).thenRecorded(corrected(TEXT, null));
    }

    @Test
    void a_correction_that_changes_nothing_is_not_recorded() {
        suggestion.when(correct(TEXT, WORDING)).thenNothingHappens();
        suggestion
                .given(made(), corrected("Bærekraft", null))
                .when(correct("Bærekraft", null))
                .thenNothingHappens();
    }

    @Test
    void a_slip_is_put_right_after_the_end_too_and_the_end_stays() {
        suggestion
                .given(made(), withdrawn())
                .when(correct("Bærekraft", null))
                .thenRecorded(corrected("Bærekraft", null));
        suggestion
                .given(made(), merged(), corrected("Bærekraft", null))
                .when(reject())
                .thenRefused("suggestion.merged-already", ACCURATE);
    }

    @Test
    void an_unknown_suggestion_is_refused() {
        suggestion.given().when(correct("Bærekraft", null)).thenRefused("suggestion.unknown", SUSTAINABLE);
    }
}
