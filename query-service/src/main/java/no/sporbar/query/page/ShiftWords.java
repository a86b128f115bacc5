package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.timeline.DaysBetween;
import no.sporbar.query.timeline.Movement;
import no.sporbar.query.timeline.Slips;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** How far a date moved, in words, as far as imprecise dates let anybody say. */
record ShiftWords(Texts texts) {
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

    String of(DaysBetween days) {
        Long least = days.atLeast();
        Long most = days.atMost();
        if (least == null || most == null) return ofOne(least, most);
        if (least == 0 && most == 0) return texts.say("days.shift.none");
        if (least >= 0) return later(least, most);
        return most <= 0 ? earlier(-most, -least) : texts.say("days.shift.either", -least, most);
    }

    private String ofOne(@Nullable Long least, @Nullable Long most) {
        if (least != null && least > 0) return texts.say("days.shift.later.at-least", least);
        if (most != null && most < 0) return texts.say("days.shift.earlier.at-least", -most);
        return texts.say("days.shift.unknown");
    }

    private String later(long least, long most) {
        return least == most ? texts.say("days.shift.later", most) : texts.say("days.shift.later.between", least, most);
    }

    private String earlier(long least, long most) {
        return least == most
                ? texts.say("days.shift.earlier", most)
                : texts.say("days.shift.earlier.between", least, most);
    }
}
