package no.sporbar.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a briefing (orientering) of those who are kept informed. */
public sealed interface BriefingEvent extends DomainEvent {
    /** Which briefing. */
    BriefingId briefing();

    @Override
    default StreamId stream() {
        return StreamId.of("briefing", programme(), briefing());
    }

    /**
     * A briefing was agreed.
     *
     * @param parties who is briefed
     * @param at the milestone that it belongs to
     */
    @EventType("briefing.planned")
    record BriefingPlanned(
            ProgrammeId programme,
            BriefingId briefing,
            List<BriefedParty> parties,
            @Nullable Subject at,
            String topic,
            Provenance provenance)
            implements BriefingEvent {
        public BriefingPlanned {
            parties = List.copyOf(parties);
        }
    }

    /** The briefing took place. */
    @EventType("briefing.held")
    record BriefingHeld(
            ProgrammeId programme,
            BriefingId briefing,
            ImpreciseDate heldOn,
            @Nullable String summary,
            Provenance provenance)
            implements BriefingEvent {}

    /** The briefing will not take place. It stays visible. */
    @EventType("briefing.cancelled")
    record BriefingCancelled(ProgrammeId programme, BriefingId briefing, String reason, Provenance provenance)
            implements BriefingEvent {}
}
