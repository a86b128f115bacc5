package no.sporbar.query.timeline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.sporbar.events.CriterionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.timeline.MilestoneRow.Criterion;
import no.sporbar.query.timeline.MilestoneRow.Deadline;
import no.sporbar.query.timeline.MilestoneRow.Dependency;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;

/** A milestone, and what one entry makes of it. */
record MilestoneChange(MilestoneRow row, Recorded recorded) {
    MilestoneChange(MilestonePlanned e, Recorded recorded) {
        this(
                new MilestoneRow(
                        e.milestone(),
                        e.name(),
                        Status.PLANNED,
                        e.date(),
                        e.date(),
                        0,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        e.provenance(),
                        recorded),
                recorded);
    }

    /** Says the same more exactly: what was missed stays missed. */
    MilestoneRow refined(ImpreciseDate date, Provenance provenance) {
        return dated(row.status(), date, row.moves(), row.passedOn(), row.reason(), provenance);
    }

    MilestoneRow moved(MilestoneMoved e) {
        int moves = row.moves() + (row.date() == null ? 0 : 1);
        return dated(Status.PLANNED, e.date(), moves, null, e.reason(), e.provenance());
    }

    MilestoneRow ended(
            Status status, @Nullable ImpreciseDate passedOn, @Nullable String reason, Provenance provenance) {
        return new MilestoneRow(
                row.id(),
                row.name(),
                status,
                row.date(),
                row.originalDate(),
                row.moves(),
                row.dependsOn(),
                row.deadline(),
                row.criteria(),
                passedOn,
                reason,
                provenance,
                recorded);
    }

    MilestoneRow waiting(MilestoneDependencyAdded e) {
        Dependency added = new Dependency(e.predecessor(), e.atLeastDays(), e.provenance());
        List<Dependency> all =
                Stream.concat(without(e.predecessor()), Stream.of(added)).toList();
        return with(all, row.deadline(), row.criteria());
    }

    MilestoneRow notWaiting(MilestoneId predecessor) {
        return with(without(predecessor).toList(), row.deadline(), row.criteria());
    }

    MilestoneRow due(Deadline deadline) {
        return with(row.dependsOn(), deadline, row.criteria());
    }

    MilestoneRow criterion(Criterion added) {
        List<Criterion> all = Stream.concat(criteria(), Stream.of(added)).toList();
        return with(row.dependsOn(), row.deadline(), all);
    }

    MilestoneRow criterion(CriterionId id, @Nullable Subject metBy, @Nullable String withdrawn, Provenance provenance) {
        List<Criterion> now = criteria()
                .map(c -> c.id().equals(id) ? changed(c, metBy, withdrawn, provenance) : c)
                .toList();
        return with(row.dependsOn(), row.deadline(), now);
    }

    /** What was shown stays visible when the criterion no longer applies. */
    private static Criterion changed(
            Criterion c, @Nullable Subject metBy, @Nullable String withdrawn, Provenance provenance) {
        Subject shown = metBy == null ? c.metBy() : metBy;
        return new Criterion(c.id(), c.text(), c.evidence(), shown, withdrawn, provenance);
    }

    MilestoneRow named(String name, Provenance provenance) {
        return new MilestoneRow(
                row.id(),
                name,
                row.status(),
                row.date(),
                row.originalDate(),
                row.moves(),
                row.dependsOn(),
                row.deadline(),
                row.criteria(),
                row.passedOn(),
                row.reason(),
                provenance,
                recorded);
    }

    private MilestoneRow dated(
            Status status,
            ImpreciseDate date,
            int moves,
            @Nullable ImpreciseDate passedOn,
            @Nullable String reason,
            Provenance provenance) {
        return new MilestoneRow(
                row.id(),
                row.name(),
                status,
                date,
                row.originalDate() == null ? date : row.originalDate(),
                moves,
                row.dependsOn(),
                row.deadline(),
                row.criteria(),
                passedOn,
                reason,
                provenance,
                recorded);
    }

    private MilestoneRow with(
            List<Dependency> dependsOn, @Nullable Deadline deadline, @Nullable List<Criterion> criteria) {
        return new MilestoneRow(
                row.id(),
                row.name(),
                row.status(),
                row.date(),
                row.originalDate(),
                row.moves(),
                dependsOn,
                deadline,
                criteria,
                row.passedOn(),
                row.reason(),
                row.provenance(),
                recorded);
    }

    private Stream<Dependency> without(MilestoneId predecessor) {
        return row.dependsOn().stream().filter(d -> !d.milestone().equals(predecessor));
    }

    private Stream<Criterion> criteria() {
        return Objects.requireNonNullElse(row.criteria(), List.<Criterion>of()).stream();
    }
}
