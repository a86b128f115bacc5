package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Responses.FROM_GRORUD;
import static no.sporbar.command.consultation.Suggestions.BY_GRORUD;
import static no.sporbar.command.consultation.Suggestions.GOAL;
import static no.sporbar.command.consultation.Suggestions.SUSTAINABLE;
import static no.sporbar.command.consultation.Suggestions.corrected;
import static no.sporbar.command.consultation.Suggestions.made;
import static no.sporbar.command.consultation.Suggestions.make;
import static no.sporbar.command.consultation.Suggestions.usual;
import static no.sporbar.command.consultation.Suggestions.withdrawn;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.command.rules.Oslo.PROGRAMME;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Proposer;
import no.sporbar.events.ResponseId;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.junit.jupiter.api.Test;

class MakeSuggestionTest {
    private static final ConsultationId INPUT_ROUND = new ConsultationId("innspillsrunde");

    private final Scenario suggestion = Scenario.usual().in(usual());

    @Test
    void somebody_suggests_a_change_in_a_response() {
        suggestion.when(make()).thenRecorded(made());
    }

    @Test
    void it_may_be_about_one_question_of_a_consultation() {
        Subject question = Subject.of(Subject.Kind.QUESTION, EXTERNAL, "3");
        suggestion
                .when(make(question, List.of(BY_GRORUD), EXTERNAL, null))
                .thenRecorded(made(SUSTAINABLE, question, List.of(BY_GRORUD), EXTERNAL, null));
    }

    @Test
    void it_need_not_come_from_a_consultation_or_from_a_body() {
        List<Proposer> several = List.of(new Proposer("flere bydeler", null));
        suggestion.when(make(GOAL, several, null, null)).thenRecorded(made(SUSTAINABLE, GOAL, several, null, null));
    }

    @Test
    void what_it_is_about_must_be_there() {
        Subject unknown = Subject.parse("goal/mal-9");
        suggestion.when(make(unknown, List.of(BY_GRORUD), EXTERNAL, null)).thenRefused("subject.unknown", unknown);
        Subject question = Subject.parse("question/ekstern-horing/4");
        suggestion.when(make(question, List.of(BY_GRORUD), EXTERNAL, null)).thenRefused("subject.unknown", question);
    }

    @Test
    void somebody_must_have_suggested_it() {
        suggestion.when(make(GOAL, List.of(), EXTERNAL, null)).thenRefused("suggestion.proposer-missing");
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        suggestion
                .when(make(GOAL, List.of(BY_GRORUD, new Proposer("Ingen", NOBODY)), EXTERNAL, null))
                .thenRefused("body.unknown", NOBODY);
    }

    @Test
    void a_consultation_that_nobody_opened_is_refused() {
        suggestion
                .when(make(GOAL, List.of(BY_GRORUD), INPUT_ROUND, null))
                .thenRefused("consultation.unknown", INPUT_ROUND);
    }

    @Test
    void a_response_that_nobody_sent_is_refused() {
        ResponseId unknown = new ResponseId("sagene");
        suggestion
                .when(make(GOAL, List.of(BY_GRORUD), EXTERNAL, List.of(FROM_GRORUD, unknown)))
                .thenRefused("response.unknown", unknown);
    }

    @Test
    void a_response_to_another_consultation_is_refused() {
        suggestion
                .in(usual().knowing(StreamId.of("consultation", PROGRAMME, INPUT_ROUND)))
                .when(make(GOAL, List.of(BY_GRORUD), INPUT_ROUND, List.of(FROM_GRORUD)))
                .thenRefused("suggestion.response-of-another-consultation", FROM_GRORUD);
        suggestion
                .when(make(GOAL, List.of(BY_GRORUD), null, List.of(FROM_GRORUD)))
                .thenRefused("suggestion.response-of-another-consultation", FROM_GRORUD);
    }

    @Test
    void making_it_again_changes_nothing() {
        suggestion.given(made()).when(make()).thenNothingHappens();
        suggestion
                .given(made(), corrected("Bærekraft", null), withdrawn())
                .when(make())
                .thenNothingHappens();
    }

    @Test
    void another_suggestion_of_the_same_id_is_refused() {
        suggestion
                .given(made())
                .when(make(GOAL, List.of(BY_GRORUD), null, null))
                .thenRefused("suggestion.id-taken", SUSTAINABLE);
    }
}
