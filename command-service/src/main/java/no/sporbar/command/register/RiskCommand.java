package no.sporbar.command.register;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Proposer;
import no.sporbar.events.Provenance;
import no.sporbar.events.RiskId;
import no.sporbar.events.RiskKind;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What can be asked of a risk or a constraint. */
public sealed interface RiskCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Risk.INITIAL;

    /** Which risk. */
    RiskId risk();

    @Override
    default StreamId stream() {
        return StreamId.of("risk", programme(), risk());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Point out a risk or a constraint. */
    @CommandName("raise-risk")
    record RaiseRisk(
            ProgrammeId programme,
            RiskId risk,
            RiskKind kind,
            String text,
            @Nullable List<Proposer> raisedBy,
            @Nullable List<Subject> bearsOn,
            Provenance provenance)
            implements RiskCommand {
        public RaiseRisk {
            raisedBy = raisedBy == null ? null : List.copyOf(raisedBy);
            bearsOn = bearsOn == null ? null : List.copyOf(bearsOn);
        }
    }

    /** Count it no longer as a risk. It stays visible. */
    @CommandName("close-risk")
    record CloseRisk(ProgrammeId programme, RiskId risk, String reason, Provenance provenance) implements RiskCommand {}

    /** Put a slip in the record of its text right. */
    @CommandName("correct-risk")
    record CorrectRisk(
            ProgrammeId programme, RiskId risk, String text, String wrong, String reason, Provenance provenance)
            implements RiskCommand {}
}
