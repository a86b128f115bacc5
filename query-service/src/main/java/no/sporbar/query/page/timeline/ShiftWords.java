package no.sporbar.query.page.timeline;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.timeline.DateShift;
import no.sporbar.query.timeline.DaysBetween;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** By how many days something was moved, in words: exactly, or at least and at most where a date is imprecise. */
public record ShiftWords(Texts texts) {
    /** How a date differs from the one before. A stretch of time that moves as a whole moves once. */
    public String of(DateShift shift, ImpreciseDate now) {
        if (shift.refined()) return texts.say("shift.refined");
        if (!(now instanceof ImpreciseDate.Interval) || shift.starts().equals(shift.ends())) return of(shift.ends());
        String starts = texts.say("shift.starts", of(shift.starts()));
        String ends = texts.say("shift.ends", of(shift.ends()));
        return starts + texts.say("list.separator") + ends;
    }

    /** So many days. */
    public String of(DaysBetween days) {
        Long least = days.atLeast();
        Long most = days.atMost();
        if (least == null || most == null) return halfKnown(least, most);
        if (least == 0 && most == 0) return texts.say("shift.same");
        if (least.equals(most)) return texts.say(least > 0 ? "shift.later" : "shift.earlier", Math.abs(least));
        if (least >= 0) return texts.say("shift.later.between", least, most);
        if (most <= 0) return texts.say("shift.earlier.between", -most, -least);
        return texts.say("shift.either", -least, most);
    }

    private String halfKnown(@Nullable Long least, @Nullable Long most) {
        if (least != null) return texts.say(least >= 0 ? "shift.later.least" : "shift.earlier.most", Math.abs(least));
        if (most != null) return texts.say(most > 0 ? "shift.later.most" : "shift.earlier.least", Math.abs(most));
        return texts.say("shift.unknown");
    }
}
