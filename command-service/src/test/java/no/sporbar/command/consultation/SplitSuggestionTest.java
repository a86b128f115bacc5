package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Suggestions.ACCURATE;
import static no.sporbar.command.consultation.Suggestions.COHERENT;
import static no.sporbar.command.consultation.Suggestions.SUSTAINABLE;
import static no.sporbar.command.consultation.Suggestions.hasBeenSplit;
import static no.sporbar.command.consultation.Suggestions.made;
import static no.sporbar.command.consultation.Suggestions.merged;
import static no.sporbar.command.consultation.Suggestions.split;
import static no.sporbar.command.consultation.Suggestions.usual;
import static no.sporbar.command.consultation.Suggestions.withdrawn;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class SplitSuggestionTest {
    private final Scenario suggestion =
            Scenario.usual().in(usual(made(ACCURATE), made(COHERENT))).given(made());

    @Test
    void it_is_divided_into_several() {
        suggestion.when(split(ACCURATE, COHERENT)).thenRecorded(hasBeenSplit());
    }

    @Test
    void one_is_not_several() {
        suggestion.when(split(ACCURATE)).thenRefused("suggestion.split-not-into-several");
        suggestion.when(split()).thenRefused("suggestion.split-not-into-several");
        suggestion.when(split(ACCURATE, ACCURATE)).thenRefused("suggestion.split-not-into-several");
        suggestion.when(split(ACCURATE, COHERENT, ACCURATE)).thenRefused("suggestion.split-not-into-several");
    }

    @Test
    void it_is_not_one_of_its_own_parts() {
        suggestion.when(split(ACCURATE, SUSTAINABLE)).thenRefused("suggestion.into-itself");
    }

    @Test
    void the_parts_must_be_there() {
        suggestion
                .in(usual(made(ACCURATE)))
                .when(split(ACCURATE, COHERENT))
                .thenRefused("suggestion.unknown", COHERENT);
    }

    @Test
    void no_part_leads_back_to_it() {
        suggestion
                .in(usual(made(ACCURATE), made(COHERENT), merged(COHERENT, SUSTAINABLE)))
                .when(split(ACCURATE, COHERENT))
                .thenRefused("suggestion.merge-circle", SUSTAINABLE, COHERENT);
    }

    @Test
    void splitting_it_again_changes_nothing() {
        suggestion.given(made(), hasBeenSplit()).when(split(ACCURATE, COHERENT)).thenNothingHappens();
    }

    @Test
    void what_is_merged_split_or_withdrawn_is_not_split() {
        suggestion
                .given(made(), merged())
                .when(split(ACCURATE, COHERENT))
                .thenRefused("suggestion.merged-already", ACCURATE);
        suggestion
                .given(made(), hasBeenSplit())
                .when(split(COHERENT, ACCURATE))
                .thenRefused("suggestion.split-already");
        suggestion.given(made(), withdrawn()).when(split(ACCURATE, COHERENT)).thenRefused("suggestion.withdrawn");
    }

    @Test
    void an_unknown_suggestion_is_refused() {
        suggestion.given().when(split(ACCURATE, COHERENT)).thenRefused("suggestion.unknown", SUSTAINABLE);
    }
}
