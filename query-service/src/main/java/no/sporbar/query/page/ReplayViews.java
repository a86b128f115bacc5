package no.sporbar.query.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.history.HistoryRow;
import no.sporbar.query.page.StepView.Fact;
import no.sporbar.query.player.RowChange;
import no.sporbar.query.player.Step;
import no.sporbar.query.player.StepEntry;
import no.sporbar.query.player.StepPlace;
import no.sporbar.query.player.StepUnit;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Makes a step ready to be read. */
record ReplayViews(Visit visit, StepUnit unit) {
    ReplayView of(Step step, StepPlace place) {
        long before = step.position() - 1;
        return new ReplayView(
                title(step),
                isAct(step),
                where(place),
                step.entries().stream().map(this::entry).toList(),
                step.changes().stream().map(this::thing).toList(),
                step.complete()
                        ? null
                        : texts().say("replay.incomplete", step.entries().size()),
                visit.links().at(step.last()).overview(),
                step.position() == place.first() ? null : visit.links().changes(before, step.last()));
    }

    private String where(StepPlace place) {
        return place.number() == null || place.of() == null
                ? texts().say("replay.where.unknown")
                : texts().say("replay.where", texts().number(place.number()), texts().number(place.of()));
    }

    /** A day is called by its date, a decision by its own title, and an entry by what happened. */
    private String title(Step step) {
        StepEntry first = step.entries().getFirst();
        return switch (unit) {
            case EVENT -> what(first);
            case DAY -> first.recordedAt() == null ? what(first) : texts().day(day(first.recordedAt()));
            case DECISION ->
                first.event() instanceof DecisionEvent act && isAct(step)
                        ? HistorySubject.of(act)
                        : texts().say("replay.before-decisions");
        };
    }

    private boolean isAct(Step step) {
        String type = step.entries().getFirst().type();
        return unit == StepUnit.DECISION && ("decision.recommended".equals(type) || "decision.resolved".equals(type));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Texts.OSLO).toLocalDate();
    }

    private String what(StepEntry entry) {
        return entry.event() == null ? texts().say("replay.unreadable") : texts().say("event." + entry.type());
    }

    private ReplayView.Entry entry(StepEntry entry) {
        DomainEvent event = entry.event();
        return new ReplayView.Entry(
                texts().number(entry.position()),
                what(entry),
                event == null ? null : HistorySubject.of(event),
                facts(entry),
                entry.reason(),
                entry.basis() == null ? null : visit.names().of(entry.basis()),
                entry.decision() == null
                        ? null
                        : visit.links().decision(entry.decision().value()),
                event == null ? null : json(entry, event),
                entry.problem() == null ? null : problem(entry, entry.problem()),
                visit.links().historyAt(entry.position()),
                visit.links().proof(entry.position()));
    }

    private String problem(StepEntry entry, String code) {
        return texts().say(
                        "parked." + code,
                        entry.position(),
                        Objects.requireNonNullElse(entry.type(), ""),
                        Objects.requireNonNullElse(entry.stream(), ""));
    }

    private List<Fact> facts(StepEntry entry) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "fact.recorded-by", entry.by() == null ? null : visit.byWhom(entry.by()));
        add(facts, "fact.recorded-at", entry.recordedAt() == null ? null : texts().exactMoment(entry.recordedAt()));
        add(facts, "fact.decided-on", entry.decidedOn() == null ? null : texts().date(entry.decidedOn()));
        add(facts, "fact.effective-from", entry.effectiveFrom() == null ? null : texts().day(entry.effectiveFrom()));
        return facts;
    }

    private void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) facts.add(new Fact(texts().say(name), value));
    }

    private String json(StepEntry entry, DomainEvent event) {
        HistoryRow row = new HistoryRow(
                entry.position(),
                Objects.requireNonNullElse(entry.stream(), ""),
                Objects.requireNonNullElse(entry.version(), 0L),
                Objects.requireNonNullElse(entry.type(), ""),
                Objects.requireNonNullElse(entry.revision(), 0),
                Objects.requireNonNullElse(entry.eventId(), ""),
                Objects.requireNonNullElse(entry.recordedAt(), Instant.EPOCH),
                Objects.requireNonNullElse(entry.actor(), ""),
                entry.actorName(),
                entry.actorRole(),
                entry.onBehalfOf(),
                event);
        return HistoryLine.of(row, visit).json();
    }

    private ReplayView.Thing thing(RowChange change) {
        ReplayValues values = new ReplayValues(visit);
        return new ReplayView.Thing(
                texts().say("thing." + change.kind()),
                change.kind() + "-" + change.id(),
                values.nameOf(change),
                change.before() == null,
                url(change),
                change.changed().stream().map(values::of).toList());
    }

    private @Nullable String url(RowChange change) {
        Links then = visit.links().at(change.after().recorded().position());
        return switch (change.kind()) {
            case "goal" -> then.goal(change.id());
            case "principle" -> then.principle(change.id());
            case "decision" -> then.decision(change.id());
            case "milestone" -> visit.links().trend(change.id(), null, null);
            default -> null;
        };
    }

    private Texts texts() {
        return visit.texts();
    }
}
