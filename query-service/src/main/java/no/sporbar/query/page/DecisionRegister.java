package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.approvals.Approvals;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.page.DecisionView.Act;
import no.sporbar.query.page.DecisionView.Point;
import no.sporbar.query.page.press.Paper;
import no.sporbar.query.page.press.Paper.Words;
import no.sporbar.query.programmes.Offices;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The register of decisions on paper: every case with what was recommended and what was resolved, point by point, to the
 * letter. A document is made in memory, so it holds so many cases and says where there are more.
 */
@Component
class DecisionRegister {
    private final Decisions decisions;
    private final Offices offices;
    private final Approvals approvals;

    DecisionRegister(Decisions decisions, Offices offices, Approvals approvals) {
        this.decisions = decisions;
        this.offices = offices;
        this.approvals = approvals;
    }

    Paper of(Visit visit, PaperProof proof) {
        Texts texts = visit.texts();
        Paper paper = PaperTitle.of("decisions", visit).heading(1, Words.of(texts.say("document.decisions")));
        paper.text(Words.official(visit.programme().name()));
        paper.text(Words.of(texts.say("document.decisions.what")));
        proof.begin(paper);
        boolean complete = cases(visit, paper);
        if (!complete) paper.text("notice", Words.of(texts.say("document.incomplete", texts.number(Paging.MOST))));
        proof.end(paper);
        return paper;
    }

    /** Whether these were all. */
    private boolean cases(Visit visit, Paper paper) {
        Page<DecisionRow> page = decisions.list(visit.moment(), Paging.first());
        DecisionViews views = DecisionViews.of(visit, offices, approvals, page.rows());
        if (page.rows().isEmpty()) paper.text(Words.of(visit.texts().say("decisions.empty.what")));
        for (DecisionRow row : page.rows()) add(views.of(row), visit.texts(), paper);
        return page.next() == null;
    }

    private static void add(DecisionView view, Texts texts, Paper paper) {
        paper.heading(2, Words.official(view.title()));
        String number = view.caseNumber() == null ? "" : " " + texts.say("decision.case", view.caseNumber());
        paper.text(Words.of(view.stateText() + "." + number));
        act("decision.recommendation", view.recommendation(), texts, paper);
        act("decision.resolution", view.resolution(), texts, paper);
        List<List<Words>> rows =
                view.points().stream().map(point -> cells(point, texts)).toList();
        if (!rows.isEmpty()) paper.table(columns(texts), rows);
        paper.text("basis", Words.of(texts.say("document.position", view.position())));
    }

    private static void act(String key, @Nullable Act act, Texts texts, Paper paper) {
        if (act == null) {
            paper.text(Words.of(texts.say(key + ".none")));
            return;
        }
        paper.text(Words.of(act.sentence()));
        for (String holder : act.holders()) paper.text("basis", Words.of(holder));
        if (act.approval() != null) paper.text(Words.of(act.approval()));
        paper.text("basis", Words.of(BasisWords.of(act.basis(), texts)));
    }

    private static List<String> columns(Texts texts) {
        return Stream.of("column.point", "column.recommended", "column.outcome", "document.resolved")
                .map(texts::say)
                .toList();
    }

    private static List<Words> cells(Point point, Texts texts) {
        List<Words> cells = new ArrayList<>();
        cells.add(Words.of(point.number()));
        cells.add(
                point.recommended() == null
                        ? Words.of(texts.say("point.not-recommended"))
                        : Words.official(point.recommended()));
        String outcome = point.outcomeText() == null ? texts.say("point.undecided") : point.outcomeText();
        cells.add(Words.of(point.votes() == null ? outcome : outcome + ". " + point.votes()));
        cells.add(Words.official(resolved(point)));
        return cells;
    }

    /** What was resolved, also where that is what was recommended: on paper nobody has to look twice. */
    private static @Nullable String resolved(Point point) {
        if (point.outcome() == null) return null;
        return point.resolved() == null ? point.recommended() : point.resolved();
    }
}
