package no.sporbar.query.consultations;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.ConsultationCorrected;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.ConsultationEvent.DeadlineExtended;
import no.sporbar.events.ConsultationEvent.ReadingStated;
import no.sporbar.events.ConsultationEvent.TallyStated;
import no.sporbar.events.ReadBy;
import no.sporbar.query.consultations.ConsultationRow.Audience;
import no.sporbar.query.consultations.ConsultationRow.Breakdown;
import no.sporbar.query.consultations.ConsultationRow.Closing;
import no.sporbar.query.consultations.ConsultationRow.EarlierDeadline;
import no.sporbar.query.consultations.ConsultationRow.Reading;
import no.sporbar.query.consultations.ConsultationRow.Tally;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Consultations by their id: what was asked, whom, until when, and what was stated of the answers. */
@Component
public final class ConsultationProjection implements Projection<ConsultationEvent, ConsultationRow> {
    @Override
    public String name() {
        return "consultation";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ConsultationEvent> events() {
        return ConsultationEvent.class;
    }

    @Override
    public Class<ConsultationRow> row() {
        return ConsultationRow.class;
    }

    @Override
    public List<String> keys(ConsultationEvent event) {
        return List.of(event.consultation().value());
    }

    @Override
    public ConsultationRow fold(
            @Nullable ConsultationRow current, String id, ConsultationEvent event, Recorded recorded) {
        if (event instanceof ConsultationOpened e) return ConsultationRow.of(e, recorded);
        ConsultationRow row = requireNonNull(current);
        return switch (event) {
            case ConsultationOpened _ -> row;
            case AudienceInvited e ->
                row.inviting(and(row.audiences(), invited(e)), Why.of(null, e.provenance()), recorded);
            case DeadlineExtended e ->
                row.inviting(extended(row.audiences(), e), Why.of(e.reason(), e.provenance()), recorded);
            case TallyStated e -> row.counting(and(row.tallies(), stated(e)), Why.of(null, e.provenance()), recorded);
            case ReadingStated e -> row.read(read(e), recorded);
            case ConsultationClosed e -> row.closed(new Closing(e.result(), e.provenance()), recorded);
            case ConsultationCorrected e ->
                row.titled(e.title(), new Why(e.wrong(), e.reason(), e.provenance()), recorded);
        };
    }

    private static Reading read(ReadingStated e) {
        return new Reading(
                e.readBy().contains(ReadBy.AI), e.readBy().contains(ReadBy.PERSON), e.note(), e.provenance());
    }

    private static Audience invited(AudienceInvited e) {
        return new Audience(e.audience(), e.name(), e.invited(), e.deadline(), List.of(), e.provenance());
    }

    private static List<Audience> extended(List<Audience> audiences, DeadlineExtended e) {
        return audiences.stream()
                .map(audience -> audience.id().equals(e.audience()) ? extended(audience, e) : audience)
                .toList();
    }

    private static Audience extended(Audience audience, DeadlineExtended e) {
        EarlierDeadline before = new EarlierDeadline(audience.deadline(), e.reason(), e.riskToPlan(), e.provenance());
        return new Audience(
                audience.id(),
                audience.name(),
                audience.invited(),
                e.deadline(),
                and(audience.earlier(), before),
                audience.provenance());
    }

    private static Tally stated(TallyStated e) {
        Breakdown breakdown = e.parts() == null ? Breakdown.NOT_IN_SOURCE : Breakdown.RECONCILED;
        return new Tally(e.tally(), e.question(), e.group(), e.total(), breakdown, e.parts(), e.provenance());
    }

    static <T> List<T> and(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }
}
