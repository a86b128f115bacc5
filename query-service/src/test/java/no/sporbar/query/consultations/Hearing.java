package no.sporbar.query.consultations;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.sporbar.events.AudienceId;
import no.sporbar.events.Basis.Citation;
import no.sporbar.events.BodyId;
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
import no.sporbar.events.Disposition;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import no.sporbar.events.Position;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Proposer;
import no.sporbar.events.Provenance;
import no.sporbar.events.ReadBy;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponsePositionChanged;
import no.sporbar.events.ResponseEvent.ResponseRead;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseEvent.ResponseWithdrawn;
import no.sporbar.events.ResponseId;
import no.sporbar.events.SourceId;
import no.sporbar.events.Subject;
import no.sporbar.events.SuggestionEvent.DispositionEffect;
import no.sporbar.events.SuggestionEvent.SuggestionCorrected;
import no.sporbar.events.SuggestionEvent.SuggestionDisposed;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuggestionEvent.SuggestionMerged;
import no.sporbar.events.SuggestionEvent.SuggestionSplit;
import no.sporbar.events.SuggestionEvent.SuggestionWithdrawn;
import no.sporbar.events.SuggestionId;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;

/** Facts of hearings in domain words. */
record Hearing(ProgrammeId programme, ConsultationId id) {
    static final AudienceId DISTRICTS = new AudienceId("bydelene");

    static Hearing of(String id) {
        return new Hearing(Facts.of("oslo").programme(), new ConsultationId(id));
    }

    ConsultationOpened opened() {
        return new ConsultationOpened(
                programme,
                id,
                "Ekstern høring",
                ConsultationForm.HEARING,
                List.of(new Question("1", "Hva nå?"), new Question("2", "Målene?")),
                ImpreciseDate.parse("2024-09-30/2024-11-15"),
                List.of(Subject.parse("goal/mal-2")),
                on("2024-09-30"));
    }

    AudienceInvited invited(@Nullable String deadline) {
        return new AudienceInvited(
                programme,
                id,
                DISTRICTS,
                "Bydelene",
                List.of("Grorud", "Sagene"),
                deadline == null ? null : new Deadline(ImpreciseDate.parse(deadline), null),
                on("2024-09-30"));
    }

    DeadlineExtended extended(String deadline) {
        return new DeadlineExtended(
                programme,
                id,
                DISTRICTS,
                new Deadline(ImpreciseDate.parse(deadline), "12:00"),
                "møtedatoer",
                "saken blir senere",
                on("2024-10-20"));
    }

    TallyStated tally(String tally, @Nullable String question, int total, @Nullable List<TallyPart> parts) {
        return new TallyStated(programme, id, tally, question, null, total, parts, on("2025-01-16"));
    }

    ReadingStated read(boolean firstPassByAi, boolean readByHand) {
        return new ReadingStated(programme, id, readBy(firstPassByAi, readByHand), "eget verktøy", on("2025-01-16"));
    }

    private static List<ReadBy> readBy(boolean tool, boolean people) {
        return Stream.of(tool ? ReadBy.AI : null, people ? ReadBy.PERSON : null)
                .filter(Objects::nonNull)
                .toList();
    }

    ConsultationClosed closed() {
        return new ConsultationClosed(programme, id, "57 svar", on("2024-11-15"));
    }

    ConsultationCorrected corrected(String title) {
        return new ConsultationCorrected(programme, id, title, "skrivefeil", "saken sier", on("2025-01-17"));
    }

    ResponseReceived received(String response, RespondentGroup group, @Nullable String receivedOn, Answer... answers) {
        boolean named = group != RespondentGroup.PRIVATE_PERSON;
        return new ResponseReceived(
                programme,
                new ResponseId(response),
                id,
                named ? "Fra " + response : null,
                named ? new BodyId(response) : null,
                group,
                DISTRICTS,
                receivedOn == null ? null : ImpreciseDate.parse(receivedOn),
                Arrays.asList(answers),
                on("2024-11-14"));
    }

