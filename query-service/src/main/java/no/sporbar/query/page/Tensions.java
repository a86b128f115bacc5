package no.sporbar.query.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sporbar.events.Certainty;
import no.sporbar.events.MilestoneId;
import no.sporbar.query.timeline.Contradiction;
import no.sporbar.query.timeline.DateOnTimeline;
import no.sporbar.query.timeline.MilestoneRow.Dependency;
import no.sporbar.query.timeline.MilestoneRow.Status;
import no.sporbar.query.timeline.TimelineView;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.web.Texts;

/** The plan's contradictions in sentences. */
final class Tensions {
    private final List<Contradiction> contradictions;
    private final Texts texts;
    private final Map<MilestoneId, MilestoneOnTimeline> milestones;

    Tensions(TimelineView view, Texts texts) {
        this(view.contradictions(), view.milestones(), texts);
    }

    Tensions(List<Contradiction> contradictions, List<MilestoneOnTimeline> shown, Texts texts) {
        this.contradictions = contradictions;
        this.texts = texts;
        this.milestones =
                shown.stream().collect(Collectors.toMap(on -> on.milestone().id(), Function.identity()));
    }

    /** Those of the milestones that are shown; the sure ones first. */
    List<Tension> all() {
        return contradictions.stream()
                .filter(c -> milestones.containsKey(c.milestone()))
                .map(this::tension)
                .toList();
    }

    private Tension tension(Contradiction c) {
        return new Tension(
                texts.say("tension." + c.certainty()),
                "%s %s".formatted(what(c), missing(c)).strip());
    }

    private String what(Contradiction c) {
        String key = "tension." + c.kind() + "." + c.certainty();
        return c.other() == null
                ? texts.say(key, named(c.milestone()), deadline(c.milestone()))
                : texts.say(key, named(c.milestone()), named(c.other())) + lag(c.milestone(), c.other());
    }

    /** How many days are missing. */
    private String missing(Contradiction c) {
        Long days =
                c.certainty() == Certainty.YES ? c.days().atLeast() : c.days().atMost();
        return days == null ? "" : texts.say("tension.missing." + c.certainty(), days);
    }

    private String lag(MilestoneId id, MilestoneId other) {
        MilestoneOnTimeline on = milestones.get(id);
        if (on == null) return "";
        return on.milestone().dependsOn().stream()
                .filter(dependency -> dependency.milestone().equals(other))
                .map(Dependency::atLeastDays)
                .filter(days -> days != null && days > 0)
                .map(days -> " " + texts.say("tension.between", days))
                .findFirst()
                .orElse("");
    }

    private String named(MilestoneId id) {
        MilestoneOnTimeline on = milestones.get(id);
        if (on == null) return texts.say("tension.undated", id);
        DateOnTimeline when = on.milestone().status() == Status.PASSED ? on.passedOn() : on.date();
        String name = on.milestone().name();
        return when == null ? texts.say("tension.undated", name) : texts.say("tension.dated", name, when.words());
    }

    private String deadline(MilestoneId id) {
        MilestoneOnTimeline on = milestones.get(id);
        return on == null || on.deadline() == null ? "" : on.deadline().words();
    }
}
