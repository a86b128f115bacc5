package no.sporbar.endtoend;

import java.nio.charset.StandardCharsets;
import no.sporbar.programmefile.ProgrammeFile;

/** A programme whose two tracks hang on what bystyret resolves, as a programme file that can be gone on with. */
final class ConditionalWork {
    private static final String BASIS =
            "{decidedOn: \"2025-01-16\", basis: {kind: assumption, by: Prøven, why: Trengs i en prøve}}";

    private final String programme;
    private final StringBuilder commands = new StringBuilder();

    private ConditionalWork(String programme) {
        this.programme = programme;
    }

    /** Up to the recommendation. */
    static ConditionalWork recommended(String programme) {
        return new ConditionalWork(programme)
                .then("start-programme", """
                        name: %s, bodies: [{id: bystyret, name: Bystyret, authorities: [adopt]}, {id: byradet, name: Byrådet,
                        authorities: [recommend]}], seasons: {spring: {from: 3, to: 6}, summer: {from: 6, to: 8},
                        autumn: {from: 8, to: 11}, winter: {from: 12, to: 3},
                        basis: {kind: assumption, by: Prøven, why: Trengs i en prøve}}""".formatted(programme))
                .then("set-condition", "condition: forbehold, text: Med forbehold om bystyrets vedtak")
                .then("open-track", "track: spor-a, label: a, mandate: Inndelingen, condition: forbehold")
                .then("open-track", "track: spor-b, label: b, mandate: Oppgavene, condition: forbehold")
                .then("recommend-decision", """
                        decision: saken, title: Saken, recommendedBy: byradet, recommendedTo: bystyret,
                        points: [{number: "1", wording: Det utredes,
                        effects: [{effect: endorse, subject: condition/forbehold}]}]""");
    }

    /** With one command more. */
    ConditionalWork then(String command, String body) {
        commands.append("  - %s: {%s, provenance: %s}%n".formatted(command, body.replace('\n', ' '), BASIS));
        return this;
    }

    /** What bystyret makes of the one point. */
    ConditionalWork resolved(String outcome, String more) {
        return then(
                "resolve-decision",
                "decision: saken, title: Saken, resolvedBy: bystyret, points: [{number: \"1\", outcome: %s, wording: Det utredes%s}]"
                        .formatted(outcome, more));
    }

    ProgrammeFile file() {
        String text = "sporbarProgrammeFile: 1%nprogramme: %s%ncommands:%n".formatted(programme) + commands;
        return new ProgrammeFile(programme + ".yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
