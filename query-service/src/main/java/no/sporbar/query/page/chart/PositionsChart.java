package no.sporbar.query.page.chart;

import java.util.List;
import java.util.Map;
import no.sporbar.events.Position;

/**
 * How many took which position.
 *
 * @param id what tells it from other pictures on the page
 * @param title what the picture is called
 */
public record PositionsChart(String id, String title, List<Bar> bars) {
    /** Those of one kind; a position that nobody took is left out. */
    public record Bar(String name, Map<Position, Integer> counts) {
        int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    int most() {
        return bars.stream().mapToInt(Bar::total).max().orElse(0);
    }
}
