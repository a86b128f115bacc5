package no.sporbar.query.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.sporbar.query.projection.MemoryProjections;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.RowLine;

/** Tells a comparison the lines that a replay makes. */
public record Expected(RowComparison comparison) implements MemoryProjections.Sink {
    @Override
    public void made(Projection<?, ?> projection, List<RowLine> lines) {
        try {
            for (RowLine line : lines) comparison.expect(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
