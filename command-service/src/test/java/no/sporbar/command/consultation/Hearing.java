package no.sporbar.command.consultation;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sporbar.command.consultation.ConsultationCommand.CloseConsultation;
import no.sporbar.command.consultation.ConsultationCommand.CorrectConsultation;
import no.sporbar.command.consultation.ConsultationCommand.ExtendDeadline;
import no.sporbar.command.consultation.ConsultationCommand.InviteAudience;
import no.sporbar.command.consultation.ConsultationCommand.OpenConsultation;
import no.sporbar.command.consultation.ConsultationCommand.StateReading;
import no.sporbar.command.consultation.ConsultationCommand.StateTally;
import no.sporbar.events.AudienceId;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.ConsultationCorrected;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.Question;
import no.sporbar.events.ConsultationEvent.ReadingStated;
import no.sporbar.events.ConsultationEvent.TallyPart;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.ConsultationForm;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Deadline;
import no.sporbar.events.ReadBy;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What is said of the external hearing in the scenarios. */
final class Hearing {
    static final ConsultationId EXTERNAL = new ConsultationId("ekstern-horing");
    static final AudienceId DISTRICTS = new AudienceId("bydelene");
    static final String TITLE = "Ekstern høring";
    static final String WINDOW = "2024-09-30/2024-11-15";

    private Hearing() {}

    static OpenConsultation open(String title, String window, @Nullable List<Subject> about, String... numbers) {
        return new OpenConsultation(
                PROGRAMME,
                EXTERNAL,
                title,
                ConsultationForm.HEARING,
                questions(numbers),
                date(window),
                about,
                cited("2024-09-30"));
    }

    static OpenConsultation asking(String... numbers) {
        return open(TITLE, WINDOW, null, numbers);
    }

    static OpenConsultation open() {
        return asking("1", "2", "3");
    }

    static ConsultationOpened opened(String window, @Nullable List<Subject> about, String... numbers) {
        return new ConsultationOpened(
                PROGRAMME,
                EXTERNAL,
                TITLE,
                ConsultationForm.HEARING,
                questions(numbers),
                date(window),
                about,
                cited("2024-09-30"));
    }

    static ConsultationOpened opened(String window) {
        return opened(window, null, "1", "2", "3");
    }

    static ConsultationOpened opened() {
        return opened(WINDOW);
    }

    static InviteAudience invite(String name, @Nullable Deadline deadline) {
        return new InviteAudience(
                PROGRAMME, EXTERNAL, DISTRICTS, name, List.of("Grorud", "Sagene"), deadline, cited("2024-09-30"));
    }

    static AudienceInvited invited(@Nullable Deadline deadline) {
        return new AudienceInvited(
                PROGRAMME, EXTERNAL, DISTRICTS, "Bydelene", List.of("Grorud", "Sagene"), deadline, cited("2024-09-30"));
    }

    static AudienceInvited invited() {
        return invited(by("2024-11-15"));
    }

    static ExtendDeadline extend(AudienceId audience, Deadline deadline) {
        return new ExtendDeadline(
                PROGRAMME, EXTERNAL, audience, deadline, "møtedatoer", "saken blir senere", cited("2024-10-20"));
    }

    static ExtendDeadline extend(Deadline deadline) {
        return extend(DISTRICTS, deadline);
    }

    static DeadlineExtended extended(Deadline deadline) {
        return new DeadlineExtended(
                PROGRAMME, EXTERNAL, DISTRICTS, deadline, "møtedatoer", "saken blir senere", cited("2024-10-20"));
    }

    static StateTally count(@Nullable String question, int total, @Nullable List<TallyPart> parts) {
        return new StateTally(
                PROGRAMME, EXTERNAL, "bydelene", question, RespondentGroup.DISTRICT, total, parts, cited());
    }

    static TallyStated counted(@Nullable String question, int total, @Nullable List<TallyPart> parts) {
        return new TallyStated(
                PROGRAMME, EXTERNAL, "bydelene", question, RespondentGroup.DISTRICT, total, parts, cited());
    }

    static List<TallyPart> parts(int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new TallyPart("del " + i, counts[i], null, null))
                .toList();
    }

    static StateReading read(boolean firstPassByAi, boolean readByHand) {
        return new StateReading(PROGRAMME, EXTERNAL, firstPassByAi, readByHand, null, cited());
    }

    static ReadingStated hasBeenRead(boolean firstPassByAi, boolean readByHand) {
        return new ReadingStated(PROGRAMME, EXTERNAL, readBy(firstPassByAi, readByHand), null, cited());
    }

    private static List<ReadBy> readBy(boolean tool, boolean people) {
        return Stream.of(tool ? ReadBy.AI : null, people ? ReadBy.PERSON : null)
                .filter(Objects::nonNull)
                .toList();
    }

    static CloseConsultation close(String on, @Nullable String result) {
        return new CloseConsultation(PROGRAMME, EXTERNAL, result, cited(on));
    }

    static CloseConsultation close() {
        return close("2024-11-15", "57 svar");
    }

    static ConsultationClosed closed(String on) {
        return new ConsultationClosed(PROGRAMME, EXTERNAL, "57 svar", cited(on));
    }

    static ConsultationClosed closed() {
        return closed("2024-11-15");
    }

    static CorrectConsultation correct(String title) {
        return new CorrectConsultation(PROGRAMME, EXTERNAL, title, "skrivefeil", "saken sier", cited());
    }

    static ConsultationCorrected corrected(String title) {
        return new ConsultationCorrected(PROGRAMME, EXTERNAL, title, "skrivefeil", "saken sier", cited());
    }

    static Deadline by(String date) {
        return new Deadline(date(date), null);
    }

    static Deadline by(String date, String clock) {
        return new Deadline(date(date), clock);
    }

    private static List<Question> questions(String... numbers) {
        return Arrays.stream(numbers)
                .map(number -> new Question(number, "Spørsmål " + number))
                .toList();
    }
}
