package no.sporbar.query.bundle;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.query.ledger.LedgerEntry;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes of a copy of some entries one that was checked against a signed checkpoint, as the keeper would. */
final class SignedCopy {
    private final SigningKey key;
    private final JdbcTemplate jdbc;

    SignedCopy(JdbcTemplate jdbc) throws MalformedException {
        this.key = SigningKey.generate("example.org/ledger", KeyType.LOG, new SecureRandom());
        this.jdbc = jdbc;
        jdbc.update(
                "INSERT INTO log_key (vkey, trusted_by, trusted_at) VALUES (?, 'configured', now())",
                key.verifier().toString());
    }

    String vkey() {
        return key.verifier().toString();
    }

    /** The whole tree, and a checkpoint of its first so many entries. */
    SignedNote sign(List<LedgerEntry> entries, int size) {
        List<byte[]> leaves =
                entries.stream().map(entry -> TreeHash.leaf(entry.bytes())).toList();
        List<byte[]> level = leaves;
        for (int l = 0; !level.isEmpty(); l++) {
            for (int i = 0; i < Tile.count(leaves.size(), l); i++) {
                Tile tile = Tile.in(leaves.size(), l, i);
                jdbc.update(
                        "INSERT INTO tree_tile (level, index, hashes) VALUES (?, ?, ?)",
                        l,
                        i,
                        joined(level.subList(i * Tile.FULL, i * Tile.FULL + tile.width())));
            }
            level = above(level);
        }
        jdbc.update("UPDATE tree_progress SET size = ?", leaves.size());
        TreeHead head = new TreeHead(
                size, Frontier.EMPTY.append(leaves.subList(0, size)).root());
        SignedNote note = new Checkpoint(key.verifier().name(), head).signedBy(key);
        jdbc.update(
                """
                INSERT INTO checkpoint (origin, size, root, digest, key_id, note, trusted, wrong, seen_at, checked_at)
                VALUES (?, ?, ?, sha256(convert_to(?, 'UTF8')), ?, ?, true, false, now(), now())\
                """,
                key.verifier().name(),
                size,
                head.root(),
                note.text(),
                key.verifier().idText(),
                note.toString());
        return note;
    }

    /** As if the first so many entries had come here from a ledger that had signed them. */
    SignedNote imported(List<LedgerEntry> entries, int size) throws MalformedException {
        SigningKey before = SigningKey.generate("example.org/before", KeyType.LOG, new SecureRandom());
        Frontier tree = Frontier.EMPTY.append(entries.subList(0, size).stream()
                .map(entry -> TreeHash.leaf(entry.bytes()))
                .toList());
        SignedNote note = new Checkpoint("example.org/before", TreeHead.of(tree)).signedBy(before);
        for (var each : Map.of("checkpoint", note, "key", before.verifier()).entrySet())
            jdbc.update(
                    "INSERT INTO imported_note (kind, note, digest, seen_at)"
                            + " VALUES (?, ?, sha256(convert_to(?, 'UTF8')), now())",
                    each.getKey(),
                    each.getValue().toString(),
                    each.getValue().toString());
        return note;
    }

    private static List<byte[]> above(List<byte[]> level) {
        List<byte[]> roots = new ArrayList<>();
        for (int i = 0; i + Tile.FULL <= level.size(); i += Tile.FULL)
            roots.add(Frontier.EMPTY.append(level.subList(i, i + Tile.FULL)).root());
        return roots;
    }

    static byte[] joined(List<byte[]> hashes) {
        byte[] tile = new byte[hashes.size() * TreeHash.LENGTH];
        for (int i = 0; i < hashes.size(); i++)
            System.arraycopy(hashes.get(i), 0, tile, i * TreeHash.LENGTH, TreeHash.LENGTH);
        return Arrays.copyOf(tile, tile.length);
    }
}
