package no.sporbar.query.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.PointOutcome;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.DecisionRow.Recommendation;
import no.sporbar.query.decisions.DecisionRow.Resolution;
import no.sporbar.query.sources.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * A case as eInnsyn's API has it. Its fields are those of eInnsyn, so that whoever delivers there can take them over; of what
 * eInnsyn asks for and nobody has recorded, such as the kind of a meeting's case, there is nothing.
 *
 * @param saksmappe the case's file, where its case number is known
 */
record CaseInEInnsyn(Moetesak moetesak, @Nullable Saksmappe saksmappe) {
    /** What the wordings are: official wording has no markup. */
    private static final String PLAIN = "text/plain";

    /**
     * A case before a body.
     *
     * @param systemId the case's own stream here
     * @param utvalg the body that resolved, or that was recommended to
     * @param dokumentbeskrivelse the papers that it rests on
     */
    record Moetesak(
            String entity,
            String systemId,
            String offentligTittel,
            @Nullable String utvalg,
            @Nullable Moetesaksbeskrivelse innstilling,
            @Nullable Vedtak vedtak,
            List<Dokumentbeskrivelse> dokumentbeskrivelse) {}

    /** A case's file. */
    record Saksmappe(String entity, String saksnummer) {}

    /** A text of a case. */
    record Moetesaksbeskrivelse(String entity, String tekstInnhold, String tekstFormat) {
        static Moetesaksbeskrivelse of(Stream<String> points) {
            return new Moetesaksbeskrivelse("Moetesaksbeskrivelse", points.collect(Collectors.joining("\n")), PLAIN);
        }
    }

    /**
     * What was resolved.
     *
     * @param dato absent where the day is not known
     */
    record Vedtak(
            String entity,
            Moetesaksbeskrivelse vedtakstekst,
            @Nullable LocalDate dato) {}

    /** A paper. */
    record Dokumentbeskrivelse(String entity, String tittel, List<Dokumentobjekt> dokumentobjekt) {}

    /** The paper as a file. */
    record Dokumentobjekt(
            String entity,
            @Nullable String referanseDokumentfil,
            @Nullable String sjekksum,
            @Nullable String sjekksumAlgoritme) {}

    static CaseInEInnsyn of(String systemId, DecisionRow row, Map<String, String> bodies, List<SourceRow> papers) {
        Recommendation recommended = row.recommendation();
        Resolution resolved = row.resolution();
        return new CaseInEInnsyn(
                new Moetesak(
                        "Moetesak",
                        systemId,
                        row.title(),
                        body(recommended, resolved, bodies),
                        recommended == null ? null : innstilling(recommended),
                        resolved == null ? null : vedtak(resolved),
                        papers.stream().map(CaseInEInnsyn::paper).toList()),
                row.caseNumber() == null ? null : new Saksmappe("Saksmappe", row.caseNumber()));
    }

    private static @Nullable String body(
            @Nullable Recommendation recommended, @Nullable Resolution resolved, Map<String, String> names) {
        if (resolved != null) return names.get(resolved.by().value());
        return recommended == null || recommended.to() == null
                ? null
                : names.get(recommended.to().value());
    }

    private static Moetesaksbeskrivelse innstilling(Recommendation act) {
        return Moetesaksbeskrivelse.of(act.points().stream().map(CaseInEInnsyn::line));
    }

    /** Only what was adopted stands in a resolution. */
    private static Vedtak vedtak(Resolution act) {
        Stream<String> adopted = act.points().stream()
                .filter(point -> point.outcome() != PointOutcome.REJECTED && point.outcome() != PointOutcome.POSTPONED)
                .map(CaseInEInnsyn::line);
        return new Vedtak(
                "Vedtak", Moetesaksbeskrivelse.of(adopted), day(act.provenance().decidedOn()));
    }

    private static String line(RecommendedPoint point) {
        return point.number() + ". " + point.wording();
    }

    private static String line(ResolvedPoint point) {
        return point.number() + ". " + point.wording();
    }

    private static @Nullable LocalDate day(ImpreciseDate date) {
        return date instanceof ImpreciseDate.Day day ? day.date() : null;
    }

    private static Dokumentbeskrivelse paper(SourceRow source) {
        boolean known = source.link() != null || source.sha256() != null;
        Dokumentobjekt file = new Dokumentobjekt(
                "Dokumentobjekt", source.link(), source.sha256(), source.sha256() == null ? null : "SHA-256");
        return new Dokumentbeskrivelse("Dokumentbeskrivelse", source.title(), known ? List.of(file) : List.of());
    }
}
