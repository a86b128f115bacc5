package no.sporbar.query.organisation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.Provenance;
import no.sporbar.events.UnitEvent;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitKind;
import no.sporbar.query.organisation.UnitRow.Succession;
import no.sporbar.query.organisation.UnitRow.UnitName;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units by their id. */
@Component
public final class UnitProjection implements Projection<UnitEvent, UnitRow> {
    @Override
    public String name() {
        return "unit";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<UnitEvent> events() {
        return UnitEvent.class;
    }

    @Override
    public Class<UnitRow> row() {
        return UnitRow.class;
    }

    @Override
    public List<String> keys(UnitEvent event) {
        return List.of(event.unit().value());
    }

    @Override
    public UnitRow fold(@Nullable UnitRow current, String id, UnitEvent event, Recorded recorded) {
        return switch (event) {
            case UnitRegistered e -> registered(e, recorded);
            case UnitRenamed e -> renamed(requireNonNull(current), e, recorded);
            case UnitSucceeded e -> succeeded(requireNonNull(current), e, recorded);
            case UnitCorrected e -> corrected(requireNonNull(current), e, recorded);
        };
    }

    /** A slip in a name is put right where that name is the latest; where it is not used yet, only the kind is. */
    @Override
    public UnitEvent reaching(
            @Nullable UnitRow there, @Nullable UnitRow latest, String id, UnitEvent event, Recorded recorded) {
        if (!(event instanceof UnitCorrected e) || there == null || latest == null) return event;
        if (there.names().getLast().equals(latest.names().getLast())) return event;
        return new UnitCorrected(
                e.programme(), e.unit(), there.name(), e.kind(), e.wrong(), e.reason(), e.provenance());
    }

    private static UnitRow registered(UnitRegistered e, Recorded recorded) {
        return new UnitRow(
                e.unit(),
                e.name(),
                e.kind(),
                e.since(),
                e.provenance().effectiveFrom(),
                e.decision(),
                e.point(),
                List.of(name(e.name(), e.provenance())),
                null,
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    private static UnitRow renamed(UnitRow row, UnitRenamed e, Recorded recorded) {
        List<UnitName> names = new ArrayList<>(row.names());
        names.add(name(e.name(), e.provenance()));
        return next(row, row.kind(), names, row.succession(), Why.of(null, e.provenance()), recorded);
    }

    private static UnitRow succeeded(UnitRow row, UnitSucceeded e, Recorded recorded) {
        Succession succession = new Succession(
                e.successors(),
                requireNonNull(e.provenance().effectiveFrom()),
                e.alternative(),
                e.decision(),
                e.point(),
                e.provenance());
        return next(row, row.kind(), row.names(), succession, Why.of(null, e.provenance()), recorded);
    }

    /** Its latest name was never another than this. */
    private static UnitRow corrected(UnitRow row, UnitCorrected e, Recorded recorded) {
        List<UnitName> names = new ArrayList<>(row.names());
        UnitName slip = names.removeLast();
        names.add(new UnitName(e.name(), slip.effectiveFrom(), slip.decidedOn()));
        Why why = new Why(e.wrong(), e.reason(), e.provenance());
        return next(row, e.kind(), names, row.succession(), why, recorded);
    }

    private static UnitName name(String name, Provenance provenance) {
        return new UnitName(name, provenance.effectiveFrom(), provenance.decidedOn());
    }

    private static UnitRow next(
            UnitRow row,
            UnitKind kind,
            List<UnitName> names,
            @Nullable Succession succession,
            Why why,
            Recorded recorded) {
        return new UnitRow(
                row.id(),
                names.getLast().name(),
                kind,
                row.since(),
                row.effectiveFrom(),
                row.decision(),
                row.point(),
                List.copyOf(names),
                succession,
                recorded.change(),
                why.wrong(),
                why.reason(),
                why.provenance(),
                recorded);
    }
}
