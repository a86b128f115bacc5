package no.sporbar.query.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.MemoryProjections;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.RowLine;
import no.sporbar.verify.LogSource;
import no.sporbar.verify.Outcome;
import no.sporbar.verify.Progress;

/** A log in memory with the certificate and the rows that truly follow from it, until a test changes what it shows. */
public final class ShownLog implements LogSource {
    private final List<LedgerEntry> entries;
    final Map<String, byte[]> resources = new HashMap<>();

    public ShownLog(List<LedgerEntry> entries) {
        this.entries = entries;
        Map<String, ByteArrayOutputStream> files = new HashMap<>();
        RowTrees trees = new RowTrees();
        LedgerFold fold = new LedgerFold(new MemoryProjections(AllProjections.list(), (projection, lines) -> {
            trees.made(projection, lines);
            ByteArrayOutputStream file = files.computeIfAbsent(projection.name(), _ -> new ByteArrayOutputStream());
            for (RowLine line : lines) file.writeBytes((line + "\n").getBytes(UTF_8));
        }));
        for (LedgerEntry each : entries) fold.fold(List.of(each));
        List<Digest> digests = new ArrayList<>();
        for (Projection<?, ?> projection : AllProjections.list()) {
            digests.add(Digest.of(projection, trees.of(projection)));
            ByteArrayOutputStream file = files.get(projection.name());
            resources.put("rows/" + projection.name() + ".ndjson", file == null ? new byte[0] : file.toByteArray());
        }
        resources.put("certificate.json", new Certificate(digests, entries.size()).bytes());
    }

    /** The certificate that follows from entries. */
    public static Certificate certificateOf(List<LedgerEntry> entries) {
        try {
            return Certificate.read(new ShownLog(entries).resources.get("certificate.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows something else. */
    void change(String path, UnaryOperator<String> how) {
        resources.compute(
                path, (_, bytes) -> how.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
    }

    Outcome replayed() throws IOException {
        Checkpoint checkpoint = new Checkpoint("test", new TreeHead(entries.size(), TreeHash.emptyRoot()));
        return new CertificateReplay().replay(this, checkpoint, Progress.silent(Locale.ENGLISH));
    }

    @Override
    public String name() {
        return "in memory";
    }

    @Override
    public void entries(long from, long to, Entries consumer) throws IOException {
        for (long index = from; index < to; index++)
            consumer.entry(index, entries.get((int) index).bytes());
    }

    @Override
    public InputStream resource(String path) throws IOException {
        byte[] bytes = resources.get(path);
        if (bytes == null) throw new NoSuchFileException(path);
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public SignedNote checkpoint() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<VerifierKey> keys() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rotations(Notes consumer) {}

    @Override
    public void checkpoints(Notes consumer) {}

    @Override
    public byte[] tile(Tile tile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
