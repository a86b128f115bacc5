package no.sporbar.query.page;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.Subject;
import no.sporbar.query.page.MilestoneCard.Waits;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.MilestoneRow.Criterion;
import no.sporbar.query.timeline.MilestoneRow.Dependency;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Puts milestones into words for a board. */
final class MilestoneCards {
    private final Visit visit;
    private final NamedThings things;
    private final Map<MilestoneId, MilestoneRow> known = new HashMap<>();

    /** @param all the milestones that others may wait for */
    MilestoneCards(NamedThings things, List<MilestoneOnTimeline> all) {
        this.visit = things.visit();
        this.things = things;
        for (MilestoneOnTimeline each : all) known.put(each.milestone().id(), each.milestone());
    }

    /** All that shows that a criterion is met, so that it can be named by one question. */
    static Stream<Subject> mentioned(MilestoneOnTimeline on) {
        return criteria(on.milestone()).stream().flatMap(each -> Stream.ofNullable(each.metBy()));
    }

    MilestoneCard of(MilestoneOnTimeline on) {
        MilestoneRow row = on.milestone();
        MilestoneWords words = new MilestoneWords(visit.texts());
        return new MilestoneCard(
                row.id().value(),
                visit.links().milestone(row.id().value()),
                row.name(),
                row.status().toString(),
                visit.texts().say("milestone.status." + row.status()),
                words.date(MilestoneWords.shown(on)),
                words.days(MilestoneWords.shown(on)),
                words.late(on),
                notes(on),
                criteria(row).stream().map(this::criterion).toList(),
                row.dependsOn().stream().map(this::waits).toList(),
                row.reason(),
                visit.names().of(row.provenance().basis()));
    }

    private List<String> notes(MilestoneOnTimeline on) {
        Texts texts = visit.texts();
        List<String> notes = new ArrayList<>();
        if (on.deadline() != null)
            notes.add(texts.say("milestone.deadline", on.deadline().words()));
        if (on.originalDate() != null && !on.originalDate().equals(on.date()))
            notes.add(texts.say("milestone.first-date", on.originalDate().words()));
        return notes;
    }

    private MilestoneCard.Criterion criterion(Criterion each) {
        return new MilestoneCard.Criterion(
                each.text(), visit.texts().say("milestone.criterion." + state(each)), things.namedOrNull(each.metBy()));
    }

    private static String state(Criterion each) {
        if (each.withdrawn() != null) return "withdrawn";
        return each.metBy() == null ? "open" : "met";
    }

    private Waits waits(Dependency dependency) {
        String id = dependency.milestone().value();
        @Nullable MilestoneRow other = known.get(dependency.milestone());
        String status = other == null ? "planned" : other.status().toString();
        return new Waits(
                other == null ? id : other.name(),
                visit.links().milestone(id),
                status,
                visit.texts().say("milestone.status." + status));
    }

    private static List<Criterion> criteria(MilestoneRow row) {
        return requireNonNullElse(row.criteria(), List.of());
    }
}
