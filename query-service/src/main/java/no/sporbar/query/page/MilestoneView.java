package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One milestone on its own page.
 *
 * @param facts its dates and what follows from the plan, each with a name
 * @param tensions where the plan contradicts itself about it, or may
 * @param before what it waits for, and {@code after} what waits for it
 * @param slips how often and how far it has moved, in words
 */
public record MilestoneView(
        MilestoneCard card,
        List<Fact> facts,
        List<Tension> tensions,
        List<NamedLink> after,
        List<String> slips,
        List<Step> steps,
        boolean complete,
        String traceUrl,
        String trendUrl) {

    /** A named fact; {@code more} says it another way, such as the days that a date may be. */
    public record Fact(String name, String value, @Nullable String more) {}

    /**
     * One thing that happened to it.
     *
     * @param date when it then was planned or had been passed, in words
     * @param days the days that this may be
     * @param change what became of the date
     */
    public record Step(
            String what,
            String decided,
            String date,
            @Nullable String days,
            @Nullable String change,
            @Nullable String reason,
            BasisView basis,
            String position,
            String historyUrl) {}
}
