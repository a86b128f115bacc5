package no.sporbar.command.rules;

import java.util.List;
import no.sporbar.events.Actor;
import no.sporbar.events.Authority;
import no.sporbar.events.Basis;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.Basis.Citation;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import no.sporbar.events.SourceId;
import no.sporbar.events.StreamId;

/** Words of the first programme. */
public final class Oslo {
    public static final ProgrammeId PROGRAMME = new ProgrammeId("oslo-bydelsprosjektet");
    public static final BodyId BYSTYRET = new BodyId("bystyret");
    public static final BodyId BYRADET = new BodyId("byradet");
    public static final BodyId GRORUD = new BodyId("bydel-grorud");
    public static final BodyId NOBODY = new BodyId("ingen");
    public static final SourceId SAKEN = new SourceId("byradets-sak");
    public static final DecisionId VEDTAKET = new DecisionId("videre-utredning");

    public static final List<Body> BODIES = List.of(
            new Body(BYSTYRET, "Bystyret", List.of(Authority.ADOPT)),
            new Body(BYRADET, "Byrådet", List.of(Authority.RECOMMEND)),
            new Body(GRORUD, "Bydel Grorud", List.of()));

    /** Neighbouring seasons share months. */
    public static final SeasonPolicy SEASONS = new SeasonPolicy(
            new Months(2, 6),
            new Months(5, 9),
            new Months(8, 12),
            new Months(11, 3),
            new Assumption("programkontoret", "saken sier ikke når en årstid begynner"));

    /** Who records. */
    public static final Actor KARI = new Actor("kari", "Kari Nordmann", Actor.RECORDER, "byradet");
    /** Who approves. */
    public static final Actor OLA = new Actor("ola", "Ola Hansen", Actor.APPROVER, null);

    private Oslo() {}

    /** A fact that the registered paper states. */
    public static Provenance cited() {
        return on("2025-01-16", new Citation(SAKEN, "L666-668"));
    }

    /** A fact that the registered paper states, decided on another date. */
    public static Provenance cited(String decidedOn) {
        return on(decidedOn, new Citation(SAKEN, "L666-668"));
    }

    /** A fact that cites another source than the registered paper. */
    public static Provenance citing(String source) {
        return on("2025-01-16", new Citation(new SourceId(source), "s. 1"));
    }

    /** A fact that is in no source. */
    public static Provenance assumed() {
        return on("2025-01-16", new Assumption("programkontoret", "står ikke i saken"));
    }

    public static ImpreciseDate date(String edtf) {
        return ImpreciseDate.parse(edtf);
    }

    /** The stream of a source of the programme. */
    public static StreamId source(SourceId source) {
        return StreamId.of("source", PROGRAMME, source);
    }

    /** The stream of a decision of the programme. */
    public static StreamId decision(DecisionId decision) {
        return StreamId.of("decision", PROGRAMME, decision);
    }

    private static Provenance on(String decidedOn, Basis basis) {
        return new Provenance(date(decidedOn), null, basis);
    }
}
