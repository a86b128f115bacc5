package no.sporbar.query.decisions;

import java.util.List;
import no.sporbar.events.BodyId;
import no.sporbar.events.Provenance;
import no.sporbar.query.answer.Beside;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.programmes.OfficeHolder;
import no.sporbar.query.programmes.Offices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who held the offices of the bodies in a case when they recommended and resolved. */
@Component
class OfficeHoldersBesideDecision implements Beside<DecisionRow> {
    /**
     * The holders on each day.
     *
     * @param recommendation in the body that recommended; absent where none is recorded
     * @param resolution in the body that resolved; absent where none has
     */
    public record OfficeHolders(
            @Nullable List<OfficeHolder> recommendation,
            @Nullable List<OfficeHolder> resolution) {}

    private final Offices offices;

    OfficeHoldersBesideDecision(Offices offices) {
        this.offices = offices;
    }

    @Override
    public String name() {
        return "officeHolders";
    }

    @Override
    public Class<DecisionRow> row() {
        return DecisionRow.class;
    }

    @Override
    public Class<?> type() {
        return OfficeHolders.class;
    }

    @Override
    public OfficeHolders of(Moment moment, DecisionRow row) {
        var recommended = row.recommendation();
        var resolved = row.resolution();
        return new OfficeHolders(
                recommended == null ? null : held(moment, recommended.by(), recommended.provenance()),
                resolved == null ? null : held(moment, resolved.by(), resolved.provenance()));
    }

    private List<OfficeHolder> held(Moment moment, BodyId body, Provenance provenance) {
        return offices.heldOn(moment, body, provenance.decidedOn());
    }
}
