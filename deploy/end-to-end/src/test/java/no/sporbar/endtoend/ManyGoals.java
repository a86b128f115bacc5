package no.sporbar.endtoend;

/** A programme file that takes a while to load: goals, each reworded three times, and milestones in a chain. */
final class ManyGoals {
    private static final String BASIS =
            "{decidedOn: \"2025-01-16\", basis: {kind: assumption, by: Prøven, why: Trengs i en prøve}}";

    private ManyGoals() {}

    static String file(int goals) {
        StringBuilder file = new StringBuilder("""
                sporbarProgrammeFile: 1
                programme: mange-mal
                commands:
                  - start-programme:
                      name: Mange mål
                      bodies: [{id: bystyret, name: Bystyret, authorities: [adopt]}]
                      seasons:
                        spring: {from: 3, to: 6}
                        summer: {from: 6, to: 8}
                        autumn: {from: 8, to: 11}
                        winter: {from: 12, to: 3}
                        basis: {kind: assumption, by: Prøven, why: Trengs i en prøve}
                      provenance: %s
                """.formatted(BASIS));
        for (int i = 1; i <= goals; i++) {
            entry(file, "propose-goal", "goal: mal-%d, number: %d, wording: Mål %d".formatted(i, i, i));
            for (int revision = 1; revision <= 3; revision++)
                entry(file, "revise-goal", "goal: mal-%d, wording: Mål %d ordlyd %d".formatted(i, i, revision));
            entry(file, "plan-milestone", "milestone: m-%d, name: Milepæl %d, date: \"2027-23\"".formatted(i, i));
            if (i > 1)
                entry(file, "add-milestone-dependency", "milestone: m-%d, predecessor: m-%d".formatted(i, i - 1));
        }
        return file.toString();
    }

    private static void entry(StringBuilder file, String command, String body) {
        file.append("  - %s: {%s, provenance: %s}%n".formatted(command, body, BASIS));
    }
}
