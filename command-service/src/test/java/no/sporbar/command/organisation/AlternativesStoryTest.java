package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Organisation.BARNEVERN;
import static no.sporbar.command.organisation.Organisation.allocated;
import static no.sporbar.command.organisation.Organisation.from2028;
import static no.sporbar.command.organisation.Organisation.name;
import static no.sporbar.command.organisation.Organisation.register;
import static no.sporbar.command.organisation.Organisation.unit;
import static no.sporbar.command.organisation.Organisation.units;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.UnitChangeKind.KEEP;
import static no.sporbar.events.UnitChangeKind.MERGE;
import static no.sporbar.events.UnitChangeKind.RENAME;
import static no.sporbar.events.UnitChangeKind.SPLIT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sporbar.command.decision.DecisionCommand.ResolveDecision;
import no.sporbar.command.organisation.AlternativeCommand.AdoptAlternative;
import no.sporbar.command.organisation.AlternativeCommand.ProposeTaskMove;
import no.sporbar.command.organisation.AlternativeCommand.ProposeUnitChange;
import no.sporbar.command.organisation.AlternativeCommand.PutForwardAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RequireAlternativeAssessment;
import no.sporbar.command.organisation.AlternativeCommand.SketchAlternative;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Story;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.ChangeId;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Effect;
import no.sporbar.events.EffectKind;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Subject;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitChangeKind;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fifteen districts, three ways in which they could become others, and what an adoption does to them. */
class AlternativesStoryTest {
    private static final AlternativeId FEW = new AlternativeId("fire-til-seks");
    private static final AlternativeId SOME = new AlternativeId("ni-til-elleve");
    private static final AlternativeId ALL = new AlternativeId("femten");
    private static final ImpactAssessmentId ASSESSMENT = new ImpactAssessmentId("fordeling-fa");

    @Test
    void by_a_resolution_five_districts_take_the_place_of_fifteen() {
        sideBySide().when(resolveToAdopt(FEW)).thenRecorded(fifteenBecomeFive());
    }

    @Test
    void a_merge_without_its_assessment_cannot_be_put_forward() {
        districts()
                .given(fewDistricts())
                .when(new PutForwardAlternative(PROGRAMME, FEW, cited()))
                .thenRefused("alternative.assessment-missing", ASSESSMENT, Impact.DISTRIBUTION);
    }

    @Test
    void of_ten_districts_five_are_new_and_five_stay_as_they_are() {
        sideBySide()
                .when(adopt(SOME))
                .thenRecorded(Stream.of(
                                Stream.of(adopted(SOME, null)),
                                IntStream.rangeClosed(1, 5).mapToObj(i -> begun("ti-" + i, null)),
                                IntStream.rangeClosed(1, 10)
                                        .mapToObj(i -> ended("d-" + i, SOME, null, "ti-" + (i + 1) / 2)))
                        .flatMap(events -> events)
                        .toArray(DomainEvent[]::new));
    }

    @Test
    void when_all_districts_stay_nothing_but_the_adoption_is_recorded() {
        sideBySide().when(adopt(ALL)).thenRecorded(adopted(ALL, null));
    }

    @Test
    void a_second_structure_cannot_be_adopted_beside_the_first() {
        sideBySide().given(adopt(FEW)).when(adopt(SOME)).thenRefused("unit.already-succeeded", "d-1");
        sideBySide().given(adopt(FEW)).when(adopt(ALL)).thenRefused("unit.already-succeeded", "d-1");
    }

    @Test
    void adopting_it_again_changes_nothing() {
        sideBySide().given(adopt(FEW)).when(adopt(FEW)).thenNothingHappens();
        sideBySide().given(resolveToAdopt(FEW)).when(resolveToAdopt(FEW)).thenNothingHappens();
    }

    @Test
    void renamed_and_split_units_follow_too() {
        districts()
                .given(sketch(ALL, 15, 16))
                .given(
                        line(ALL, "a", RENAME, List.of("d-1"), "d-1"),
                        line(ALL, "b", RENAME, List.of("d-2"), "ny-2"),
                        line(ALL, "c", SPLIT, List.of("d-3"), "ny-3", "ny-4"),
                        new PutForwardAlternative(PROGRAMME, ALL, cited()))
                .when(adopt(ALL))
                .thenRecorded(
                        adopted(ALL, null),
                        begun("ny-2", null),
                        begun("ny-3", null),
                        begun("ny-4", null),
                        new UnitRenamed(PROGRAMME, unit("d-1"), "Nye d-1", null, null, from2028()),
                        ended("d-2", ALL, null, "ny-2"),
                        ended("d-3", ALL, null, "ny-3", "ny-4"));
    }

    private static Story districts() {
        return Story.usual()
                .given(IntStream.rangeClosed(1, 15)
                        .mapToObj(i -> register("d-" + i))
                        .toArray(Command[]::new))
                .given(allocated(TaskLevel.DISTRICT, "d-1"));
    }

    private static Story sideBySide() {
        return districts()
                .given(fewDistricts())
                .given(new ImpactAssessmentDelivered(
                        PROGRAMME,
                        ASSESSMENT,
                        Impact.DISTRIBUTION,
                        Subject.of(Subject.Kind.ALTERNATIVE, FEW),
                        "Forskjellene blir mindre.",
                        cited()))
                .given(someDistricts())
                .given(allDistricts())
                .given(
                        new PutForwardAlternative(PROGRAMME, FEW, cited()),
                        new PutForwardAlternative(PROGRAMME, SOME, cited()),
                        new PutForwardAlternative(PROGRAMME, ALL, cited()));
    }

