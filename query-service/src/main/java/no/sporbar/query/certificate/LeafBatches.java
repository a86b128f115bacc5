package no.sporbar.query.certificate;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.Frontier;
import no.sporbar.query.projection.RowLine;

/** Grows a tree line by line, appending many leaves at a time. */
final class LeafBatches {
    private static final int BATCH = 512;

    private final List<byte[]> leaves = new ArrayList<>();
    private Frontier tree;

    LeafBatches(Frontier tree) {
        this.tree = tree;
    }

    void add(RowLine line) {
        leaves.add(line.leaf());
        if (leaves.size() == BATCH) grown();
    }

    Frontier grown() {
        if (leaves.isEmpty()) return tree;
        tree = tree.append(leaves);
        leaves.clear();
        return tree;
    }
}
