package no.sporbar.benchmarks.pages;

import java.util.List;
import java.util.stream.IntStream;
import no.sporbar.events.AudienceId;
import no.sporbar.events.BodyId;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Deadline;
import no.sporbar.events.Disposition;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Position;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Proposer;
import no.sporbar.events.Provenance;
import no.sporbar.events.ReadBy;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseRead;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionId;

/** The hearings of the large programme: two hundred answers to three questions, and sixty suggestions, most of them treated. */
record LargeHearing(Wordings wordings, List<DomainEvent> events) {
    private static final int QUESTIONS = 3;
    private static final int AUDIENCES = 3;
    private static final int RESPONSES = 200;
    private static final int SUGGESTIONS = 60;
    private static final int TREATED = 50;
    private static final BodyId GOVERNMENT = new BodyId("byradet");

    void round(int round, Provenance cited) {
        ProgrammeId id = LargeProgramme.ID;
        ConsultationId hearing = hearing(round);
        List<Subject> about = List.of(goal(round));
        List<Question> questions = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(n -> new Question(Integer.toString(n), wordings.text(15)))
                .toList();
        ImpreciseDate window = LargeProgramme.day(round);
        events.add(new ConsultationOpened(
                id, hearing, wordings.text(6), ConsultationForm.HEARING, questions, window, about, cited));
        for (int n = 0; n < AUDIENCES; n++)
            events.add(new AudienceInvited(
                    id, hearing, audience(n), wordings.text(3), null, new Deadline(window, null), cited));
        for (int n = 0; n < RESPONSES; n++) response(round, n, cited);
        for (int n = 0; n < SUGGESTIONS; n++) suggestion(round, n, cited);
        events.add(new ConsultationClosed(id, hearing, wordings.text(20), cited));
    }

    /** So many of the answers are gone through. */
    void read(int round, Provenance cited, int responses) {
        for (int n = 0; n < responses; n++)
            events.add(new ResponseRead(LargeProgramme.ID, answer(round, n), ReadBy.PERSON, cited));
    }

    private void response(int round, int n, Provenance cited) {
        RespondentGroup[] groups = RespondentGroup.values();
        List<Answer> answers = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(question -> new Answer(
                        Integer.toString(question),
                        Position.values()[wordings.any(Position.values().length)],
                        wordings.text(20)))
                .toList();
        events.add(new ResponseReceived(
                LargeProgramme.ID,
                answer(round, n),
                hearing(round),
                wordings.text(2),
                null,
                groups[n % groups.length],
                audience(n % AUDIENCES),
                LargeProgramme.day(round),
                answers,
                cited));
    }

    private void suggestion(int round, int n, Provenance cited) {
        SuggestionId suggestion = new SuggestionId("forslag-" + round + "-" + n);
        events.add(new SuggestionMade(
                LargeProgramme.ID,
                suggestion,
                goal(round),
                wordings.text(15),
                null,
                List.of(new Proposer(wordings.text(2), null)),
                hearing(round),
                List.of(answer(round, n)),
                cited));
        if (n >= TREATED) return;
        Disposition treated = n % 2 == 0 ? Disposition.REJECTED : Disposition.ANSWERED_WITHOUT_CHANGE;
        events.add(new SuggestionDisposed(
                LargeProgramme.ID, suggestion, treated, GOVERNMENT, wordings.text(12), null, cited));
    }

    private static Subject goal(int round) {
        return Subject.of(Kind.GOAL, new GoalId("mal-" + round));
    }

    private static ConsultationId hearing(int round) {
        return new ConsultationId("horing-" + round);
    }

    private static ResponseId answer(int round, int n) {
        return new ResponseId("svar-" + round + "-" + n);
    }

    private static AudienceId audience(int n) {
        return new AudienceId("krets-" + n);
    }
}
