package no.sporbar.programmefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells mistakes from what only follows from them: where a source has a mistake, everything that cites it is refused too,
 * and listing that would bury the one mistake there is.
 */
final class Consequences {
    /** A refusal, and the commands whose loss explains it. */
    private static final Map<String, Set<String>> CAUSES = Map.of(
            "programme.unknown", Set.of("start-programme"),
            "citation.unknown-source", Set.of("register-source"),
            "goal.unknown", Set.of("propose-goal"),
            "principle.unknown", Set.of("propose-principle"),
            "principle.unknown-replacement", Set.of("propose-principle"),
            "decision.unknown", Set.of("recommend-decision", "resolve-decision"),
            "milestone.unknown", Set.of("plan-milestone"),
            "milestone.predecessor-not-passed", Set.of("pass-milestone", "cancel-milestone"));

    /** Codes where the refused command does not name what it misses. */
    private static final Set<String> UNNAMED = Set.of("programme.unknown", "milestone.predecessor-not-passed");

    /** What the lost commands were about, by command. */
    private final Map<String, Set<String>> lost = new HashMap<>();

    /** A command that would not be carried out. */
    void lose(FileEntry entry) {
        lost.computeIfAbsent(entry.command(), _ -> new HashSet<>()).add(subject(entry));
    }

    /** Whether a refusal is explained by commands lost before. */
    boolean explain(Refusal refusal, FileEntry refused) {
        return CAUSES.getOrDefault(refusal.code(), Set.of()).stream()
                .map(cause -> lost.getOrDefault(cause, Set.of()))
                .filter(subjects -> !subjects.isEmpty())
                .anyMatch(subjects -> UNNAMED.contains(refusal.code()) || names(refused.body(), subjects));
    }

    /** What a command is about: the value of the field that its name ends in. */
    private static String subject(FileEntry entry) {
        String kind = entry.command().substring(entry.command().lastIndexOf('-') + 1);
        return Objects.requireNonNullElse(entry.body().text(kind), "");
    }

    private static boolean names(YamlNode node, Set<String> subjects) {
        return switch (node) {
            case YamlNode.Scalar scalar -> subjects.contains(scalar.text());
            case YamlNode.Sequence sequence -> sequence.items().stream().anyMatch(item -> names(item, subjects));
            case YamlNode.Mapping mapping ->
                mapping.fields().values().stream().anyMatch(field -> names(field.value(), subjects));
        };
    }
}
