package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Suggestions.ACCURATE;
import static no.sporbar.command.consultation.Suggestions.EFFECT;
import static no.sporbar.command.consultation.Suggestions.SUSTAINABLE;
import static no.sporbar.command.consultation.Suggestions.dispose;
import static no.sporbar.command.consultation.Suggestions.disposed;
import static no.sporbar.command.consultation.Suggestions.hasBeenSplit;
import static no.sporbar.command.consultation.Suggestions.made;
import static no.sporbar.command.consultation.Suggestions.merged;
import static no.sporbar.command.consultation.Suggestions.reject;
import static no.sporbar.command.consultation.Suggestions.rejected;
import static no.sporbar.command.consultation.Suggestions.usual;
import static no.sporbar.command.consultation.Suggestions.withdrawn;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.events.Disposition.ADOPTED;
import static no.sporbar.events.Disposition.NOT_ANSWERED;
import static no.sporbar.events.Disposition.REJECTED;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.events.Disposition;
import no.sporbar.events.Subject;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisposeOfSuggestionTest {
    private final Scenario suggestion = Scenario.usual().in(usual()).given(made());

    @Test
    void it_is_rejected_with_a_reason() {
        suggestion.when(reject()).thenRecorded(rejected());
    }

    @ParameterizedTest
    @EnumSource(names = {"ADOPTED", "PARTLY"})
    void what_is_taken_up_changed_something(Disposition takenUp) {
        suggestion
                .when(dispose(takenUp, BYRADET, "støttes", EFFECT))
                .thenRecorded(disposed(takenUp, BYRADET, "støttes", EFFECT));
        suggestion.when(dispose(takenUp, BYRADET, "støttes", null)).thenRefused("suggestion.effect-missing");
        suggestion.when(dispose(takenUp, BYRADET, "støttes", List.of())).thenRefused("suggestion.effect-missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "ANSWERED_WITHOUT_CHANGE", "NOT_ANSWERED"})
    void what_is_not_taken_up_changed_nothing(Disposition notTakenUp) {
        suggestion
                .when(dispose(notTakenUp, BYRADET, "vurderes fra sak til sak", List.of()))
                .thenRecorded(disposed(notTakenUp, BYRADET, "vurderes fra sak til sak", List.of()));
        suggestion
                .when(dispose(notTakenUp, BYRADET, "vurderes fra sak til sak", EFFECT))
                .thenRefused("suggestion.effect-without-change");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_ANSWERED")
    void an_answer_has_a_reason(Disposition answered) {
        suggestion.when(dispose(answered, BYRADET, null, EFFECT)).thenRefused("suggestion.reason-missing");
    }

    @Test
    void silence_needs_no_reason() {
        suggestion.when(dispose(NOT_ANSWERED, null, null, null)).thenRecorded(disposed(NOT_ANSWERED, null, null, null));
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        suggestion.when(dispose(REJECTED, NOBODY, "nei", null)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void what_it_changed_must_be_there() {
        Subject unknown = Subject.parse("principle/styringsstruktur");
        suggestion
                .when(dispose(ADOPTED, BYRADET, "støttes", List.of(new DispositionEffect(unknown, null))))
                .thenRefused("subject.unknown", unknown);
    }

    @Test
    void it_may_be_disposed_of_otherwise_later() {
        suggestion
                .given(made(), rejected())
                .when(dispose(ADOPTED, BYRADET, "støttes", EFFECT))
                .thenRecorded(disposed(ADOPTED, BYRADET, "støttes", EFFECT));
    }

    @Test
    void disposing_of_it_again_changes_nothing() {
        suggestion.given(made(), rejected()).when(reject()).thenNothingHappens();
        suggestion
                .given(made(), rejected(), disposed(ADOPTED, BYRADET, "støttes", EFFECT), merged())
                .when(reject())
                .thenNothingHappens();
    }

    @Test
    void what_is_merged_or_split_is_treated_there() {
        suggestion.given(made(), merged()).when(reject()).thenRefused("suggestion.merged-already", ACCURATE);
        suggestion.given(made(), hasBeenSplit()).when(reject()).thenRefused("suggestion.split-already");
    }

    @Test
    void what_is_withdrawn_is_not_disposed_of() {
        suggestion.given(made(), withdrawn()).when(reject()).thenRefused("suggestion.withdrawn");
    }

    @Test
    void an_unknown_suggestion_is_refused() {
        suggestion.given().when(reject()).thenRefused("suggestion.unknown", SUSTAINABLE);
    }
}
