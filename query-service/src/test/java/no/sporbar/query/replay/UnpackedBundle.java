package no.sporbar.query.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.query.ledger.LedgerEntry;

/** Writes a log and what it shows beside as the files of an exit bundle. */
final class UnpackedBundle {
    private static final int PER_FILE = 65_536;

    private UnpackedBundle() {}

    static void write(ShownLog log, Path folder) throws IOException, MalformedException {
        List<byte[]> entries = log.entries.stream().map(LedgerEntry::bytes).toList();
        List<byte[]> leaves = entries.stream().map(TreeHash::leaf).toList();
        SigningKey key = SigningKey.generate("test/ledger", KeyType.LOG, new SecureRandom());
        TreeHead head = TreeHead.of(Frontier.EMPTY.append(leaves));
        write(folder, "ledger/vkey", (key.verifier() + "\n").getBytes(UTF_8));
        write(
                folder,
                "ledger/checkpoint",
                new Checkpoint("test/ledger", head).signedBy(key).bytes());
        List<byte[]> hashes = leaves;
        for (int level = 0; !hashes.isEmpty(); level++) hashes = tiles(folder, entries.size(), level, hashes);
        for (int from = 0; from < entries.size(); from += PER_FILE)
            write(
                    folder,
                    "entries/%012d.ndjson".formatted(from + 1),
                    lines(entries.subList(from, Math.min(entries.size(), from + PER_FILE))));
        for (Map.Entry<String, byte[]> each : log.resources.entrySet()) write(folder, each.getKey(), each.getValue());
    }

    private static List<byte[]> tiles(Path folder, int size, int level, List<byte[]> hashes) throws IOException {
        List<byte[]> above = new ArrayList<>();
        for (int from = 0; from < hashes.size(); from += Tile.FULL) {
            Tile tile = Tile.in(size, level, from / Tile.FULL);
            List<byte[]> own = hashes.subList(from, from + tile.width());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            own.forEach(bytes::writeBytes);
            write(folder, "ledger/" + tile.path(), bytes.toByteArray());
            if (tile.isFull()) above.add(Frontier.EMPTY.append(own).root());
        }
        return above;
    }

    private static byte[] lines(List<byte[]> entries) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            lines.writeBytes(entry);
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
