package no.sporbar.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** A log made for a test, which may be tampered with before it is written down in one of its forms. */
final class TestLog {
    static final String ORIGIN = "sporbar.test/ledger";

    final SigningKey key;
    /** What was signed. */
    final List<byte[]> signed = new ArrayList<>();
    /** What is shown. */
    List<byte[]> entries = new ArrayList<>();
    /** Paths below the log's prefix. */
    final Map<String, byte[]> files = new LinkedHashMap<>();

    private final List<Frontier> frontiers = new ArrayList<>(List.of(Frontier.EMPTY));

    private TestLog(SigningKey key) {
        this.key = key;
    }

    static TestLog of(int size) {
        TestLog log = new TestLog(key(ORIGIN));
        log.grow(size);
        return log;
    }

    static SigningKey key(String name) {
        try {
            return SigningKey.generate(name, KeyType.LOG, new SecureRandom());
        } catch (MalformedException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] entry(long index, String time) {
        return ("{\"actor\":\"a\",\"data\":{\"name\":\"Fakta nummer " + index + "\",\"time\":\"i går\"},\"id\":\""
                        + index + "\",\"time\":\"" + time + "\",\"type\":\"no.sporbar.goal.stated.v1\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String time(long index) {
        return "2026-01-01T%02d:%02d:%02d.000000Z".formatted(index / 3600 % 24, index / 60 % 60, index % 60);
    }

    void grow(int size) {
        while (signed.size() < size) append(entry(signed.size(), time(signed.size())));
        seal();
    }

    void append(byte[] entry) {
        signed.add(entry);
        frontiers.add(frontiers.getLast().append(TreeHash.leaf(entry)));
    }

    /** Makes everything that a log publishes about what was signed so far. */
    void seal() {
        entries = new ArrayList<>(signed);
        files.clear();
        int size = signed.size();
        List<byte[]> hashes = signed.stream().map(TreeHash::leaf).toList();
        for (int level = 0; !hashes.isEmpty(); level++) hashes = tiles(size, level, hashes);
        files.put("vkey", (key.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
        files.put("checkpoint", note(size).bytes());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int at = 1; at <= size; at = at < 300 ? at + 7 : at + 4_001) all.writeBytes(note(at).bytes());
        files.put("checkpoints", all.toByteArray());
    }

    private List<byte[]> tiles(int size, int level, List<byte[]> hashes) {
        List<byte[]> above = new ArrayList<>();
        for (int from = 0; from < hashes.size(); from += Tile.FULL) {
            Tile tile = Tile.in(size, level, from / Tile.FULL);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            List<byte[]> own = hashes.subList(from, from + tile.width());
            own.forEach(bytes::writeBytes);
            files.put(tile.path(), bytes.toByteArray());
            if (tile.isFull()) above.add(Frontier.EMPTY.append(own).root());
        }
        return above;
    }

    TreeHead head(int size) {
        return TreeHead.of(frontiers.get(size));
    }

    SignedNote note(int size) {
        return new Checkpoint(ORIGIN, head(size)).signedBy(key);
    }

    String vkey() {
        return key.verifier().toString();
    }

    /** Changes one bit of a published file. */
    void flip(String path, int bit) {
        byte[] bytes = Objects.requireNonNull(files.get(path)).clone();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        files.put(path, bytes);
    }

    /** As an exit bundle. */
    Path bundle(Path folder) throws IOException {
        Path file = folder.resolve("bundle.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (var each : files.entrySet()) put(zip, "ledger/" + each.getKey(), each.getValue());
            for (var each : lined().entrySet()) put(zip, each.getKey(), each.getValue());
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private Map<String, byte[]> lined() {
        Map<String, byte[]> lined = new LinkedHashMap<>();
        int perFile = (int) LinedChunks.PER_FILE;
        for (int from = 0; from < entries.size(); from += perFile)
            lined.put(
                    LinedChunks.fileName(from), lines(entries.subList(from, Math.min(entries.size(), from + perFile))));
        return lined;
    }

    static byte[] lines(List<byte[]> entries) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            lines.writeBytes(entry);
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    /** As the files of an unpacked bundle. */
    Path unpacked(Path folder) throws IOException {
        for (var each : files.entrySet()) write(folder.resolve("ledger").resolve(each.getKey()), each.getValue());
        for (var each : lined().entrySet()) write(folder.resolve(each.getKey()), each.getValue());
        return folder;
    }

    /** As the static files of tlog-tiles. */
    Path folder(Path folder) throws IOException {
        for (var each : withBundles().entrySet()) write(folder.resolve(each.getKey()), each.getValue());
        return folder;
    }

    /** The files of tlog-tiles. What is too much or too little is so in the bundle where it happened. */
    Map<String, byte[]> withBundles() {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        int size = signed.size();
        int at = 0;
        for (long tile = 0; tile < Tile.count(size, 0); tile++) {
            int width = Tile.in(size, 0, tile).width();
            int shift = entries.size() - size;
            boolean here = shift != 0 && at == tile * Tile.FULL && differs(at, width);
            int take = here ? width + shift : width;
            all.put(Tile.in(size, Tile.ENTRIES, tile).path(), EntryBundle.write(entries.subList(at, at + take)));
            at += take;
        }
        return all;
    }

    private boolean differs(int from, int count) {
        for (int i = from; i < from + count; i++)
            if (i >= entries.size() || !Arrays.equals(entries.get(i), signed.get(i))) return true;
        return from + count == signed.size();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