    /** Five of three each, and child welfare goes to the first of them. */
    private static Command[] fewDistricts() {
        List<Command> commands = new ArrayList<>(List.of(sketch(FEW, 4, 6)));
        for (int i = 1; i <= 5; i++)
            commands.add(line(
                    FEW,
                    "linje-" + i,
                    MERGE,
                    List.of("d-" + (3 * i - 2), "d-" + (3 * i - 1), "d-" + 3 * i),
                    "fem-" + i));
        commands.add(new ProposeTaskMove(PROGRAMME, FEW, BARNEVERN, TaskLevel.DISTRICT, unit("fem-1"), cited()));
        commands.add(new RequireAlternativeAssessment(PROGRAMME, FEW, ASSESSMENT, Impact.DISTRIBUTION, cited()));
        return commands.toArray(Command[]::new);
    }

    /** Five of two each, and five that stay. */
    private static Command[] someDistricts() {
        List<Command> commands = new ArrayList<>(List.of(sketch(SOME, 9, 11)));
        for (int i = 1; i <= 5; i++)
            commands.add(line(SOME, "linje-" + i, MERGE, List.of("d-" + (2 * i - 1), "d-" + 2 * i), "ti-" + i));
        for (int i = 11; i <= 15; i++) commands.add(line(SOME, "linje-" + i, KEEP, List.of("d-" + i), "d-" + i));
        return commands.toArray(Command[]::new);
    }

    private static Command[] allDistricts() {
        List<Command> commands = new ArrayList<>(List.of(sketch(ALL, 15, 15)));
        for (int i = 1; i <= 15; i++) commands.add(line(ALL, "linje-" + i, KEEP, List.of("d-" + i), "d-" + i));
        return commands.toArray(Command[]::new);
    }

    /** The whole successor map: every line names the resolution and its point, and the day. */
    private static DomainEvent[] fifteenBecomeFive() {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new DecisionResolved(
                PROGRAMME, VEDTAKET, "Bydelsreform", BYSTYRET, null, List.of(point(FEW)), from2028()));
        events.add(adopted(FEW, VEDTAKET));
        for (int i = 1; i <= 5; i++) events.add(begun("fem-" + i, VEDTAKET));
        for (int i = 1; i <= 15; i++) events.add(ended("d-" + i, FEW, VEDTAKET, "fem-" + (i + 2) / 3));
        events.add(
                new TaskMoved(PROGRAMME, BARNEVERN, TaskLevel.DISTRICT, unit("fem-1"), FEW, VEDTAKET, "1", from2028()));
        return events.toArray(DomainEvent[]::new);
    }

    private static SketchAlternative sketch(AlternativeId alternative, int least, int most) {
        return new SketchAlternative(PROGRAMME, alternative, least + "–" + most + " bydeler", least, most, cited());
    }

    private static ProposeUnitChange line(
            AlternativeId alternative, String change, UnitChangeKind kind, List<String> from, String... to) {
        var after = Stream.of(to)
                .map(id -> new NewUnit(unit(id), afterwards(kind, id)))
                .toList();
        return new ProposeUnitChange(
                PROGRAMME, alternative, new ChangeId(change), kind, units(from.toArray(String[]::new)), after, cited());
    }

    /** What is kept keeps its name, whatever the line says. */
    private static String afterwards(UnitChangeKind kind, String id) {
        return switch (kind) {
            case KEEP -> "et annet navn";
            case RENAME -> "Nye " + id;
            case MERGE, SPLIT -> name(id);
        };
    }

    private static AdoptAlternative adopt(AlternativeId alternative) {
        return new AdoptAlternative(PROGRAMME, alternative, BYSTYRET, null, null, from2028());
    }

    private static ResolveDecision resolveToAdopt(AlternativeId alternative) {
        return new ResolveDecision(
                PROGRAMME, VEDTAKET, "Bydelsreform", BYSTYRET, null, List.of(point(alternative)), from2028());
    }

    private static ResolvedPoint point(AlternativeId alternative) {
        Effect adopt = new Effect(EffectKind.ADOPT, Subject.of(Subject.Kind.ALTERNATIVE, alternative));
        return new ResolvedPoint("1", PointOutcome.ADDED, "Oslo skal ha fem bydeler.", List.of(adopt), null, null);
    }

    private static AlternativeAdopted adopted(AlternativeId alternative, @Nullable DecisionId decision) {
        return new AlternativeAdopted(PROGRAMME, alternative, BYSTYRET, decision, point(decision), from2028());
    }

    private static UnitRegistered begun(String id, @Nullable DecisionId decision) {
        String name = id.equals("ny-2") ? "Nye ny-2" : name(id);
        return new UnitRegistered(
                PROGRAMME, unit(id), name, UnitKind.DISTRICT, null, decision, point(decision), from2028());
    }

    private static UnitSucceeded ended(
            String id, AlternativeId alternative, @Nullable DecisionId decision, String... successors) {
        return new UnitSucceeded(
                PROGRAMME, unit(id), units(successors), alternative, decision, point(decision), from2028());
    }

    private static @Nullable String point(@Nullable DecisionId decision) {
        return decision == null ? null : "1";
    }
}
