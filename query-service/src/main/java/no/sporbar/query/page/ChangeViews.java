package no.sporbar.query.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.changes.Cause;
import no.sporbar.query.changes.Cause.Via;
import no.sporbar.query.changes.Change;
import no.sporbar.query.changes.ChangeKind;
import no.sporbar.query.changes.Compared;
import no.sporbar.query.changes.Group;
import no.sporbar.query.changes.Group.Decided;
import no.sporbar.query.changes.Step;
import no.sporbar.query.changes.Stretch;
import no.sporbar.query.page.ChangesView.ChangeGroup;
import no.sporbar.query.page.ChangesView.ChangedStep;
import no.sporbar.query.page.ChangesView.ChangedThing;
import no.sporbar.query.page.ChangesView.Count;
import no.sporbar.query.page.ChangesView.Tag;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Puts what differs between two moments into words. */
record ChangeViews(Visit visit) {
    ChangesView of(Stretch stretch, Compared compared, boolean later) {
        Texts texts = visit.texts();
        boolean part = later || compared.next() != null;
        String number = texts.number(compared.things());
        return new ChangesView(
                texts.say(
                        "changes.stretch",
                        texts.number(stretch.from().position()),
                        when(stretch.from(), texts),
                        texts.number(stretch.to().position()),
                        when(stretch.to(), texts)),
                part ? texts.say("changes.count.part", number) : texts.say("changes.count", compared.things()),
                compared.counts().entrySet().stream().map(this::count).toList(),
                compared.groups().stream().map(this::group).toList(),
                compared.next() == null
                        ? null
                        : visit.links()
                                .changesAfter(
                                        Long.toString(stretch.from().position()),
                                        Long.toString(stretch.to().position()),
                                        compared.next()));
    }

    /** Which moment stands behind the timeline. */
    static String shadow(Moment earlier, Texts texts) {
        return texts.say("timeline.shadow.notice", texts.number(earlier.position()), when(earlier, texts));
    }

    private static String when(Moment moment, Texts texts) {
        Instant recordedAt = moment.asAt().recordedAt();
        return recordedAt == null ? texts.say("changes.before-start") : texts.moment(recordedAt);
    }

    private Count count(Map.Entry<ChangeKind, Integer> counted) {
        Tag tag = tag(counted.getKey());
        return new Count(tag.kind(), tag.text(), visit.texts().number(counted.getValue()));
    }

    private Tag tag(ChangeKind kind) {
        return new Tag(kind.toString(), visit.texts().say("change." + kind));
    }

    private ChangeGroup group(Group group) {
        Texts texts = visit.texts();
        List<ChangedThing> things = group.changes().stream().map(this::thing).toList();
        Decided decision = group.decision();
        if (decision == null)
            return new ChangeGroup(
                    texts.say(
                            "changes.group.none",
                            texts.day(Objects.requireNonNull(group.recordedOn())),
                            Objects.requireNonNull(group.recordedBy())),
                    false,
                    null,
                    null,
                    things);
        String url = visit.links().decision(decision.id().value());
        return new ChangeGroup(decision.title(), true, lead(decision), url, things);
    }

    private @Nullable String lead(Decided decision) {
        if (decision.decidedOn() == null) return null;
        String which = decision.resolved() ? "resolved" : "recommended";
        return visit.texts().say("changes.group." + which, visit.texts().date(decision.decidedOn()));
    }

    private ChangedThing thing(Change change) {
        Texts texts = visit.texts();
        ChangedFields fields = new ChangedFields(visit);
        List<String> notes = new ArrayList<>();
        if (change.moves() > 1) notes.add(texts.say("changes.moves", change.moves()));
        if (change.steps().size() < change.stepsInAll())
            notes.add(texts.say(
                    "changes.steps.latest", texts.number(change.steps().size())));
        return new ChangedThing(
                texts.say("thing." + change.thing()),
                change.name(),
                url(change),
                change.kinds().stream().map(this::tag).toList(),
                fields.of(change),
                notes,
                change.steps().reversed().stream().map(this::step).toList(),
                texts.say("changes.steps", change.stepsInAll()));
    }

    private @Nullable String url(Change change) {
        Links links = visit.links();
        return switch (change.thing()) {
            case "goal" -> links.goal(change.id());
            case "principle" -> links.principle(change.id());
            case "decision" -> links.decision(change.id());
            case "milestone" -> links.milestone(change.id());
            case "period", "track" -> links.overviewAt(change.thing() + "-" + change.id());
            case "programme" -> links.overview();
            case "redaction" -> links.redactions();
            default -> null;
        };
    }

    private ChangedStep step(Step step) {
        Texts texts = visit.texts();
        return new ChangedStep(
                texts.say(
                        "changes.step",
                        texts.say("event." + step.type()),
                        texts.number(step.position()),
                        texts.moment(step.recordedAt())),
                visit.links().historyAt(step.position()),
                step.reason(),
                step.wrong(),
                follows(step.cause()));
    }

    /** Which point it follows from, and how that is known where it is not said outright. */
    private @Nullable String follows(@Nullable Cause cause) {
        if (cause == null) return null;
        if (cause.via() != Via.STATED) return visit.texts().say("changes.via." + cause.via());
        return cause.point() == null ? null : visit.texts().say("changes.step.point", cause.point());
    }
}
