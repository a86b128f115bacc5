package no.sporbar.command.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.tile.Tile;

/** An exit bundle of some entries, as the query side writes it. */
final class WrittenBundle {
    private final SigningKey key;
    private final List<byte[]> entries;

    WrittenBundle(List<byte[]> entries) throws MalformedException {
        this.key = SigningKey.generate("example.org/before", KeyType.LOG, new SecureRandom());
        this.entries = entries;
    }

    String vkey() {
        return key.verifier().toString();
    }

    TreeHead head() {
        return TreeHead.of(Frontier.EMPTY.append(leaves()));
    }

    /** Writes it; its entries may be others than the signed ones. */
    Path write(Path file, List<byte[]> shown) throws IOException {
        String checkpoint =
                new Checkpoint(key.verifier().name(), head()).signedBy(key).toString();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "ledger/checkpoint", checkpoint.getBytes(StandardCharsets.UTF_8));
            put(zip, "ledger/vkey", (vkey() + "\n").getBytes(StandardCharsets.UTF_8));
            put(zip, "ledger/rotations", new byte[0]);
            put(zip, "ledger/checkpoints", checkpoint.getBytes(StandardCharsets.UTF_8));
            List<byte[]> level = leaves();
            for (int l = 0; !level.isEmpty(); l++) level = tiles(zip, l, level);
            put(zip, "entries/000000000001.ndjson", lines(shown));
        }
        return file;
    }

    private List<byte[]> tiles(ZipOutputStream zip, int level, List<byte[]> hashes) throws IOException {
        List<byte[]> above = new ArrayList<>();
        for (int i = 0; i < Tile.count(entries.size(), level); i++) {
            Tile tile = Tile.in(entries.size(), level, i);
            List<byte[]> own = hashes.subList(i * Tile.FULL, i * Tile.FULL + tile.width());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            own.forEach(bytes::writeBytes);
            put(zip, "ledger/" + tile.path(), bytes.toByteArray());
            if (tile.isFull()) above.add(Frontier.EMPTY.append(own).root());
        }
        return above;
    }

    private List<byte[]> leaves() {
        return entries.stream().map(TreeHash::leaf).toList();
    }

    private static byte[] lines(List<byte[]> entries) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            lines.writeBytes(entry);
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
