package no.sporbar.query.office;

import java.util.List;
import java.util.Map;

/**
 * What would come of a command.
 *
 * @param mistakes why it would be refused; empty where it would not be
 * @param facts what would be recorded; empty where the command-service does not say
 */
public record Rehearsed(List<Mistake> mistakes, List<Fact> facts) {
    public Rehearsed {
        mistakes = List.copyOf(mistakes);
        facts = List.copyOf(facts);
    }

    /**
     * One fact that would be recorded.
     *
     * @param type its stored name, as in {@code goal.adopted}
     * @param data what it would say
     */
    public record Fact(String type, Map<?, ?> data) {}
}
