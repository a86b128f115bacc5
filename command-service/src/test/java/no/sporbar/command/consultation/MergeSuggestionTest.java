package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Suggestions.ACCURATE;
import static no.sporbar.command.consultation.Suggestions.COHERENT;
import static no.sporbar.command.consultation.Suggestions.SUSTAINABLE;
import static no.sporbar.command.consultation.Suggestions.hasBeenSplit;
import static no.sporbar.command.consultation.Suggestions.made;
import static no.sporbar.command.consultation.Suggestions.merge;
import static no.sporbar.command.consultation.Suggestions.merged;
import static no.sporbar.command.consultation.Suggestions.split;
import static no.sporbar.command.consultation.Suggestions.usual;
import static no.sporbar.command.consultation.Suggestions.withdrawn;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class MergeSuggestionTest {
    private final Scenario suggestion =
            Scenario.usual().in(usual(made(ACCURATE), made(COHERENT))).given(made());

    @Test
    void it_is_treated_together_with_another() {
        suggestion.when(merge(ACCURATE)).thenRecorded(merged());
    }

    @Test
    void it_may_go_into_one_that_goes_into_a_third() {
        suggestion
                .in(usual(made(ACCURATE), made(COHERENT), merged(ACCURATE, COHERENT)))
                .when(merge(ACCURATE))
                .thenRecorded(merged());
    }

    @Test
    void it_does_not_go_into_itself() {
        suggestion.when(merge(SUSTAINABLE)).thenRefused("suggestion.into-itself");
    }

    @Test
    void the_other_must_be_there() {
        suggestion.in(usual()).when(merge(ACCURATE)).thenRefused("suggestion.unknown", ACCURATE);
    }

    @Test
    void it_does_not_go_in_a_circle() {
        suggestion
                .in(usual(made(ACCURATE), merged(ACCURATE, SUSTAINABLE)))
                .when(merge(ACCURATE))
                .thenRefused("suggestion.merge-circle", SUSTAINABLE, ACCURATE);
    }

    @Test
    void it_does_not_go_in_a_wider_circle() {
        suggestion
                .in(usual(
                        made(ACCURATE),
                        made(COHERENT),
                        merged(ACCURATE, COHERENT),
                        split(COHERENT, List.of(ACCURATE, SUSTAINABLE))))
                .when(merge(ACCURATE))
                .thenRefused("suggestion.merge-circle", SUSTAINABLE, ACCURATE);
    }

    @Test
    void merging_it_again_changes_nothing() {
        suggestion.given(made(), merged()).when(merge(ACCURATE)).thenNothingHappens();
    }

    @Test
    void what_is_merged_split_or_withdrawn_is_not_merged() {
        suggestion.given(made(), merged()).when(merge(COHERENT)).thenRefused("suggestion.merged-already", ACCURATE);
        suggestion.given(made(), hasBeenSplit()).when(merge(COHERENT)).thenRefused("suggestion.split-already");
        suggestion.given(made(), withdrawn()).when(merge(COHERENT)).thenRefused("suggestion.withdrawn");
    }

    @Test
    void an_unknown_suggestion_is_refused() {
        suggestion.given().when(merge(ACCURATE)).thenRefused("suggestion.unknown", SUSTAINABLE);
    }
}
