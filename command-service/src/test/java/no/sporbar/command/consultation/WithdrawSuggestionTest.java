package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Suggestions.ACCURATE;
import static no.sporbar.command.consultation.Suggestions.SUSTAINABLE;
import static no.sporbar.command.consultation.Suggestions.made;
import static no.sporbar.command.consultation.Suggestions.merged;
import static no.sporbar.command.consultation.Suggestions.rejected;
import static no.sporbar.command.consultation.Suggestions.usual;
import static no.sporbar.command.consultation.Suggestions.withdraw;
import static no.sporbar.command.consultation.Suggestions.withdrawn;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class WithdrawSuggestionTest {
    private final Scenario suggestion = Scenario.usual().in(usual()).given(made());

    @Test
    void it_is_taken_back() {
        suggestion.when(withdraw("ombestemt")).thenRecorded(withdrawn());
        suggestion.given(made(), rejected()).when(withdraw("ombestemt")).thenRecorded(withdrawn());
    }

    @Test
    void taking_it_back_again_changes_nothing() {
        suggestion.given(made(), withdrawn()).when(withdraw("ombestemt")).thenNothingHappens();
    }

    @Test
    void taking_it_back_for_another_reason_is_refused() {
        suggestion.given(made(), withdrawn()).when(withdraw("feil")).thenRefused("suggestion.withdrawn");
    }

    @Test
    void what_is_merged_is_not_taken_back_by_itself() {
        suggestion
                .given(made(), merged())
                .when(withdraw("ombestemt"))
                .thenRefused("suggestion.merged-already", ACCURATE);
    }

    @Test
    void an_unknown_suggestion_is_refused() {
        suggestion.given().when(withdraw("ombestemt")).thenRefused("suggestion.unknown", SUSTAINABLE);
    }
}
