package no.sporbar.query.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.events.Basis;
import no.sporbar.events.Body;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.DecisionRow.Recommendation;
import no.sporbar.query.decisions.DecisionRow.Resolution;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.programmes.Programmes;
import no.sporbar.query.sources.SourceRow;
import no.sporbar.query.sources.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** One case in the shape of eInnsyn, as at any moment. */
@RestController
class EInnsynApi {
    private final Moments moments;
    private final Answering answering;
    private final Programmes programmes;
    private final Decisions decisions;
    private final Sources sources;

    EInnsynApi(Moments moments, Answering answering, Programmes programmes, Decisions decisions, Sources sources) {
        this.moments = moments;
        this.answering = answering;
        this.programmes = programmes;
        this.decisions = decisions;
        this.sources = sources;
    }

    @GetMapping("/api/programmes/{programme}/decisions/{id}.einnsyn.json")
    @Nullable
    CaseInEInnsyn decision(
            @PathVariable String programme,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        DecisionRow row =
                decisions.one(moment, id).orElseThrow(() -> decisions.question().unknown(id));
        if (answering.notModified(moment, request)) return null;
        Map<String, String> bodies = programmes.one(moment).bodies().stream()
                .collect(Collectors.toMap(body -> body.id().value(), Body::name, (first, _) -> first));
        String systemId = StreamId.of("decision", moment.programme(), row.id()).toString();
        return CaseInEInnsyn.of(systemId, row, bodies, papers(row, moment));
    }

    private List<SourceRow> papers(DecisionRow row, Moment moment) {
        Recommendation recommended = row.recommendation();
        Resolution resolved = row.resolution();
        return Stream.of(
                        recommended == null ? null : recommended.provenance(),
                        resolved == null ? null : resolved.provenance())
                .filter(Objects::nonNull)
                .flatMap(EInnsynApi::source)
                .distinct()
                .flatMap(source -> sources.one(moment, source).stream())
                .toList();
    }

    private static Stream<String> source(Provenance provenance) {
        return provenance.basis() instanceof Basis.Citation cited
                ? Stream.of(cited.source().value())
                : Stream.of();
    }
}
