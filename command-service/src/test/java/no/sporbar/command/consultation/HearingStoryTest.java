package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Suggestions.ACCURATE;
import static no.sporbar.command.consultation.Suggestions.EFFECT;
import static no.sporbar.command.consultation.Suggestions.SUSTAINABLE;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.rules.Story;
import no.sporbar.events.Disposition;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalId;
import org.junit.jupiter.api.Test;

/** From the question to what became of a suggestion, over all three streams. */
class HearingStoryTest {
    private static final GoalProposed GOAL =
            new GoalProposed(PROGRAMME, new GoalId("mal-2"), 2, "Gode og mer effektive tjenester", null, cited());

    private final Story held = Story.usual()
            .given(GOAL)
            .given(
                    Hearing.open(),
                    Hearing.invite("Bydelene", Hearing.by("2024-11-15")),
                    Responses.receive(),
                    Hearing.close(),
                    Suggestions.make());

    @Test
    void a_suggestion_from_a_response_is_disposed_of() {
        held.when(Suggestions.dispose(Disposition.PARTLY, BYRADET, "støttes", EFFECT))
                .thenRecorded(Suggestions.disposed(Disposition.PARTLY, BYRADET, "støttes", EFFECT));
    }

    @Test
    void a_response_that_comes_after_the_closing_is_refused() {
        Story.usual()
                .given(GOAL)
                .given(Hearing.open(), Hearing.invite("Bydelene", null), Hearing.close())
                .when(Responses.receive("2024-11-16"))
                .thenRefused("response.consultation-closed", "2024-11-15");
    }

    @Test
    void two_suggestions_do_not_go_into_each_other() {
        held.given(Suggestions.made(ACCURATE), Suggestions.merged(ACCURATE, SUSTAINABLE))
                .when(Suggestions.merge(ACCURATE))
                .thenRefused("suggestion.merge-circle", SUSTAINABLE, ACCURATE);
    }
}
