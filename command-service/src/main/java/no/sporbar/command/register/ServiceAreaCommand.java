package no.sporbar.command.register;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.MeasureId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.ServiceAreaId;
import no.sporbar.events.StreamId;

/** What can be asked of a service area. */
public sealed interface ServiceAreaCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = ServiceArea.INITIAL;

    /** Which area. */
    ServiceAreaId area();

    @Override
    default StreamId stream() {
        return StreamId.of("service-area", programme(), area());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Select an area of services to be improved. */
    @CommandName("select-service-area")
    record SelectServiceArea(ProgrammeId programme, ServiceAreaId area, String name, Provenance provenance)
            implements ServiceAreaCommand {}

    /** Sketch a measure for it. */
    @CommandName("sketch-measure")
    record SketchMeasure(
            ProgrammeId programme, ServiceAreaId area, MeasureId measure, String text, Provenance provenance)
            implements ServiceAreaCommand {}

    /** Put a slip in the record of its name right. */
    @CommandName("correct-service-area")
    record CorrectServiceArea(
            ProgrammeId programme, ServiceAreaId area, String name, String wrong, String reason, Provenance provenance)
            implements ServiceAreaCommand {}

    /** Count it no longer among the selected. It stays visible, with its measures. */
    @CommandName("withdraw-service-area")
    record WithdrawServiceArea(ProgrammeId programme, ServiceAreaId area, String reason, Provenance provenance)
            implements ServiceAreaCommand {}
}
