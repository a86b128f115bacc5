package no.sporbar.query.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.AudienceId;
import no.sporbar.events.ChangeId;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.TallyPart;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.Deadline;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.events.OfficeId;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import no.sporbar.events.Position;
import no.sporbar.events.Provenance;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitChangeKind;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitId;
import no.sporbar.events.UnitKind;

/** A programme with something on every page that the public looks at: from a hearing to a new structure. */
public record PublicFacts(Facts facts) {
    private static final ConsultationId HEARING = new ConsultationId("horing");
    private static final AudienceId DISTRICTS = new AudienceId("bydeler");
    private static final String GO_LIVE = "2028-01-01";

    public static PublicFacts of(String programme) {
        return new PublicFacts(Facts.of(programme));
    }

    /** All of it, in an order in which it can have happened. */
    public List<DomainEvent> all() {
        List<DomainEvent> all = new ArrayList<>(List.of(new Hearing(facts).wholeWay()));
        all.addAll(List.of(
                mayor(), invited(), extended(), counted(), counted("alle", 57), privately(), erased(), sceptical()));
        all.addAll(structure());
        all.addAll(plan());
        return all;
    }

    private OfficeTakenUp mayor() {
        return new OfficeTakenUp(
                facts.programme(),
                new OfficeId("ordforer"),
                "Ordfører",
                Facts.CITY_COUNCIL,
                "Anne Lindboe",
                ImpreciseDate.parse("2023-10-25"),
                Facts.CITED);
    }

    private AudienceInvited invited() {
        return new AudienceInvited(
                facts.programme(),
                HEARING,
                DISTRICTS,
                "Bydelene",
                List.of("Bydel Grorud"),
                until("2024-11-01"),
                Facts.CITED);
    }

    private DeadlineExtended extended() {
        return new DeadlineExtended(
                facts.programme(), HEARING, DISTRICTS, until("2024-11-15"), "flere ba om mer tid", null, Facts.CITED);
    }

    private static Deadline until(String day) {
        return new Deadline(ImpreciseDate.parse(day), "12:00");
    }

    private TallyStated counted() {
        return new TallyStated(
                facts.programme(),
                HEARING,
                "bydeler-1",
                "1",
                RespondentGroup.DISTRICT,
                15,
                List.of(
                        new TallyPart("ønsker en ny struktur utredet nå", 6, Position.SUPPORTS, null),
                        new TallyPart("positive", 7, Position.POSITIVE, null),
                        new TallyPart("skeptiske", 2, Position.SCEPTICAL, null)),
                Facts.CITED);
    }

    private TallyStated counted(String tally, int total) {
        return new TallyStated(facts.programme(), HEARING, tally, null, null, total, null, Facts.CITED);
    }

    private ResponseReceived privately() {
        return new ResponseReceived(
                facts.programme(),
                new ResponseId("privat"),
                HEARING,
                null,
                new Personal(new PersonId("person-1"), "a".repeat(64)),
                null,
                RespondentGroup.PRIVATE_PERSON,
                null,
                null,
                List.of(new Answer("1", Position.OPPOSES, "Nei til sammenslåing")),
                Facts.CITED);
    }

    private PersonalDataErased erased() {
        return new PersonalDataErased(
                facts.programme(),
                new PersonId("person-1"),
                "GDPR art. 17 nr. 1 bokstav a",
                "Den registrerte ba om det",
                Facts.CITED);
    }

    private ResponseReceived sceptical() {
        return new ResponseReceived(
                facts.programme(),
                new ResponseId("stovner"),
                HEARING,
                "Bydel Stovner",
                null,
                null,
                RespondentGroup.DISTRICT,
                DISTRICTS,
                ImpreciseDate.parse("2024-11-20"),
                List.of(new Answer("1", Position.SCEPTICAL, "Skeptisk til sammenslåinger")),
                Facts.CITED);
    }

    private List<DomainEvent> structure() {
        UnitId grorud = new UnitId("grorud");
        UnitId stovner = new UnitId("stovner");
        UnitId groruddalen = new UnitId("groruddalen");
        DecisionId decision = new DecisionId("sak");
        AlternativeId few = new AlternativeId("fem");
        return List.of(
                unit(grorud, "Bydel Grorud", Facts.CITED),
                unit(stovner, "Bydel Stovner", Facts.CITED),
                new TaskAllocated(
                        facts.programme(),
                        new TaskId("barnevern"),
                        "Barnevern",
                        TaskLevel.DISTRICT,
                        grorud,
                        Facts.CITED),
                new AlternativeSketched(facts.programme(), few, "Fem bydeler", 1, 5, Facts.CITED),
                new AlternativeSketched(
                        facts.programme(), new AlternativeId("lavere-antall"), "Færre bydeler", null, 14, Facts.CITED),
                new AlternativeChangeProposed(
                        facts.programme(),
                        few,
                        new ChangeId("nord"),
                        UnitChangeKind.MERGE,
                        List.of(grorud, stovner),
                        List.of(new NewUnit(groruddalen, "Bydel Groruddalen")),
                        Facts.CITED),
                new AlternativeImpactAssessmentRequired(
                        facts.programme(), few, new ImpactAssessmentId("okonomi"), Impact.LAW, Facts.CITED),
                unit(groruddalen, "Bydel Groruddalen", from()),
                succeeded(grorud, few, decision, groruddalen),
                succeeded(stovner, few, decision, groruddalen),
                new TaskMoved(
                        facts.programme(),
                        new TaskId("barnevern"),
                        TaskLevel.CENTRAL,
                        null,
                        few,
                        decision,
                        "3",
                        from()));
    }

    private UnitRegistered unit(UnitId id, String name, Provenance provenance) {
        return new UnitRegistered(facts.programme(), id, name, UnitKind.DISTRICT, null, null, null, provenance);
    }

    private UnitSucceeded succeeded(UnitId unit, AlternativeId by, DecisionId decision, UnitId... successors) {
        return new UnitSucceeded(facts.programme(), unit, Arrays.asList(successors), by, decision, "3", from());
    }

    private List<DomainEvent> plan() {
        PlanFacts plan = new PlanFacts(facts.programme());
        return List.of(
                facts.milestonePlanned("horing", "2024-11-15"),
                plan.criterionAdded("horing", "besvart", EvidenceKind.CONSULTATION),
                plan.criterionMet("horing", "besvart", "consultation/horing"),
                facts.milestonePassed("horing", "2024-11-15"),
                facts.milestonePlanned("valg", "2027-23"),
                facts.milestoneMoved("valg", "2028-21"),
                facts.milestoneDepends("valg", "horing"),
                plan.criterionAdded("valg", "vedtatt", EvidenceKind.DECISION),
                facts.milestonePlanned("forsinket", "2020-01-01"),
                facts.milestonePlanned("avlyst", "2026"),
                facts.milestoneCancelled("avlyst"));
    }

    private static Provenance from() {
        return new Provenance(Facts.CITED.decidedOn(), LocalDate.parse(GO_LIVE), Facts.CITED.basis());
    }
}
