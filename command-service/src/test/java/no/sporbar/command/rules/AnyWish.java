package no.sporbar.command.rules;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import org.jspecify.annotations.Nullable;

/** Random parts of commands: mostly possible, sometimes not, and few enough that they meet again. */
public final class AnyWish {
    private AnyWish() {}

    public static Arbitrary<Provenance> provenance() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Oslo.cited())),
                Tuple.of(2, Arbitraries.just(Oslo.assumed())),
                Tuple.of(1, Arbitraries.of(Oslo.cited("2027-21"), Oslo.citing("ukjent"))));
    }

    public static Arbitrary<BodyId> body() {
        return Arbitraries.of(Oslo.BYSTYRET, Oslo.BYSTYRET, Oslo.BYSTYRET, Oslo.BYRADET, Oslo.GRORUD, Oslo.NOBODY);
    }

    public static Arbitrary<@Nullable BodyId> bodyOrNone() {
        return body().injectNull(0.3);
    }

    public static Arbitrary<@Nullable DecisionId> decisionOrNone() {
        return Arbitraries.of(Oslo.VEDTAKET, new DecisionId("ukjent")).injectNull(0.5);
    }

    public static Arbitrary<String> text() {
        return Arbitraries.of("a", "b", "c");
    }

    public static Arbitrary<ImpreciseDate> date() {
        return Arbitraries.of(
                        "2026",
                        "2026-21",
                        "2026-24",
                        "2026-04",
                        "2026-04-15",
                        "2026-11-23",
                        "2026-11-24",
                        "2027-23",
                        "2026-21/2026-23",
                        "/2026-21",
                        "2026-21/",
                        "2026-21/..",
                        "2028-01-01",
                        "2004")
                .map(ImpreciseDate::parse);
    }
}
