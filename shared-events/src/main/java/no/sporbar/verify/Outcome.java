package no.sporbar.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of a check.
 *
 * @param facts what was found to hold, a line each, for people in their language
 * @param findings what is wrong, the first place first; none if it is whole
 */
public record Outcome(List<String> facts, List<Finding> findings) {
    public Outcome {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return findings.isEmpty();
    }

    /** This and what came of a further check. */
    public Outcome and(Outcome further) {
        return new Outcome(
                Stream.concat(facts.stream(), further.facts.stream()).toList(),
                Stream.concat(findings.stream(), further.findings.stream()).toList());
    }
}
