package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.sporbar.command.store.LedgerTree;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.LedgerAlarm;
import org.jspecify.annotations.Nullable;

/** The tree up to the last checkpoint as the signer remembers it. It grows by the leaves that are new, a page at a time. */
final class GrowingTree {
    private static final int PAGE = 2_000;

    private Frontier signed;
    private @Nullable TreeHead last;

    private GrowingTree(Frontier signed, @Nullable TreeHead last) {
        this.signed = signed;
        this.last = last;
    }

    /** From the last checkpoint on, which the rows must agree with. */
    static GrowingTree from(Connection connection, Optional<TreeHead> last) throws SQLException, LedgerBrokenException {
        if (last.isEmpty()) return new GrowingTree(Frontier.EMPTY, null);
        Optional<Frontier> rows = LedgerTree.frontierAt(connection, last.get().size());
        if (rows.isEmpty() || !TreeHead.of(rows.get()).equals(last.get()))
            throw new LedgerBrokenException(
                    Continuity.alarm("ledger.forked", last.get().size(), last.get(), head(rows)));
        return new GrowingTree(rows.get(), last.get());
    }

    /** The head of the last checkpoint, if there is one. */
    @Nullable
    TreeHead last() {
        return last;
    }

    long size() {
        return signed.size();
    }

    /** What it has grown to, which is not taken over before it is signed. */
    Frontier grownTo(Connection connection, long size) throws SQLException, LedgerBrokenException {
        if (size < signed.size())
            throw new LedgerBrokenException(Continuity.alarm(
                    "ledger.shrunk", size + 1, TreeHead.of(signed), head(LedgerTree.frontierAt(connection, size))));
        Frontier grown = signed;
        while (grown.size() < size) {
            long upTo = Math.min(size, grown.size() + PAGE);
            List<byte[]> leaves = LedgerTree.leaves(connection, grown.size(), upTo);
            grown = grown.append(leaves);
            if (grown.size() < upTo)
                throw new LedgerBrokenException(new LedgerAlarm(
                        "ledger.entry-missing", grown.size() + 1, "of " + size + " entries; not signed yet"));
        }
        Optional<Frontier> rows = LedgerTree.frontierAt(connection, size);
        if (rows.isPresent() && rows.get().equals(grown)) return grown;
        throw new LedgerBrokenException(new LedgerAlarm(
                "ledger.root-differs",
                signed.size() + 1,
                "by the leaves: " + TreeHead.of(grown) + "; by the subtrees: " + head(rows)));
    }

    void signed(Frontier frontier) {
        signed = frontier;
        last = TreeHead.of(frontier);
    }

    private static String head(Optional<Frontier> rows) {
        return rows.map(frontier -> TreeHead.of(frontier).toString()).orElse("rows are missing");
    }
}
