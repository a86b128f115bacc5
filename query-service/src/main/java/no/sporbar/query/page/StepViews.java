package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.changes.WordDifference;
import no.sporbar.query.page.StepView.Fact;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Turns the versions of a goal or a principle into steps, each with what it changed. */
record StepViews(Visit visit, LinkTo self) {
    /** The page of this very thing, by other links. */
    interface LinkTo {
        String in(Links links);
    }

    /** The steps, oldest first. The first of them has nothing before it, or what the page before ended with. */
    List<StepView> of(List<Statement> versions) {
        List<StepView> steps = new ArrayList<>();
        Statement before = null;
        for (Statement version : versions) {
            steps.add(step(before, version));
            before = version;
        }
        return steps;
    }

    private StepView step(@Nullable Statement before, Statement s) {
        String old = before == null ? null : before.latestWording();
        String now = s.latestWording();
        boolean changed = old != null && !now.equals(old);
        boolean worded = changed || before == null || s.change().equals("adopted");
        Texts texts = visit.texts();
        return new StepView(
                texts.say("step." + s.change()),
                s.change(),
                changed ? old : null,
                worded ? now : null,
                changed && old != null ? WordDifference.between(old, now) : List.of(),
                facts(s),
                s.wrong(),
                s.reason(),
                s.change().equals("adopted") && s.decision() != null
                        ? visit.links().decision(s.decision().value())
                        : null,
                s.replacedBy() == null ? null : visit.links().principle(s.replacedBy()),
                visit.names().of(s.provenance().basis()),
                texts.number(s.recorded().position()),
                self.in(visit.links().at(s.recorded().position())));
    }

    private List<Fact> facts(Statement s) {
        Texts texts = visit.texts();
        List<Fact> facts = new ArrayList<>();
        switch (s.change()) {
            case "proposed", "revised" ->
                facts.add(new Fact(
                        texts.say("fact.proposed-by"),
                        s.proposedBy() == null
                                ? texts.say("fact.not-named")
                                : visit.names().of(s.proposedBy())));
            case "adopted" -> {
                if (s.adoptedBy() != null)
                    facts.add(
                            new Fact(texts.say("fact.adopted-by"), visit.names().of(s.adoptedBy())));
                if (s.point() != null) facts.add(new Fact(texts.say("fact.point"), s.point()));
            }
            default -> {}
        }
        facts.add(
                new Fact(texts.say("fact.decided-on"), texts.date(s.provenance().decidedOn())));
        if (s.provenance().effectiveFrom() != null)
            facts.add(new Fact(
                    texts.say("fact.effective-from"), texts.day(s.provenance().effectiveFrom())));
        facts.add(new Fact(
                texts.say("fact.recorded-at"), texts.exactMoment(s.recorded().at())));
        facts.add(new Fact(
                texts.say("fact.recorded-by"), visit.byWhom(s.recorded().actor())));
        return facts;
    }
}
