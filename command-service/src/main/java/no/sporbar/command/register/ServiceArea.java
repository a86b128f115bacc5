package no.sporbar.command.register;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.command.register.Entry.Refusals;
import no.sporbar.command.register.ServiceAreaCommand.CorrectServiceArea;
import no.sporbar.command.register.ServiceAreaCommand.SelectServiceArea;
import no.sporbar.command.register.ServiceAreaCommand.SketchMeasure;
import no.sporbar.command.register.ServiceAreaCommand.WithdrawServiceArea;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ServiceAreaEvent;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaCorrected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaWithdrawn;

/** One service area and the measures sketched for it. */
record ServiceArea(Entry<ServiceAreaEvent> entry, List<MeasureSketched> measures)
        implements Core<ServiceAreaCommand, ServiceAreaEvent> {
    static final ServiceArea INITIAL = new ServiceArea(
            Entry.none(new Refusals("service-area.unknown", "service-area.id-taken", "service-area.ended")), List.of());

    @Override
    public List<ServiceAreaEvent> decide(ServiceAreaCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case SelectServiceArea c -> entry.enter(selected(c), c.area());
            case SketchMeasure c -> sketch(c);
            case CorrectServiceArea c -> entry.correct(corrected(c), c.name(), c.area());
            case WithdrawServiceArea c -> entry.end(withdrawn(c), c.area());
        };
    }

    @Override
    public ServiceArea evolve(ServiceAreaEvent event) {
        return switch (event) {
            case ServiceAreaSelected e -> new ServiceArea(entry.entered(e, e.name()), measures);
            case MeasureSketched e ->
                new ServiceArea(
                        entry, Stream.concat(measures.stream(), Stream.of(e)).toList());
            case ServiceAreaCorrected e -> new ServiceArea(entry.corrected(e.name()), measures);
            case ServiceAreaWithdrawn e -> new ServiceArea(entry.ended(e), measures);
        };
    }

    private List<ServiceAreaEvent> sketch(SketchMeasure c) {
        entry.requireKnown(c.area());
        MeasureSketched sketched = new MeasureSketched(c.programme(), c.area(), c.measure(), c.text(), c.provenance());
        if (measures.contains(sketched)) return List.of();
        if (measures.stream().anyMatch(m -> m.measure().equals(c.measure())))
            throw new RuleViolation("service-area.measure-taken", c.measure());
        entry.requireNotEnded(c.area());
        return List.of(sketched);
    }

    private static ServiceAreaSelected selected(SelectServiceArea c) {
        return new ServiceAreaSelected(c.programme(), c.area(), c.name(), c.provenance());
    }

    private static ServiceAreaCorrected corrected(CorrectServiceArea c) {
        return new ServiceAreaCorrected(c.programme(), c.area(), c.name(), c.wrong(), c.reason(), c.provenance());
    }

    private static ServiceAreaWithdrawn withdrawn(WithdrawServiceArea c) {
        return new ServiceAreaWithdrawn(c.programme(), c.area(), c.reason(), c.provenance());
    }
}
