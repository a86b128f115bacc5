package no.sporbar.command.evidence;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.BriefedParty;
import no.sporbar.events.BriefingId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What can be asked of a briefing. */
public sealed interface BriefingCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Briefing.INITIAL;

    /** Which briefing. */
    BriefingId briefing();

    @Override
    default StreamId stream() {
        return StreamId.of("briefing", programme(), briefing());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Agree on a briefing, at a milestone or at no particular one. */
    @CommandName("plan-briefing")
    record PlanBriefing(
            ProgrammeId programme,
            BriefingId briefing,
            List<BriefedParty> parties,
            @Nullable Subject at,
            String topic,
            Provenance provenance)
            implements BriefingCommand {
        public PlanBriefing {
            parties = List.copyOf(parties);
        }
    }

    /** Record that it took place. */
    @CommandName("hold-briefing")
    record HoldBriefing(
            ProgrammeId programme,
            BriefingId briefing,
            ImpreciseDate heldOn,
            @Nullable String summary,
            Provenance provenance)
            implements BriefingCommand {}

    /** Call it off. It stays visible. */
    @CommandName("cancel-briefing")
    record CancelBriefing(ProgrammeId programme, BriefingId briefing, String reason, Provenance provenance)
            implements BriefingCommand {}
}
