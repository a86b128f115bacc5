package no.sporbar.events;

import static no.sporbar.events.Certainty.NO;
import static no.sporbar.events.Certainty.POSSIBLY;
import static no.sporbar.events.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import no.sporbar.events.ImpreciseDate.Day;

/** Laws of imprecise dates that hold whatever the dates are and whatever a season means. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ImpreciseDateProperties {
    @Provide
    Arbitrary<ImpreciseDate> any() {
        return AnyDate.date();
    }

    @Provide
    Arbitrary<ImpreciseDate> near() {
        return AnyDate.near();
    }

    /** Dates that lie within each other more often than chance would have it. */
    @Provide
    Arbitrary<ImpreciseDate> nested() {
        return Arbitraries.of(
                        "2026",
                        "2026-21",
                        "2026-22",
                        "2026-03",
                        "2026-04",
                        "2026-04-15",
                        "2026-04-16",
                        "2026/2027",
                        "2026-21/2026-23",
                        "2026-03/2026-10",
                        "2026-04-15/2026-05-01",
                        "/2026",
                        "/2026-04",
                        "2026/",
                        "2026-04/",
                        "2026/..",
                        "2026-04-15/..",
                        "../2026",
                        "../2026-04-15",
                        "2025/2028",
                        "2026-24")
                .map(ImpreciseDate::parse);
    }

    @Provide
    Arbitrary<SeasonPolicy> policy() {
        return AnyDate.policy();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDate.day();
    }

    @Provide
    Arbitrary<String> nearlyEdtf() {
        return Arbitraries.strings().withChars("0129-/.. ~?%X").ofMaxLength(24);
    }

    @Property(tries = 1000)
    void its_text_gives_the_same_date_back(@ForAll("any") ImpreciseDate date) {
        assertThat(ImpreciseDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.toString().length()).isLessThanOrEqualTo(ImpreciseDate.MAX_LENGTH);
    }

    @Property(tries = 2000)
    void any_other_text_is_refused_with_a_code(@ForAll("nearlyEdtf") String text) {
        try {
            assertThat(ImpreciseDate.parse(text).toString()).isEqualTo(text);
        } catch (InvalidValueException e) {
            assertThat(e.code()).isIn("date.malformed", "date.ends-before-start");
        }
    }

    @Property(tries = 2000)
    void it_begins_before_it_ends(@ForAll("near") ImpreciseDate date, @ForAll("policy") SeasonPolicy seasons) {
        DayRange begins = date.begins(seasons);
        DayRange ends = date.ends(seasons);
        assertThat(begins.first()).isBeforeOrEqualTo(begins.last()).isBeforeOrEqualTo(ends.first());
        assertThat(ends.first()).isBeforeOrEqualTo(ends.last());
        assertThat(begins.last()).isBeforeOrEqualTo(ends.last());
        assertThat(date.days(seasons)).isEqualTo(new DayRange(begins.first(), ends.last()));
    }

    @Property
    void a_day_compares_like_a_day(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll("policy") SeasonPolicy seasons) {
        assertThat(new Day(one).isBefore(new Day(other), seasons)).isEqualTo(one.isBefore(other) ? YES : NO);
        assertThat(new Day(one).isAfter(new Day(other), seasons)).isEqualTo(one.isAfter(other) ? YES : NO);
        assertThat(new Day(one).refines(new Day(other), seasons)).isEqualTo(one.equals(other));
    }

    @Property(tries = 5000)
    void surely_before_one_way_is_surely_not_before_the_other_way(
            @ForAll("near") ImpreciseDate a, @ForAll("near") ImpreciseDate b, @ForAll("policy") SeasonPolicy seasons) {
        if (a.isBefore(b, seasons) == YES) assertThat(b.isBefore(a, seasons)).isEqualTo(NO);
        assertThat(b.isAfter(a, seasons)).isEqualTo(a.isBefore(b, seasons));
    }

    @Property(tries = 5000, maxDiscardRatio = 100)
    void surely_before_is_transitive(
            @ForAll("near") ImpreciseDate a,
            @ForAll("near") ImpreciseDate b,
            @ForAll("near") ImpreciseDate c,
            @ForAll("policy") SeasonPolicy seasons) {
        Assume.that(a.isBefore(b, seasons) == YES && b.isBefore(c, seasons) == YES);
        assertThat(a.isBefore(c, seasons)).isEqualTo(YES);
    }

    @Property(tries = 2000)
    void a_date_refines_itself_and_is_never_surely_before_itself(
            @ForAll("near") ImpreciseDate a, @ForAll("policy") SeasonPolicy seasons) {
        assertThat(a.refines(a, seasons)).isTrue();
        assertThat(a.isBefore(a, seasons)).isNotEqualTo(YES);
    }

    @Property(tries = 3000, maxDiscardRatio = 200)
    void refining_twice_is_refining(
            @ForAll("nested") ImpreciseDate a,
            @ForAll("nested") ImpreciseDate b,
            @ForAll("nested") ImpreciseDate c,
            @ForAll("policy") SeasonPolicy seasons) {
        Assume.that(a.refines(b, seasons) && b.refines(c, seasons));
        assertThat(a.refines(c, seasons)).isTrue();
    }

    @Property(tries = 5000, maxDiscardRatio = 100)
    void refining_never_overturns_what_was_sure(
            @ForAll("nested") ImpreciseDate refined,
            @ForAll("nested") ImpreciseDate stated,
            @ForAll("near") ImpreciseDate other,
            @ForAll("policy") SeasonPolicy seasons) {
        Assume.that(refined.refines(stated, seasons));
        staysSure(stated.isBefore(other, seasons), refined.isBefore(other, seasons));
        staysSure(other.isBefore(stated, seasons), other.isBefore(refined, seasons));
    }

    @Property
    void every_date_has_days_under_every_policy(
            @ForAll("any") ImpreciseDate date, @ForAll("policy") SeasonPolicy seasons) {
        assertThatCode(() -> date.days(seasons)).doesNotThrowAnyException();
    }

    private static void staysSure(Certainty before, Certainty after) {
        if (before != POSSIBLY) assertThat(after).isEqualTo(before);
    }
}
