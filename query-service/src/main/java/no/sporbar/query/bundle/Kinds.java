package no.sporbar.query.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.query.consultations.ConsultationProjection;
import no.sporbar.query.consultations.ConsultationRow;
import no.sporbar.query.consultations.ResponseProjection;
import no.sporbar.query.consultations.ResponseRow;
import no.sporbar.query.consultations.SuggestionProjection;
import no.sporbar.query.consultations.SuggestionRow;
import no.sporbar.query.decisions.DecisionProjection;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.goals.GoalProjection;
import no.sporbar.query.goals.GoalRow;
import no.sporbar.query.principles.PrincipleProjection;
import no.sporbar.query.principles.PrincipleRow;
import no.sporbar.query.registers.RiskProjection;
import no.sporbar.query.sources.SourceProjection;
import no.sporbar.query.sources.SourceRow;
import no.sporbar.query.timeline.MilestoneProjection;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.PeriodProjection;
import no.sporbar.query.tracks.ConditionProjection;
import no.sporbar.query.tracks.TrackProjection;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** The kinds of things in the document, in its order, and what is said of each. */
final class Kinds {
    static final List<Kind<?>> ALL = List.of(
            new Kind<>(
                    "goals",
                    new GoalProjection(),
                    (goal, texts) -> texts.say("goal.label", goal.number()),
                    Kinds::goal),
            new Kind<>("principles", new PrincipleProjection(), Kinds::wording, Kinds::principle),
            new Kind<>(
                    "periods",
                    new PeriodProjection(),
                    (period, _) -> period.name(),
                    (period, texts) -> List.of(texts.date(period.span()))),
            new Kind<>("milestones", new MilestoneProjection(), (milestone, _) -> milestone.name(), Kinds::milestone),
            new Kind<>("decisions", new DecisionProjection(), (decision, _) -> decision.title(), Kinds::decision),
            new Kind<>(
                    "tracks",
                    new TrackProjection(),
                    (track, _) -> track.label(),
                    (track, _) -> lines(track.mandate(), track.result())),
            new Kind<>(
                    "conditions",
                    new ConditionProjection(),
                    (condition, _) -> condition.id().value(),
                    (condition, _) -> List.of(condition.text())),
            new Kind<>("consultations", new ConsultationProjection(), (c, _) -> c.title(), Kinds::consultation),
            new Kind<>("responses", new ResponseProjection(), Kinds::respondent, Kinds::response),
            new Kind<>("suggestions", new SuggestionProjection(), (s, _) -> s.text(), Kinds::suggestion),
            new Kind<>(
                    "risks", new RiskProjection(), (risk, _) -> risk.id().value(), (risk, _) -> List.of(risk.text())),
            new Kind<>("sources", new SourceProjection(), (source, _) -> source.title(), Kinds::source));

    private Kinds() {}

    private static List<String> goal(GoalRow goal, Texts texts) {
        return worded(goal.status().toString(), goal.wordingInForce(), goal.wordingProposed(), goal.reason(), texts);
    }

    private static List<String> principle(PrincipleRow row, Texts texts) {
        return worded(row.status().toString(), row.wordingInForce(), row.wordingProposed(), row.reason(), texts);
    }

    private static String wording(PrincipleRow row, Texts texts) {
        String proposed = row.wordingProposed();
        return proposed == null
                ? Objects.requireNonNullElse(row.wordingInForce(), row.id().value())
                : proposed;
    }

    private static List<String> worded(
            String status, @Nullable String inForce, @Nullable String proposed, @Nullable String why, Texts texts) {
        return lines(
                texts.say("statement.status." + status),
                inForce == null ? null : texts.say("bundle.in-force", inForce),
                proposed == null ? null : texts.say("bundle.proposed", proposed),
                why);
    }

    private static List<String> milestone(MilestoneRow milestone, Texts texts) {
        return lines(
                texts.say("milestone.status." + milestone.status()),
                milestone.date() == null ? texts.say("bundle.undated") : texts.date(milestone.date()),
                milestone.reason());
    }

    private static List<String> decision(DecisionRow decision, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("decision.state." + decision.state()));
        if (decision.recommendation() != null)
            decision.recommendation()
                    .points()
                    .forEach(point -> lines.add(texts.say("bundle.recommended", point.number(), point.wording())));
        if (decision.resolution() != null)
            decision.resolution()
                    .points()
                    .forEach(point -> lines.add(texts.say(
                            "bundle.resolved",
                            point.number(),
                            point.wording(),
                            texts.say("point.outcome." + point.outcome()))));
        return lines;
    }

    private static List<String> consultation(ConsultationRow row, Texts texts) {
        Stream<String> questions = row.questions().stream().map(question -> question.number() + ". " + question.text());
        Stream<String> closing = row.closing() == null || row.closing().result() == null
                ? Stream.of()
                : Stream.of(row.closing().result());
        return Stream.of(Stream.of(texts.date(row.window())), questions, closing)
                .flatMap(each -> each)
                .toList();
    }

    private static String respondent(ResponseRow row, Texts texts) {
        return Objects.requireNonNullElse(row.respondent(), row.id().value());
    }

    private static List<String> response(ResponseRow row, Texts texts) {
        return row.answers().stream()
                .map(answer -> answer.question() + ". " + answer.summary())
                .toList();
    }

    private static List<String> suggestion(SuggestionRow row, Texts texts) {
        String by = row.by().stream().map(proposer -> proposer.name()).collect(Collectors.joining(", "));
        SuggestionRow.Disposed disposed = row.disposition();
        return lines(
                texts.say("bundle.proposed-by", by),
                row.wording(),
                disposed == null
                        ? texts.say("bundle.disposition.none")
                        : texts.say("bundle.disposition." + disposed.disposition()),
                disposed == null ? null : disposed.reason());
    }

    private static List<String> source(SourceRow row, Texts texts) {
        return lines(
                row.date() == null ? null : texts.date(row.date()),
                row.caseNumber() == null ? null : texts.say("bundle.case-number", row.caseNumber()),
                row.link(),
                row.sha256() == null ? null : "SHA-256 " + row.sha256());
    }

    private static List<String> lines(@Nullable String... lines) {
        List<String> said = new ArrayList<>();
        for (String line : lines) if (line != null) said.add(line);
        return said;
    }
}
