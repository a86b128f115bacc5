package no.sporbar.query.registers;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Identifier;
import no.sporbar.events.ServiceAreaEvent;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaCorrected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaWithdrawn;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import no.sporbar.query.registers.ServiceAreaRow.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Service areas by their id. */
@Component
public final class ServiceAreaProjection extends RegisterProjection<ServiceAreaEvent, ServiceAreaRow> {
    public ServiceAreaProjection() {
        super("service_area", ServiceAreaEvent.class, ServiceAreaRow.class);
    }

    @Override
    Identifier id(ServiceAreaEvent event) {
        return event.area();
    }

    @Override
    public ServiceAreaRow fold(@Nullable ServiceAreaRow current, String id, ServiceAreaEvent event, Recorded recorded) {
        return switch (event) {
            case ServiceAreaSelected e -> selected(e, recorded);
            case MeasureSketched e -> sketched(requireNonNull(current), e, recorded);
            case ServiceAreaCorrected e -> corrected(requireNonNull(current), e, recorded);
            case ServiceAreaWithdrawn e -> withdrawn(requireNonNull(current), e, recorded);
        };
    }

    private static ServiceAreaRow selected(ServiceAreaSelected e, Recorded recorded) {
        return new ServiceAreaRow(
                e.area(), e.name(), List.of(), false, recorded.change(), null, null, e.provenance(), recorded);
    }

    private static ServiceAreaRow sketched(ServiceAreaRow row, MeasureSketched e, Recorded recorded) {
        Measure measure = new Measure(e.measure(), e.text(), e.provenance());
        return row.with(
                Stream.concat(row.measures().stream(), Stream.of(measure)).toList(), recorded);
    }

    private static ServiceAreaRow corrected(ServiceAreaRow row, ServiceAreaCorrected e, Recorded recorded) {
        return row.next(e.name(), row.ended(), new Why(e.wrong(), e.reason(), e.provenance()), recorded);
    }

    private static ServiceAreaRow withdrawn(ServiceAreaRow row, ServiceAreaWithdrawn e, Recorded recorded) {
        return row.next(row.name(), true, Why.of(e.reason(), e.provenance()), recorded);
    }
}