    ResponseReceived receivedFrom(String response, Personal name, Answer... answers) {
        return new ResponseReceived(
                programme,
                new ResponseId(response),
                id,
                null,
                name,
                null,
                RespondentGroup.PRIVATE_PERSON,
                null,
                null,
                Arrays.asList(answers),
                on("2024-11-14"));
    }

    ResponseCorrected renamed(String response, Personal name) {
        return new ResponseCorrected(
                programme,
                new ResponseId(response),
                null,
                name,
                RespondentGroup.PRIVATE_PERSON,
                "navnet",
                "svaret selv",
                on("2024-12-03"));
    }

    SuggestionMade suggestedBy(String suggestion, Personal name) {
        return new SuggestionMade(
                programme,
                new SuggestionId(suggestion),
                Subject.parse("goal/mal-2"),
                "kortere vei",
                null,
                List.of(new Proposer("en privatperson", null)),
                name,
                id,
                null,
                on("2024-11-14"));
    }

    PersonalDataErased erased(PersonId person) {
        return new PersonalDataErased(programme, person, "GDPR art. 17 nr. 1 bokstav a", "ønsket", on("2025-02-01"));
    }

    static Answer answer(String question, Position position) {
        return new Answer(question, position, "svar på " + question);
    }

    ResponsePositionChanged changed(String response, String question, Position position) {
        return new ResponsePositionChanged(
                programme,
                new ResponseId(response),
                question,
                position,
                "ny behandling",
                "nytt møte",
                on("2024-12-05"));
    }

    ResponseRead readBy(String response, ReadBy by) {
        return new ResponseRead(programme, new ResponseId(response), by, on("2024-12-01"));
    }

    ResponseWithdrawn withdrawn(String response) {
        return new ResponseWithdrawn(programme, new ResponseId(response), "sendt ved en feil", on("2024-12-02"));
    }

    ResponseCorrected corrected(String response, @Nullable String respondent, RespondentGroup group) {
        return new ResponseCorrected(
                programme, new ResponseId(response), respondent, group, "navnet", "svaret selv", on("2024-12-03"));
    }

    SuggestionMade suggested(String suggestion, String about) {
        return new SuggestionMade(
                programme,
                new SuggestionId(suggestion),
                Subject.parse(about),
                "bærekraft inn i målet",
                "gode og mer bærekraftige tjenester",
                List.of(new Proposer("Bydel Grorud", new BodyId("bydel-grorud"))),
                id,
                List.of(new ResponseId("grorud")),
                on("2024-11-14"));
    }

    SuggestionDisposed disposed(String suggestion, Disposition disposition, DispositionEffect... effects) {
        return new SuggestionDisposed(
                programme,
                new SuggestionId(suggestion),
                disposition,
                Facts.CITY_GOVERNMENT,
                "fordi",
                effects.length == 0 ? null : List.of(effects),
                on("2025-01-16"));
    }

    SuggestionMerged merged(String suggestion, String into) {
        return new SuggestionMerged(
                programme, new SuggestionId(suggestion), new SuggestionId(into), "samme sak", on("2024-12-04"));
    }

    SuggestionSplit split(String suggestion, String... into) {
        List<SuggestionId> parts = Arrays.stream(into).map(SuggestionId::new).toList();
        return new SuggestionSplit(programme, new SuggestionId(suggestion), parts, "to ting", on("2024-12-04"));
    }

    SuggestionWithdrawn takenBack(String suggestion) {
        return new SuggestionWithdrawn(programme, new SuggestionId(suggestion), "ombestemt", on("2024-12-06"));
    }

    SuggestionCorrected reworded(String suggestion, String text) {
        return new SuggestionCorrected(
                programme, new SuggestionId(suggestion), text, null, "skrivefeil", "svaret selv", on("2024-12-07"));
    }

    private static Provenance on(String day) {
        return new Provenance(ImpreciseDate.parse(day), null, new Citation(new SourceId("byradssak"), "L242"));
    }
}
