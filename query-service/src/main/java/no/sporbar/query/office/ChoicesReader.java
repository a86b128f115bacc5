package no.sporbar.query.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.Body;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.consultations.Consultations;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.organisation.Alternatives;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.timeline.Milestones;
import org.springframework.stereotype.Component;

/** Reads what a form can be chosen from: one statement for all kinds of thing, and one for each kind of list within a thing. */
@Component
public class ChoicesReader {
    private final Subjects subjects;
    private final Milestones milestones;
    private final Consultations consultations;
    private final Decisions decisions;
    private final Alternatives alternatives;

    ChoicesReader(
            Subjects subjects,
            Milestones milestones,
            Consultations consultations,
            Decisions decisions,
            Alternatives alternatives) {
        this.subjects = subjects;
        this.milestones = milestones;
        this.consultations = consultations;
        this.decisions = decisions;
        this.alternatives = alternatives;
    }

    /** What the fields of a form can be chosen from. */
    public Choices of(Moment moment, Form form, List<Body> bodies) {
        Set<Kind> kinds = Choices.kinds(form);
        Set<String> names = form.names();
        Map<String, List<Option>> others = new HashMap<>();
        if (names.contains("audience")) others.put(Naming.AUDIENCE, audiences(moment));
        if (names.contains("guidance")) others.put(Naming.GUIDANCE, guidance(moment));
        if (form.command().equals("withdraw-unit-change")) others.put(Naming.CHANGE, changes(moment));
        boolean passes = form.command().equals("pass-milestone");
        return new Choices(
                form.command(),
                subjects.ofKinds(moment, kinds, Paging.MOST),
                bodies,
                others,
                new MilestoneObstacles(
                        passes ? milestones.list(moment, Paging.first()).rows() : List.of()),
                Paging.MOST);
    }

    private List<Option> audiences(Moment moment) {
        List<Option> all = new ArrayList<>();
        for (var consultation : consultations.list(moment, Paging.first()).rows())
            for (var audience : consultation.audiences())
                all.add(new Option(
                        audience.id().value(), consultation.title() + " – " + audience.name(), Naming.AUDIENCE, null));
        return all;
    }

    private List<Option> guidance(Moment moment) {
        List<Option> all = new ArrayList<>();
        for (var decision : decisions.list(moment, Paging.first()).rows()) {
            if (decision.resolution() == null) continue;
            for (var point : decision.resolution().points())
                if (point.guidance() != null)
                    for (var each : point.guidance())
                        all.add(new Option(
                                each.id().value(), decision.title() + " – " + each.text(), Naming.GUIDANCE, null));
        }
        return all;
    }

    private List<Option> changes(Moment moment) {
        List<Option> all = new ArrayList<>();
        for (var alternative : alternatives.list(moment, Paging.first()).rows())
            for (var line : alternative.lines())
                if (line.withdrawn() == null)
                    all.add(new Option(
                            line.change().value(),
                            alternative.name() + " – " + line.change().value(),
                            Naming.CHANGE,
                            null));
        return all;
    }
}
