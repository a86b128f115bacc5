package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Hearing.TITLE;
import static no.sporbar.command.consultation.Hearing.WINDOW;
import static no.sporbar.command.consultation.Hearing.asking;
import static no.sporbar.command.consultation.Hearing.closed;
import static no.sporbar.command.consultation.Hearing.open;
import static no.sporbar.command.consultation.Hearing.opened;
import static no.sporbar.command.rules.Oslo.PROGRAMME;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.GoalId;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.junit.jupiter.api.Test;

class OpenConsultationTest {
    private static final GoalId GOAL = new GoalId("mal-2");
    private static final List<Subject> ABOUT = List.of(Subject.of(Subject.Kind.GOAL, GOAL));

    private final Scenario hearing = Scenario.usual();

    @Test
    void people_are_asked() {
        hearing.when(open()).thenRecorded(opened());
    }

    @Test
    void answers_may_be_wanted_in_the_future() {
        hearing.when(open(TITLE, "2027-21", null, "1", "2", "3")).thenRecorded(opened("2027-21"));
    }

    @Test
    void it_is_about_things_that_there_are() {
        hearing.in(Situation.usual().knowing(StreamId.of("goal", PROGRAMME, GOAL)))
                .when(open(TITLE, WINDOW, ABOUT, "1"))
                .thenRecorded(opened(WINDOW, ABOUT, "1"));
        hearing.when(open(TITLE, WINDOW, ABOUT, "1")).thenRefused("subject.unknown", "goal/mal-2");
    }

    @Test
    void one_that_asks_nothing_is_refused() {
        hearing.when(open(TITLE, WINDOW, null)).thenRefused("consultation.no-question");
    }

    @Test
    void two_questions_of_one_number_are_refused() {
        hearing.when(asking("1", "2", "1")).thenRefused("consultation.question-twice", "1");
    }

    @Test
    void opening_it_again_changes_nothing() {
        hearing.given(opened()).when(open()).thenNothingHappens();
        hearing.given(opened(), closed()).when(open()).thenNothingHappens();
    }

    @Test
    void another_consultation_of_the_same_id_is_refused() {
        hearing.given(opened()).when(asking("1", "2")).thenRefused("consultation.id-taken", EXTERNAL);
    }
}
