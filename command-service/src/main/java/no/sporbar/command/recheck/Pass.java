package no.sporbar.command.recheck;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.sporbar.command.store.LedgerTree;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.LedgerAlarm;
import org.jspecify.annotations.Nullable;

/** One pass over the whole ledger. It stops at the first thing that is wrong: what lies behind that follows from it. */
final class Pass {
    private static final int PAGE = 200;
    private static final String ROWS = "select position, entry, leaf_hash, subtree_hash from ledger_entry"
            + " where position > ? order by position limit " + PAGE;

    private record Row(long position, byte[] entry, byte[] leafHash, byte[] subtreeHash) {}

    private final Connection connection;
    private final SignedHeads heads;
    private final int rate;
    private final BooleanSupplier goOn;
    private final long began = System.nanoTime();
    private Frontier tree = Frontier.EMPTY;
    private long checkpoints;

    Pass(Connection connection, Optional<TreeHead> outside, int rate, BooleanSupplier goOn) {
        this.connection = connection;
        this.heads = new SignedHeads(connection, outside);
        this.rate = rate;
        this.goOn = goOn;
    }

    /** Runs it; ends early, without a finding, when it is no longer wanted. */
    Recheck run() throws SQLException {
        @Nullable LedgerAlarm finding = signedSoFar();
        List<Row> page = rows();
        while (finding == null && !page.isEmpty() && goOn.getAsBoolean()) {
            finding = check(page);
            pace();
            if (finding == null) page = rows();
        }
        if (finding == null && goOn.getAsBoolean()) finding = beyond();
        return new Recheck(tree.size(), checkpoints, Optional.ofNullable(finding));
    }

    private @Nullable LedgerAlarm check(List<Row> page) throws SQLException {
        for (Row row : page) {
            long expected = tree.size() + 1;
            if (row.position != expected)
                return alarm("ledger.entry-missing", expected, "the next position that is there is " + row.position);
            byte[] leaf = TreeHash.leaf(row.entry);
            if (!Arrays.equals(leaf, row.leafHash))
                return alarm("ledger.entry-altered", expected, "the leaf hash is not that of the entry's bytes");
            Frontier.Growth growth = tree.grow(List.of(leaf));
            if (!Arrays.equals(growth.subtrees().getFirst(), row.subtreeHash))
                return alarm(
                        "ledger.root-differs", expected, "the subtree that ends here does not follow from the entries");
            tree = growth.frontier();
            LedgerAlarm differing = signedSoFar();
            if (differing != null) return differing;
        }
        return null;
    }

    /** Compares the tree with whatever was signed of this very size. */
    private @Nullable LedgerAlarm signedSoFar() throws SQLException {
        for (TreeHead signed = heads.nextUpTo(tree.size()); signed != null; signed = heads.nextUpTo(tree.size())) {
            TreeHead found = TreeHead.of(tree);
            if (!signed.equals(found))
                return alarm("ledger.root-differs", signed.size(), "signed: " + signed + "; recomputed: " + found);
            checkpoints++;
        }
        return null;
    }

    /** Something was signed that is longer than the ledger; what was appended since the last page is no such thing. */
    private @Nullable LedgerAlarm beyond() throws SQLException {
        TreeHead signed = heads.nextUpTo(Long.MAX_VALUE);
        long size = LedgerTree.size(connection);
        if (signed == null || signed.size() <= size) return null;
        return alarm("ledger.shrunk", size + 1, "signed: " + signed + "; the ledger has " + size + " entries");
    }

    private static LedgerAlarm alarm(String code, long position, String detail) {
        return new LedgerAlarm(code, position, detail);
    }

    private void pace() {
        long due = began + tree.size() * 1_000_000_000L / rate;
        long ahead = due - System.nanoTime();
        if (ahead > 0) LockSupport.parkNanos(ahead);
    }

    private List<Row> rows() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setLong(1, tree.size());
            try (ResultSet rows = statement.executeQuery()) {
                List<Row> page = new ArrayList<>();
                while (rows.next())
                    page.add(new Row(rows.getLong(1), rows.getBytes(2), rows.getBytes(3), rows.getBytes(4)));
                return page;
            }
        }
    }
}
