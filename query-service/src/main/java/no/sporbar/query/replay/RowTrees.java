package no.sporbar.query.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Frontier;
import no.sporbar.query.projection.MemoryProjections;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.RowLine;

/** Grows the trees of all projections from the lines that a replay makes; it keeps no more than their right edges. */
final class RowTrees implements MemoryProjections.Sink {
    private final Map<String, Frontier> trees = new HashMap<>();

    @Override
    public void made(Projection<?, ?> projection, List<RowLine> lines) {
        List<byte[]> leaves = lines.stream().map(RowLine::leaf).toList();
        trees.put(projection.name(), of(projection).append(leaves));
    }

    Frontier of(Projection<?, ?> projection) {
        return trees.getOrDefault(projection.name(), Frontier.EMPTY);
    }
}
