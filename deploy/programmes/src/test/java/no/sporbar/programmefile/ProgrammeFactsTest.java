package no.sporbar.programmefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import no.sporbar.programmefile.facts.ProgrammeFacts;
import no.sporbar.programmefile.facts.ProgrammeFacts.Goal;
import no.sporbar.programmefile.facts.ProgrammeFacts.Milestone;
import no.sporbar.programmefile.facts.ProgrammeFacts.Principle;
import org.junit.jupiter.api.Test;

class ProgrammeFactsTest {
    @Test
    void the_latest_wording_counts_and_earlier_ones_are_kept() {
        ProgrammeFacts facts = facts("""
                - propose-goal: {goal: a, number: 1, wording: Først}
                - revise-goal: {goal: a, wording: Så}
                - adopt-goal: {goal: a, adoptedBy: bystyret}
                - propose-principle: {principle: p, goal: a, wording: Prinsipp}
                - replace-principle: {principle: p, replacement: q}
                """);

        assertThat(facts.goals()).containsValue(new Goal("a", 1, "Så", "adopted", List.of("Først", "Så")));
        assertThat(facts.principles())
                .containsValue(new Principle("p", "a", "Prinsipp", "replaced", List.of("Prinsipp")));
    }

    @Test
    void a_milestone_ends_as_its_last_command_says() {
        ProgrammeFacts facts = facts("""
                - plan-milestone: {milestone: a, name: A}
                - plan-milestone: {milestone: b, name: B, date: "2026-21"}
                - add-milestone-dependency: {milestone: b, predecessor: a}
                - miss-milestone: {milestone: b, reason: r}
                - move-milestone: {milestone: b, date: "2026-23", reason: r}
                - pass-milestone: {milestone: a, passedOn: "2026-05-01"}
                - plan-milestone: {milestone: c, name: C, date: "2027"}
                - cancel-milestone: {milestone: c, reason: r}
                """);

        assertThat(facts.milestones().values())
                .containsExactly(
                        new Milestone("a", "A", null, "passed", "2026-05-01", Set.of()),
                        new Milestone("b", "B", "2026-23", "planned", null, Set.of("a")),
                        new Milestone("c", "C", "2027", "cancelled", null, Set.of()));
    }

    @Test
    void a_resolution_follows_its_recommendation() {
        ProgrammeFacts facts = facts("""
                - start-programme: {name: Først}
                - rename-programme: {name: Så}
                - recommend-decision: {decision: d, title: D, points: [{number: "1", wording: W}]}
                - resolve-decision: {decision: d, title: D, points: [{number: "1", outcome: amended, wording: V}]}
                """);

        assertThat(facts.name()).isEqualTo("Så");
        assertThat(requireNonNull(facts.decisions().get("d")).status()).isEqualTo("resolved");
        assertThat(requireNonNull(facts.decisions().get("d")).points())
                .containsExactly(new ProgrammeFacts.Point("1", "V"));
    }

    @Test
    void an_adopted_point_does_what_it_says_or_else_what_was_recommended() {
        ProgrammeFacts facts = facts("""
                - propose-goal: {goal: a, number: 1, wording: A}
                - propose-goal: {goal: b, number: 2, wording: B}
                - propose-principle: {principle: p, goal: a, wording: P}
                - recommend-decision:
                    decision: d
                    title: D
                    points:
                      - {number: "1", wording: W, effects: [{effect: adopt, subject: goal/a}]}
                      - {number: "2", wording: W, effects: [{effect: adopt, subject: goal/b}]}
                      - {number: "3", wording: W, effects: [{effect: adopt, subject: principle/p}]}
                - resolve-decision:
                    decision: d
                    title: D
                    points:
                      - {number: "1", outcome: adopted, wording: W}
                      - {number: "2", outcome: rejected, wording: W}
                      - {number: "3", outcome: amended, wording: V,
                         effects: [{effect: adopt, subject: principle/p, wording: Q}]}
                """);

        assertThat(requireNonNull(facts.goals().get("a")).status()).isEqualTo("adopted");
        assertThat(requireNonNull(facts.goals().get("b")).status()).isEqualTo("proposed");
        assertThat(facts.principles()).containsValue(new Principle("p", "a", "Q", "adopted", List.of("P", "Q")));
    }

    @Test
    void a_deadline_and_a_criterion_leave_a_milestone_as_it_was() {
        ProgrammeFacts facts = facts("""
                - plan-milestone: {milestone: a, name: A}
                - plan-milestone: {milestone: b, name: B}
                - add-milestone-dependency: {milestone: b, predecessor: a}
                - remove-milestone-dependency: {milestone: b, predecessor: a, reason: r}
                - set-milestone-deadline: {milestone: b, deadline: "2027", reason: r}
                - add-criterion: {milestone: b, criterion: c, text: T, evidence: decision}
                - correct-milestone: {milestone: b, name: C, wrong: w, reason: r}
                """);

        assertThat(facts.milestones()).containsValue(new Milestone("b", "C", null, "planned", null, Set.of()));
        assertThat(facts.of("add-criterion"))
                .singleElement()
                .satisfies(c -> assertThat(c).containsEntry("text", "T"));
        assertThat(facts.of("open-track")).isEmpty();
    }

    private static ProgrammeFacts facts(String commands) {
        String file = "sporbarProgrammeFile: 1\nprogramme: prove\ncommands:\n" + commands;
        return ProgrammeFacts.read(file.getBytes(StandardCharsets.UTF_8));
    }
}
