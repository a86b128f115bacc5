package no.sporbar.query.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.sporbar.events.Authority;
import no.sporbar.events.Basis;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.CriterionId;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Only what a command makes sense for can be chosen; the rest says why not. */
class ChoicesTest {
    private static final Provenance PROVENANCE =
            new Provenance(ImpreciseDate.parse("2026"), null, new Basis.Assumption("x", "y"));
    private static final Shape ID = new Shape.Identifier();

    @Test
    void a_milestone_can_be_passed_when_nothing_it_waits_for_is_open() {
        Choices choices = new Choices(
                "pass-milestone",
                List.of(
                        thing("milestone/valg", "Valg", "planned"), thing("milestone/frist", "Frist", "planned"),
                        thing("milestone/reform", "Reform", "passed"), thing("milestone/ikraft", "I kraft", "planned")),
                List.of(),
                Map.of(),
                new MilestoneObstacles(List.of(
                        milestone("valg", Status.PLANNED, List.of("frist"), null),
                        milestone("frist", Status.PLANNED, List.of("reform"), null),
                        milestone("reform", Status.PASSED, List.of(), null),
                        milestone("ikraft", Status.PLANNED, List.of(), "Vedtak"))),
                500);
        Options options = choices.at("milestone", ID);
        assertThat(options.possible()).extracting(Option::value).containsExactly("frist");
        assertThat(options.impossible())
                .extracting(Option::value, Option::obstacle)
                .containsExactly(
                        Tuple.tuple("ikraft", new Option.Obstacle("criteria", List.of("Vedtak"))),
                        Tuple.tuple("reform", new Option.Obstacle("status", List.of("passed"))),
                        Tuple.tuple("valg", new Option.Obstacle("predecessors", List.of("Milepæl frist"))));
    }

    @Test
    void only_bodies_with_the_authority_can_adopt() {
        Body council = new Body(new BodyId("bystyret"), "Bystyret", List.of(Authority.ADOPT));
        Body government = new Body(new BodyId("byradet"), "Byrådet", List.of(Authority.RECOMMEND));
        Choices choices = choices("adopt-goal", List.of(council, government));
        assertThat(choices.at("adoptedBy", ID).possible())
                .extracting(Option::value)
                .containsExactly("bystyret");
        assertThat(choices.at("adoptedBy", ID).impossible())
                .extracting(Option::value)
                .containsExactly("byradet");
        assertThat(choices("recommend-decision", List.of(council, government))
                        .at("recommendedTo", ID)
                        .possible())
                .hasSize(2);
    }

    @Test
    void a_goal_that_is_adopted_as_worded_is_not_adopted_again() {
        Choices choices = choices(
                "adopt-goal",
                List.of(),
                thing("goal/a", "Ett", "adopted"),
                thing("goal/b", "To", "proposed"),
                thing("goal/c", "Tre", "withdrawn"));
        assertThat(choices.at("goal", ID).possible()).extracting(Option::value).containsExactly("b");
    }

    @Test
    void what_is_new_is_not_chosen_from_what_is_there() {
        Choices choices = choices("propose-goal", List.of(), thing("goal/a", "Ett", "adopted"));
        assertThat(choices.at("goal", ID)).isEqualTo(Options.NONE);
        assertThat(choices.taken("goal")).containsExactly("a");
    }

    @Test
    void a_part_is_called_by_what_it_is_a_part_of() {
        Choices choices = choices(
                "meet-criterion",
                List.of(),
                thing("milestone/valg", "Valg", "planned"),
                thing("criterion/valg/vedtatt", "Vedtak finnes", "open"));
        assertThat(choices.at("criterion", ID).possible())
                .extracting(Option::value, Option::text)
                .containsExactly(Tuple.tuple("vedtatt", "Valg – Vedtak finnes"));
    }

    @Test
    void an_id_is_suggested_where_one_was_left_open() {
        Form form = Snapshot.form("propose-principle");
        Choices choices =
                choices("propose-principle", List.of(), thing("principle/helhetlig-styring", "x", "proposed"));
        Values typed = Values.of(Map.of("/wording", "Helhetlig styring"));
        assertThat(Suggestions.fill(form, typed, choices).at("/principle")).isEqualTo("helhetlig-styring-2");
        assertThat(Suggestions.fill(form, typed.with("/principle", "min"), choices)
                        .at("/principle"))
                .isEqualTo("min");
    }

    private static Choices choices(String command, List<Body> bodies, SubjectRow... things) {
        return new Choices(command, List.of(things), bodies, Map.of(), new MilestoneObstacles(List.of()), 500);
    }

    private static SubjectRow thing(String subject, String name, String status) {
        return new SubjectRow(
                Subject.parse(subject),
                name,
                null,
                status.equals("proposed") ? name : null,
                status,
                PROVENANCE,
                RECORDED);
    }

    private static MilestoneRow milestone(String id, Status status, List<String> waitsFor, @Nullable String criterion) {
        return new MilestoneRow(
                new MilestoneId(id),
                "Milepæl " + id,
                status,
                null,
                null,
                0,
                waitsFor.stream()
                        .map(each -> new MilestoneRow.Dependency(new MilestoneId(each), null, PROVENANCE))
                        .toList(),
                null,
                criterion == null
                        ? null
                        : List.of(new MilestoneRow.Criterion(
                                new CriterionId("k"), criterion, EvidenceKind.DECISION, null, null, PROVENANCE)),
                null,
                null,
                PROVENANCE,
                RECORDED);
    }

    private static final Recorded RECORDED = new Recorded(1, Instant.EPOCH, "x", "goal.proposed", 1);
}
