package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.page.ReplayView.Choice;
import no.sporbar.query.page.ReplayView.Choices;
import no.sporbar.query.player.StepFilter;
import no.sporbar.query.player.StepPlace;
import no.sporbar.query.player.StepUnit;
import no.sporbar.query.subjects.SubjectRow;
import org.jspecify.annotations.Nullable;

/**
 * Where one can go from a step, and what else can be stepped through.
 *
 * @param subject what is stepped through alone; null for everything
 */
record ReplayChoices(Visit visit, StepUnit unit, @Nullable String subject) {
    /** The things that people step through alone. */
    static final List<Kind> KINDS = List.of(Kind.GOAL, Kind.PRINCIPLE, Kind.MILESTONE);

    ReplayView.Ways ways(long here, StepPlace place) {
        return new ReplayView.Ways(
                to(here),
                place.previous() == null ? null : to(place.first()),
                place.previous() == null ? null : to(place.previous()),
                place.next() == null ? null : to(place.next()),
                place.next() == null ? null : to(place.last()));
    }

    private String to(long position) {
        return visit.links().replay(Long.toString(position), unit.toString(), subject);
    }

    /** The same place by every unit. */
    List<Choice> units(long here) {
        return Arrays.stream(StepUnit.values())
                .map(each -> new Choice(
                        each.toString(),
                        visit.texts().say("replay.by." + each),
                        visit.links().replay(Long.toString(here), each.toString(), subject),
                        each == unit,
                        false))
                .toList();
    }

    /** Goals, principles and milestones by their names, bodies by theirs; what is chosen and is none of these, alone. */
    List<Choices> subjects(List<SubjectRow> known) {
        List<Choices> all = new ArrayList<>();
        for (Kind kind : KINDS) {
            List<Choice> of = known.stream()
                    .filter(row -> row.subject().kind() == kind)
                    .map(row -> choice(row.subject().toString(), row.label(), true))
                    .toList();
            if (!of.isEmpty()) all.add(new Choices(visit.texts().say("replay.kind." + kind), of));
        }
        all.add(new Choices(
                visit.texts().say("replay.kind.body"),
                visit.programme().bodies().stream()
                        .map(body -> choice(StepFilter.BODY + body.id().value(), body.name(), true))
                        .toList()));
        boolean listed = all.stream().flatMap(of -> of.choices().stream()).anyMatch(Choice::current);
        if (subject != null && !listed)
            all.add(new Choices(visit.texts().say("replay.kind.other"), List.of(choice(subject, subject, false))));
        return all;
    }

    private Choice choice(String value, String text, boolean official) {
        String url = visit.links().replay(null, unit.toString(), value);
        return new Choice(value, text, url, value.equals(subject), official);
    }
}
