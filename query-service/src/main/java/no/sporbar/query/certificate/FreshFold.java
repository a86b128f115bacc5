package no.sporbar.query.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.MemoryProjections;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.RowLine;
import no.sporbar.query.projection.RowLines;
import no.sporbar.query.replay.Expected;
import no.sporbar.query.replay.LedgerFold;
import no.sporbar.query.replay.RowComparison;
import no.sporbar.query.replay.RowDifference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Folds one projection anew from the own copy of the entries, programme by programme in memory, beside the rows as they are.
 * Only where something is wrong already: it names it.
 */
@Component
class FreshFold {
    private static final int PAGE = 1_000;
    private static final String PROGRAMMES =
            "SELECT programme FROM programme_progress UNION SELECT programme FROM %s WHERE from_position <= ?";

    private final JdbcTemplate jdbc;
    private final LedgerCopy ledger;
    private final RowLines lines;

    FreshFold(JdbcTemplate jdbc, LedgerCopy ledger, RowLines lines) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.lines = lines;
    }

    /** The first row, up to a position, that does not follow from the entries. Call it in a transaction. */
    Optional<RowDifference> firstDifference(Projection<?, ?> projection, long upTo) {
        List<String> programmes = jdbc.query(PROGRAMMES.formatted(projection.name()), (rs, _) -> rs.getString(1), upTo);
        return programmes.stream()
                .flatMap(programme -> of(programme, projection, upTo).stream())
                .min(Comparator.comparing(RowDifference::place));
    }

    private Optional<RowDifference> of(String programme, Projection<?, ?> projection, long upTo) {
        try (Stream<RowLine> rows = lines.of(projection, programme, upTo)) {
            Iterator<RowLine> shown = rows.iterator();
            RowComparison comparison = new RowComparison(
                    projection.name(), () -> shown.hasNext() ? shown.next().bytes() : null);
            LedgerFold fold = new LedgerFold(new MemoryProjections(List.of(projection), new Expected(comparison)));
            long after = 0;
            for (List<LedgerEntry> page = page(programme, after, upTo);
                    !page.isEmpty();
                    page = page(programme, after, upTo)) {
                if (comparison.difference().isPresent()) break;
                fold.fold(page);
                after = page.getLast().position();
            }
            if (fold.standstill().isEmpty()) comparison.expectNoMore();
            return comparison.difference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<LedgerEntry> page(String programme, long after, long upTo) {
        return ledger.pageOf(programme, after, PAGE).stream()
                .filter(entry -> entry.position() <= upTo)
                .toList();
    }
}
