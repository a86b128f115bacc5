package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The time of an entry is what the platform reads there, and is refused where the platform refuses it. */
class EntryTimeProperties {
    @Provide
    Arbitrary<String> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(0, 32),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(58, 61),
                        Arbitraries.integers().between(58, 61),
                        Arbitraries.integers().between(0, 999_999))
                .as("%04d-%02d-%02dT%02d:%02d:%02d.%06dZ"::formatted);
    }

    @Provide
    Arbitrary<String> nearlyTimes() {
        return Combinators.combine(
                        times(),
                        Arbitraries.integers().between(0, 26),
                        Arbitraries.of("", "0", "9", "-", "+", "T", "t", "z", ":", "٣", "60", "."))
                .as((time, at, other) -> time.substring(0, at) + other + time.substring(at + 1));
    }

    @Property(tries = 2000)
    void it_reads_as_the_platform_does(@ForAll("times") String text) {
        assertThat(or(EntryTime::parse, text)).isEqualTo(or(Instant::parse, text));
    }

    @Property(tries = 2000)
    void what_only_looks_like_a_time_too(@ForAll("nearlyTimes") String text) {
        assertThat(or(EntryTime::parse, text)).isEqualTo(or(Instant::parse, text));
    }

    private static @Nullable Instant or(Function<String, Instant> parser, String text) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
