package no.sporbar.ledger.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to believe: which logs, which witnesses, and how many of them (tlog-policy).
 *
 * @param logs accepted; where there are none, they are known from elsewhere
 * @param quorum what must have cosigned; {@link Quorum#NONE} where nobody must
 */
public record Policy(List<Log> logs, List<Witness> witnesses, Quorum quorum) {
    /** A log, and where it is, if that is said. */
    public record Log(VerifierKey key, @Nullable String url) {}

    /** A witness under its name in the policy, and where it takes checkpoints, if that is said. */
    public record Witness(
            String name, VerifierKey key, @Nullable String url) {}

    /** One witness, or so many of a group. */
    public sealed interface Quorum {
        /** Always reached. */
        Quorum NONE = new Group("none", 0, List.of());

        /** Whether it is reached when these have cosigned. */
        boolean isReachedBy(Set<String> witnesses);

        /** This witness. */
        record One(String name) implements Quorum {
            @Override
            public boolean isReachedBy(Set<String> witnesses) {
                return witnesses.contains(name);
            }
        }

        /** At least so many of these. */
        record Group(String name, int least, List<Quorum> members) implements Quorum {
            public Group {
                members = List.copyOf(members);
            }

            @Override
            public boolean isReachedBy(Set<String> witnesses) {
                return members.stream().filter(m -> m.isReachedBy(witnesses)).count() >= least;
            }
        }
    }

    /**
     * Who has vouched for a checkpoint.
     *
     * @param reached whether they are enough
     */
    public record Witnessed(List<Cosignature> cosignatures, boolean reached) {}

    public Policy {
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /** The policy that asks nobody. */
    public static Policy none() {
        return new Policy(List.of(), List.of(), Quorum.NONE);
    }

    /** Which of the policy's witnesses have cosigned a checkpoint. */
    public Witnessed witnessed(SignedNote checkpoint) {
        List<Cosignature> cosignatures = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Witness witness : witnesses)
            checkpoint.cosignatureOf(witness.key()).ifPresent(cosignature -> {
                cosignatures.add(cosignature);
                names.add(witness.name());
            });
        return new Witnessed(List.copyOf(cosignatures), quorum.isReachedBy(names));
    }
}
