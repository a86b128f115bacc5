package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.sporbar.events.Position;
import no.sporbar.query.consultations.Positions.Answers;
import no.sporbar.query.consultations.Positions.ToQuestion;
import no.sporbar.query.page.ConsultationView.Counts;
import no.sporbar.query.page.chart.PositionsChart;
import no.sporbar.query.page.chart.PositionsChart.Bar;
import no.sporbar.query.page.chart.PositionsDrawing;
import no.sporbar.query.web.Texts;

/** Counts of positions as a picture and as the table that says the same, kind of respondent by kind, all of them last. */
record PositionCounts(Texts texts) {
    List<String> heads() {
        return Arrays.stream(Position.values())
                .map(each -> texts.say("consultation.position." + each))
                .toList();
    }

    List<String> pictures(ToQuestion question) {
        if (question.recorded().total() == 0) return List.of();
        String title = texts.say("consultation.picture.title", question.number());
        return PositionsDrawing.of(
                new PositionsChart("positions-" + question.number(), title, bars(question.recorded())), texts);
    }

    List<Counts> rows(Answers answers) {
        return bars(answers).stream()
                .map(bar -> counts(bar.name(), bar.counts()))
                .toList();
    }

    private List<Bar> bars(Answers answers) {
        List<Bar> bars = new ArrayList<>();
        answers.groups()
                .forEach((group, taken) ->
                        bars.add(new Bar(texts.say("consultation.group." + group), taken.positions())));
        if (!bars.isEmpty()) bars.add(new Bar(texts.say("consultation.group.all"), answers.positions()));
        return bars;
    }

    private Counts counts(String name, Map<Position, Integer> counts) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(
                name,
                Arrays.stream(Position.values())
                        .map(each -> texts.number(counts.getOrDefault(each, 0)))
                        .toList(),
                texts.number(total));
    }
}
