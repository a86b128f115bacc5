package no.sporbar.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.goals.GoalRow;
import no.sporbar.query.goals.Goals;
import no.sporbar.query.page.GoalsPage.GoalWithPrinciples;
import no.sporbar.query.page.press.Paper;
import no.sporbar.query.page.press.Paper.Words;
import no.sporbar.query.page.timeline.TimelineChart;
import no.sporbar.query.page.timeline.TimelinePicture;
import no.sporbar.query.page.timeline.TimelineTable;
import no.sporbar.query.page.timeline.TimelineTable.Group;
import no.sporbar.query.page.timeline.TimelineTable.Row;
import no.sporbar.query.principles.PrincipleRow;
import no.sporbar.query.principles.Principles;
import no.sporbar.query.web.Texts;
import org.springframework.stereotype.Component;

/** How it stands with a programme, on paper: the timeline, the goals, what is investigated and what is decided. */
@Component
class StatusReport {
    /** How many times higher than wide a picture may be that stands on one sheet with its heading. */
    private static final double TALLEST = 1.3;

    private final Charts charts;
    private final Summaries summaries;
    private final Goals goals;
    private final Principles principles;
    private final TrackViews tracks;
    private final Decisions decisions;

    StatusReport(
            Charts charts,
            Summaries summaries,
            Goals goals,
            Principles principles,
            TrackViews tracks,
            Decisions decisions) {
        this.charts = charts;
        this.summaries = summaries;
        this.goals = goals;
        this.principles = principles;
        this.tracks = tracks;
        this.decisions = decisions;
    }

    Paper of(Visit visit, PaperProof proof) {
        Texts texts = visit.texts();
        Paper paper = PaperTitle.of("status", visit).heading(1, Words.of(texts.say("document.status")));
        paper.text(Words.official(visit.programme().name()));
        paper.text(Words.of(texts.say("document.status.what")));
        proof.begin(paper);
        standings(visit, paper);
        timeline(visit, paper);
        statements(visit, paper);
        tracks(visit, paper);
        decisions(visit, paper);
        proof.end(paper);
        return paper;
    }

    private void standings(Visit visit, Paper paper) {
        Texts texts = visit.texts();
        Standings now = Standings.of(
                summaries
                        .of(
                                List.of(visit.programme()),
                                visit.moment().asOf(),
                                visit.moment().day())
                        .getFirst(),
                texts);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.say("goals.title"), now.goals());
        facts.put(texts.say("decisions.title"), now.decisions());
        facts.put(
                texts.say("standing.next"),
                now.next() == null ? texts.say("standing.next.none") : now.next() + ", " + now.nextDate());
        if (now.late() != null) facts.put(texts.say("document.late"), now.late());
        paper.heading(2, Words.of(texts.say("document.standing"))).facts(facts);
    }

    private void timeline(Visit visit, Paper paper) {
        Texts texts = visit.texts();
        Charts.Shown shown = charts.of(visit, false);
        TimelineChart chart = shown.chart();
        paper.heading(2, Words.of(texts.say("timeline.title")));
        if (chart.periods().isEmpty() && chart.milestones().isEmpty()) {
            paper.text(Words.of(texts.say("timeline.empty.what")));
            return;
        }
        TimelinePicture picture = TimelinePicture.of(chart, texts);
        if (picture.height() > TALLEST * picture.width()) paper.text(Words.of(texts.say("document.picture.too-tall")));
        else paper.picture(picture.svg(), TimelinePicture.description(chart, texts));
        for (Group group : TimelineTable.of(chart, texts)) group(group, texts, paper);
        if (shown.tensions().isEmpty()) return;
        paper.heading(2, Words.of(texts.say("tensions.title"))).text(Words.of(texts.say("tensions.lead")));
        paper.list(shown.tensions().stream()
                .map(t -> Words.of(t.certainty() + " " + t.sentence()))
                .toList());
    }

    private static void group(Group group, Texts texts, Paper paper) {
        paper.heading(3, Words.of(group.heading()));
        List<String> columns = Stream.of("column.what", "column.when", "column.status", "column.basis")
                .map(texts::say)
                .toList();
        paper.table(columns, group.rows().stream().map(row -> cells(row, texts)).toList());
    }

    private static List<Words> cells(Row row, Texts texts) {
        String status = row.status() == null ? texts.say("timeline.period") : row.status();
        return List.of(
                Words.official(row.name()),
                Words.of(row.date()),
                Words.of(String.join(
                        ". ",
                        Stream.concat(Stream.of(status), row.notes().stream()).toList())),
                Words.of(BasisWords.of(row.basis(), texts)));
    }

    private void statements(Visit visit, Paper paper) {
        Texts texts = visit.texts();
        Page<GoalRow> all = goals.list(visit.moment(), Paging.first());
        Page<PrincipleRow> under = principles.list(visit.moment(), Paging.first());
        paper.heading(2, Words.of(texts.say("goals.title")));
        if (all.rows().isEmpty()) paper.text(Words.of(texts.say("goals.empty.what")));
        for (GoalWithPrinciples each : GoalsPage.together(all.rows(), under.rows(), visit)) {
            paper.heading(3, Words.of(each.goal().label() + ". " + each.goal().statusText()));
            paper.text(Words.official(each.goal().wording()));
            paper.list(each.principles().stream()
                    .map(principle -> Words.official(principle.wording() + " (" + principle.statusText() + ")"))
                    .toList());
        }
        incomplete(all.next() == null && under.next() == null, texts, paper);
    }

    private void tracks(Visit visit, Paper paper) {
        Page<TrackView> all = tracks.of(visit);
        if (all.rows().isEmpty()) return;
        paper.heading(2, Words.of(visit.texts().say("tracks.title")));
        for (TrackView track : all.rows()) {
            paper.text(Words.official(track.label() + ": " + track.mandate()));
            paper.text("basis", Words.of(track.statusText() + ". " + BasisWords.of(track.basis(), visit.texts())));
        }
        incomplete(all.next() == null, visit.texts(), paper);
    }

    private void decisions(Visit visit, Paper paper) {
        Texts texts = visit.texts();
        Page<DecisionRow> all = decisions.list(visit.moment(), Paging.first());
        paper.heading(2, Words.of(texts.say("decisions.title")));
        if (all.rows().isEmpty()) {
            paper.text(Words.of(texts.say("decisions.empty.what")));
            return;
        }
        DecisionViews views = new DecisionViews(visit);
        List<List<Words>> rows =
                all.rows().stream().map(views::of).map(StatusReport::cells).toList();
        paper.table(
                Stream.of("document.case", "document.case-number", "column.status")
                        .map(texts::say)
                        .toList(),
                rows);
        incomplete(all.next() == null, texts, paper);
    }

    private static List<Words> cells(DecisionView view) {
        String sentence =
                view.resolution() == null ? view.stateText() : view.resolution().sentence();
        return List.of(Words.official(view.title()), Words.of(view.caseNumber()), Words.of(sentence));
    }

    private static void incomplete(boolean complete, Texts texts, Paper paper) {
        if (!complete) paper.text("notice", Words.of(texts.say("document.incomplete", texts.number(Paging.MOST))));
    }
}
