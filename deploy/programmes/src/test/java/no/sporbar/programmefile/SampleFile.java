package no.sporbar.programmefile;

import java.nio.charset.StandardCharsets;

/** Programme files for tests, as text. */
final class SampleFile {
    static final String HEAD = """
            sporbarProgrammeFile: 1
            programme: prove
            commands:
            """;

    private SampleFile() {}

    static ProgrammeFile of(String text) {
        return new ProgrammeFile("prove.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The commands below three lines of heading, so the first line of the text is line 4. */
    static ProgrammeFile withCommands(String commands) {
        return of(HEAD + commands);
    }

    /** A file of well-formed goals, numbered from 1. */
    static ProgrammeFile withGoals(int count) {
        StringBuilder commands = new StringBuilder();
        for (int i = 1; i <= count; i++) commands.append(goal(i));
        return withCommands(commands.toString());
    }

    /** Seven lines. */
    static String goal(int number) {
        return """
              - propose-goal:
                  goal: mal-%1$d
                  number: %1$d
                  wording: Mål nummer %1$d
                  provenance:
                    decidedOn: "2025-01-16"
                    basis: {kind: assumption, by: prøven, why: for å prøve}
            """.formatted(number);
    }
}
