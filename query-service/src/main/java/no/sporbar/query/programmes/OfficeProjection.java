package no.sporbar.query.programmes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.OfficeEvent;
import no.sporbar.events.OfficeEvent.OfficeLeft;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.query.programmes.OfficeRow.Term;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offices by their id. */
@Component
public final class OfficeProjection implements Projection<OfficeEvent, OfficeRow> {
    @Override
    public String name() {
        return "office";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<OfficeEvent> events() {
        return OfficeEvent.class;
    }

    @Override
    public Class<OfficeRow> row() {
        return OfficeRow.class;
    }

    @Override
    public List<String> keys(OfficeEvent event) {
        return List.of(event.office().value());
    }

    @Override
    public OfficeRow fold(@Nullable OfficeRow current, String id, OfficeEvent event, Recorded recorded) {
        return switch (event) {
            case OfficeTakenUp e -> takenUp(current == null ? List.of() : current.holders(), e, recorded);
            case OfficeLeft e -> left(requireNonNull(current), e, recorded);
        };
    }

    private static OfficeRow takenUp(List<Term> earlier, OfficeTakenUp e, Recorded recorded) {
        Term term = new Term(e.holder(), e.title(), e.since(), null, null, e.provenance(), null);
        return new OfficeRow(
                e.office(),
                e.title(),
                e.body(),
                e.holder(),
                Stream.concat(earlier.stream(), Stream.of(term)).toList(),
                recorded.change(),
                null,
                e.provenance(),
                recorded);
    }

    private static OfficeRow left(OfficeRow row, OfficeLeft e, Recorded recorded) {
        Term held = row.holders().getLast();
        Term term = new Term(
                held.holder(), held.title(), held.since(), e.until(), e.reason(), held.takenUp(), e.provenance());
        List<Term> earlier = row.holders().subList(0, row.holders().size() - 1);
        return new OfficeRow(
                row.id(),
                row.title(),
                row.body(),
                null,
                Stream.concat(earlier.stream(), Stream.of(term)).toList(),
                recorded.change(),
                e.reason(),
                e.provenance(),
                recorded);
    }
}
