package no.sporbar.query.page;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sporbar.events.BodyId;
import no.sporbar.events.Certainty;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.Votes;
import no.sporbar.query.approvals.ApprovalRow;
import no.sporbar.query.approvals.Approvals;
import no.sporbar.query.changes.WordDifference;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.DecisionRow.Answer;
import no.sporbar.query.decisions.DecisionRow.Recommendation;
import no.sporbar.query.decisions.DecisionRow.Resolution;
import no.sporbar.query.page.DecisionView.Act;
import no.sporbar.query.page.DecisionView.Guidance;
import no.sporbar.query.page.DecisionView.LedTo;
import no.sporbar.query.page.DecisionView.Point;
import no.sporbar.query.programmes.OfficeHolder;
import no.sporbar.query.programmes.Offices;
import no.sporbar.query.programmes.Offices.Holders;
import no.sporbar.query.web.ByWhom;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Turns a case into what the register shows: each point with what was recommended and what became of it.
 *
 * @param holders who held which office when
 * @param led what each point led to; empty where that is not asked for
 * @param approvals what was approved of each case, by the stream of the case
 */
record DecisionViews(
        Visit visit, Holders holders, Map<Subject, List<LedTo>> led, Map<String, List<ApprovalRow>> approvals) {
    /** Without anybody's name. */
    DecisionViews(Visit visit) {
        this(visit, new Holders(List.of(), visit.programme().seasons()), Map.of(), Map.of());
    }

    /** Cases with those who held office, and with what was approved of them. */
    static DecisionViews of(Visit visit, Offices offices, Approvals approvals, List<DecisionRow> rows) {
        return new DecisionViews(visit, offices.holders(visit.moment()), Map.of(), approved(visit, approvals, rows));
    }

    /** The same with what each point led to. */
    DecisionViews leading(Map<Subject, List<LedTo>> to) {
        return new DecisionViews(visit, holders, to, approvals);
    }

    private static Map<String, List<ApprovalRow>> approved(Visit visit, Approvals approvals, List<DecisionRow> rows) {
        List<String> streams = rows.stream().map(row -> stream(visit, row)).toList();
        return approvals.givenFor(visit.moment(), streams).stream()
                .collect(Collectors.groupingBy(ApprovalRow::concerns));
    }

    private static String stream(Visit visit, DecisionRow row) {
        return StreamId.of("decision", visit.moment().programme(), row.id()).toString();
    }

    DecisionView of(DecisionRow row) {
        Texts texts = visit.texts();
        List<ApprovalRow> approved = approvals.getOrDefault(stream(visit, row), List.of());
        return new DecisionView(
                row.id().value(),
                visit.links().decisionPage(row.id().value()),
                row.title(),
                row.caseNumber(),
                row.state().toString(),
                texts.say("decision.state." + row.state()),
                recommendation(row.recommendation(), approval("recommend-decision", approved)),
                resolution(row.resolution(), approval("resolve-decision", approved)),
                points(row),
                texts.number(row.recorded().position()),
                visit.links().at(row.recorded().position()).decision(row.id().value()),
                visit.links().decisionProof(row.id().value()));
    }

    private @Nullable Act recommendation(@Nullable Recommendation act, @Nullable String approval) {
        if (act == null) return null;
        String by = visit.names().of(act.by());
        String to = visit.names().ofNullable(act.to());
        String on = visit.texts().date(act.provenance().decidedOn());
        String sentence = to == null
                ? visit.texts().say("decision.recommended", by, on)
                : visit.texts().say("decision.recommended.to", by, to, on);
        return new Act(
                sentence,
                held(act.by(), act.provenance().decidedOn()),
                visit.names().of(act.provenance().basis()),
                approval);
    }

    private @Nullable Act resolution(@Nullable Resolution act, @Nullable String approval) {
        if (act == null) return null;
        String by = visit.names().of(act.by());
        String on = visit.texts().date(act.provenance().decidedOn());
        return new Act(
                visit.texts().say("decision.resolved", by, on),
                held(act.by(), act.provenance().decidedOn()),
                visit.names().of(act.provenance().basis()),
                approval);
    }

    private @Nullable String approval(String command, List<ApprovalRow> approved) {
        return approved.stream()
                .filter(row -> row.command().equals(command))
                .findFirst()
                .map(row -> visit.texts()
                        .say(
                                "decision.approval",
                                ByWhom.called(row.requested().actor()),
                                ByWhom.called(row.recorded().actor())))
                .orElse(null);
    }

    private List<String> held(BodyId body, ImpreciseDate on) {
        return holders.on(body, on).stream().map(this::held).toList();
    }

    private String held(OfficeHolder holder) {
        String key = holder.held() == Certainty.YES ? "decision.holder" : "decision.holder.possibly";
        return visit.texts().say(key, holder.title(), holder.holder());
    }

    private List<Point> points(DecisionRow row) {
        Map<String, @Nullable String> wordings = new LinkedHashMap<>();
        Map<String, ResolvedPoint> outcomes = new LinkedHashMap<>();
        if (row.recommendation() != null) {
            for (RecommendedPoint p : row.recommendation().points()) wordings.put(p.number(), p.wording());
        }
        if (row.resolution() != null) {
            for (ResolvedPoint p : row.resolution().points()) {
                outcomes.put(p.number(), p);
                wordings.putIfAbsent(p.number(), null);
            }
        }
        return wordings.entrySet().stream()
                .map(point -> point(row, point.getKey(), point.getValue(), outcomes.get(point.getKey())))
                .toList();
    }

    private Point point(
            DecisionRow row, String number, @Nullable String recommended, @Nullable ResolvedPoint resolved) {
        Subject it = Subject.of(Kind.POINT, row.id(), number);
        String wording = resolved == null || resolved.wording().equals(recommended) ? null : resolved.wording();
        Votes votes = resolved == null ? null : resolved.votes();
        return new Point(
                number,
                recommended,
                resolved == null ? null : resolved.outcome().toString(),
                resolved == null ? null : visit.texts().say("point.outcome." + resolved.outcome()),
                wording,
                wording == null || recommended == null ? List.of() : WordDifference.between(recommended, wording),
                votes == null ? null : visit.texts().say("point.votes", votes.inFavour(), votes.against()),
                votes == null ? null : votes.note(),
                resolved == null ? List.of() : guidance(resolved, row),
                led.getOrDefault(it, List.of()),
                visit.links().trace(it));
    }

    private static List<Guidance> guidance(ResolvedPoint point, DecisionRow row) {
        List<Guidance> all = new ArrayList<>();
        for (var asked : requireNonNullElse(point.guidance(), List.<no.sporbar.events.Guidance>of())) {
            String answer = requireNonNullElse(row.answers(), List.<Answer>of()).stream()
                    .filter(each -> each.guidance().equals(asked.id()))
                    .map(Answer::answer)
                    .findFirst()
                    .orElse(null);
            all.add(new Guidance(asked.text(), answer));
        }
        return all;
    }
}
