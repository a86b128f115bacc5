package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Organisation.allocated;
import static no.sporbar.command.organisation.Organisation.from2028;
import static no.sporbar.command.organisation.Organisation.registered;
import static no.sporbar.command.organisation.Organisation.resolved;
import static no.sporbar.command.organisation.Organisation.succeeded;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import no.sporbar.command.rules.AnyWish;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.Impact;
import no.sporbar.events.Provenance;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitId;
import org.jspecify.annotations.Nullable;

/** Random parts of commands about units, tasks and alternatives. */
final class AnyOrganisation {
    private AnyOrganisation() {}

    /** Two units that stand, one that has ended, a task, a resolution, and an alternative's only assessment. */
    static Situation known() {
        return Situation.usual()
                .knowing(
                        registered("b"),
                        registered("c"),
                        registered("d"),
                        succeeded("d", "b"),
                        allocated(TaskLevel.DISTRICT, null),
                        Alternatives.sketched(),
                        Alternatives.delivered(Impact.LAW),
                        resolved());
    }

    static Arbitrary<Provenance> provenance() {
        return Arbitraries.oneOf(AnyWish.provenance(), Arbitraries.just(from2028()));
    }

    static Arbitrary<String> id() {
        return Arbitraries.of("a", "b", "c", "d", "ny", "nyere");
    }

    static Arbitrary<UnitId> unit() {
        return id().map(UnitId::new);
    }

    static Arbitrary<@Nullable UnitId> unitOrNone() {
        return unit().injectNull(0.4);
    }

    static Arbitrary<List<UnitId>> units() {
        return unit().list().ofMaxSize(3);
    }

    static Arbitrary<@Nullable AlternativeId> alternativeOrNone() {
        return Arbitraries.of(Alternatives.FIRE_TIL_SEKS, new AlternativeId("ukjent"))
                .injectNull(0.5);
    }

    static Arbitrary<@Nullable String> pointOrNone() {
        return Arbitraries.of("1", "9").injectNull(0.5);
    }
}
