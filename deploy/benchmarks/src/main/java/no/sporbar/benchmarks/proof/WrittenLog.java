package no.sporbar.benchmarks.proof;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.tile.EntryBundle;
import no.sporbar.ledger.tile.Tile;

/** A log as static files and as an exit bundle, both of the same entries, written as they are made. */
final class WrittenLog implements AutoCloseable {
    private static final String ORIGIN = "sporbar.benchmark/ledger";
    private static final int PER_FILE = 65_536;
    private static final String FILLER =
            "Bydelene skal ha et mer helhetlig, tilgjengelig og likeverdig tilbud. ".repeat(3);

    private final int size;
    private final Path folder;
    private final ZipOutputStream zip;
    private final List<byte[]> hashes = new ArrayList<>();
    private Frontier frontier = Frontier.EMPTY;

    private WrittenLog(int size, Path folder) throws IOException {
        this.size = size;
        this.folder = folder;
        Files.createDirectories(folder);
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(bundle(folder)), 1 << 20);
        this.zip = new ZipOutputStream(file);
        zip.setLevel(0);
    }

    /** Where the bundle is that belongs to a folder. */
    static Path bundle(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".zip");
    }

    /** Writes a log of so many entries; gives back its checkpoint. */
    static SignedNote write(int size, Path folder) throws IOException, MalformedException {
        try (WrittenLog log = new WrittenLog(size, folder)) {
            log.entries();
            return log.rest();
        }
    }

    /** An entry of about 500 bytes, as the ledger has them. */
    static byte[] entry(long index) {
        long second = index / 20;
        String time = "2026-%02d-%02dT%02d:%02d:%02d.%06dZ"
                .formatted(
                        1 + second / 86_400 / 28,
                        1 + second / 86_400 % 28,
                        second / 3_600 % 24,
                        second / 60 % 60,
                        second % 60,
                        index % 20 * 1_000);
        return ("{\"actor\":\"saksbehandler\",\"data\":{\"name\":\"" + FILLER + index
                        + "\"},\"datacontenttype\":\"application/json\",\"id\":\"00000000-0000-4000-8000-"
                        + "%012d".formatted(index)
                        + "\",\"programme\":\"oslo\",\"source\":\"/programmes/oslo\",\"specversion\":\"1.0\",\"streamversion\":1,"
                        + "\"subject\":\"goal:oslo:" + index + "\",\"time\":\"" + time
                        + "\",\"type\":\"no.sporbar.goal.proposed.v1\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void entries() throws IOException {
        List<byte[]> tile = new ArrayList<>(Tile.FULL);
        for (int i = 0; i < size; i++) {
            if (i % PER_FILE == 0) zip.putNextEntry(new ZipEntry("entries/%012d.ndjson".formatted(i + 1)));
            byte[] entry = entry(i);
            zip.write(entry);
            zip.write('\n');
            hashes.add(TreeHash.leaf(entry));
            tile.add(entry);
            if (tile.size() < Tile.FULL && i < size - 1) continue;
            file(Tile.in(size, Tile.ENTRIES, i / Tile.FULL).path(), EntryBundle.write(tile));
            tile.clear();
        }
        zip.closeEntry();
        frontier = frontier.append(hashes);
    }

    private SignedNote rest() throws IOException, MalformedException {
        List<byte[]> level = hashes;
        for (int i = 0; !level.isEmpty(); i++) level = tiles(i, level);
        SigningKey key = SigningKey.generate(ORIGIN, KeyType.LOG, new SecureRandom());
        SignedNote note = new Checkpoint(ORIGIN, TreeHead.of(frontier)).signedBy(key);
        both("vkey", (key.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
        both("checkpoint", note.bytes());
        return note;
    }

    private List<byte[]> tiles(int level, List<byte[]> hashes) throws IOException {
        List<byte[]> above = new ArrayList<>();
        for (int from = 0; from < hashes.size(); from += Tile.FULL) {
            Tile tile = Tile.in(size, level, from / Tile.FULL);
            List<byte[]> own = hashes.subList(from, from + tile.width());
            byte[] bytes = new byte[tile.bytes()];
            for (int i = 0; i < own.size(); i++)
                System.arraycopy(own.get(i), 0, bytes, i * TreeHash.LENGTH, TreeHash.LENGTH);
            both(tile.path(), bytes);
            if (tile.isFull()) above.add(Frontier.EMPTY.append(own).root());
        }
        return above;
    }

    private void both(String path, byte[] bytes) throws IOException {
        file(path, bytes);
        zip.putNextEntry(new ZipEntry("ledger/" + path));
        zip.write(bytes);
        zip.closeEntry();
    }

    private void file(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
