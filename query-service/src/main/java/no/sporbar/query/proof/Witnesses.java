package no.sporbar.query.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Policy;
import no.sporbar.ledger.note.Policy.Witness;
import no.sporbar.ledger.note.Policy.Witnessed;
import no.sporbar.ledger.note.PolicyFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who has vouched for a checkpoint: by the policy where there is one, else whoever is named on it. */
@Component
public class Witnesses {
    /**
     * Somebody who has cosigned.
     *
     * @param at when, by its own clock; null where it is not known to be who it says
     */
    public record Cosigner(String name, @Nullable Instant at) {}

    /**
     * How much a checkpoint is witnessed.
     *
     * @param enough whether the policy is met; null without a policy
     */
    public record Standing(@Nullable Boolean enough, List<Cosigner> cosigners) {}

    private final @Nullable Policy policy;

    Witnesses(LedgerSettings settings) {
        this.policy = settings.policy().isBlank() ? null : policy(settings.policy());
    }

    private static Policy policy(String text) {
        try {
            return PolicyFile.parse(text);
        } catch (MalformedException e) {
            throw new IllegalArgumentException("sporbar.ledger.policy: " + e.getMessage(), e);
        }
    }

    /** Of a checkpoint that was found right. */
    Standing of(CheckedCheckpoint checkpoint) {
        return policy == null ? named(checkpoint) : byPolicy(checkpoint, policy);
    }

    private static Standing byPolicy(CheckedCheckpoint checkpoint, Policy policy) {
        Witnessed witnessed = policy.witnessed(checkpoint.note());
        Map<String, String> names = policy.witnesses().stream()
                .collect(Collectors.toMap(w -> w.key().toString(), Witness::name, (first, _) -> first));
        return new Standing(
                witnessed.reached(),
                witnessed.cosignatures().stream()
                        .map(c -> new Cosigner(
                                names.getOrDefault(
                                        c.witness().toString(), c.witness().name()),
                                c.at()))
                        .toList());
    }

    private static Standing named(CheckedCheckpoint checkpoint) {
        String origin = checkpoint.checkpoint().origin();
        return new Standing(
                null,
                checkpoint.note().signatures().stream()
                        .filter(s -> !s.name().equals(origin))
                        .map(s -> new Cosigner(s.name(), null))
                        .distinct()
                        .toList());
    }
}
