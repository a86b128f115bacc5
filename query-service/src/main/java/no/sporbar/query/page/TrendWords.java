package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.page.timeline.ShiftWords;
import no.sporbar.query.timeline.DaysBetween;
import no.sporbar.query.timeline.Movement;
import no.sporbar.query.timeline.Slips;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** How far a date moved, in words, as far as imprecise dates let anybody say. */
record TrendWords(Texts texts) {
    /** How often a milestone moved and how far it has come. */
    List<String> of(Slips slips) {
        List<String> words = new ArrayList<>();
        add(words, "trend.slips.later", slips.later());
        add(words, "trend.slips.earlier", slips.earlier());
        add(words, "trend.slips.unclear", slips.unclear());
        if (words.isEmpty()) words.add(texts.say("trend.slips.none"));
        else words.add(texts.say("trend.slips.total", of(slips.days())));
        add(words, "trend.slips.refined", slips.refined());
        return words;
    }

    private void add(List<String> words, String key, int times) {
        if (times > 0) words.add(texts.say(key, times));
    }

    /** What became of a date; null where nothing did. */
    @Nullable
    String of(Movement movement, @Nullable DaysBetween shift) {
        if (movement == Movement.NONE) return shift == null ? null : texts.say("trend.off-plan", of(shift));
        String what = texts.say("trend.movement." + movement);
        return shift == null ? what : texts.say("trend.moved", what, of(shift));
    }

    private String of(DaysBetween days) {
        return new ShiftWords(texts).of(days);
    }
}
