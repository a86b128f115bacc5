package no.sporbar.benchmarks.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import no.sporbar.benchmarks.Plan;
import no.sporbar.benchmarks.measure.Latencies;
import no.sporbar.benchmarks.measure.Spread;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.TlogProof;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;
import no.sporbar.verify.Verify;

/** The verifier beside a loop that only hashes, the proof of one decision, and the tree as it grows. */
public final class ProofBenchmark {
    private static final int PROOFS = 2_000;
    private static final int SAMPLE = 1_000;
    private static final int APPENDED = 2_000;
    private static final int GROWTHS = 40;

    private final Path folder;
    private final Plan plan;
    private final Consumer<String> progress;

    public ProofBenchmark(Path folder, Plan plan, Consumer<String> progress) {
        this.folder = folder;
        this.plan = plan;
        this.progress = progress;
    }

    /** Measures all of it; the first time of each does not count. */
    public ProofFigures run() throws IOException {
        try {
            progress.accept("writing a log of " + plan.ledger() + " entries, twice");
            SignedNote note = WrittenLog.write(plan.ledger(), folder);
            List<Double> loops = new ArrayList<>();
            List<Double> bundles = new ArrayList<>();
            List<Double> loopsAgain = new ArrayList<>();
            List<Double> files = new ArrayList<>();
            for (int i = 0; i <= plan.repetitions(); i++) {
                progress.accept(i == 0 ? "warming up the verifier" : "verifying, repetition " + i);
                double[] lap = {loop(), verify(WrittenLog.bundle(folder)), loop(), verify(folder)};
                if (i == 0) continue;
                loops.add(lap[0]);
                bundles.add(lap[1]);
                loopsAgain.add(lap[2]);
                files.add(lap[3]);
            }
            progress.accept("proving " + PROOFS + " entries");
            long[] proofs = proofs(note);
            return new ProofFigures(
                    plan.ledger(),
                    spread(loops),
                    spread(bundles),
                    spread(ProofFigures.ratios(bundles, loops)),
                    spread(files),
                    spread(ProofFigures.ratios(files, loopsAgain)),
                    inSmallHeap(),
                    Latencies.millis(proofs, 0.5),
                    Latencies.millis(proofs, 0.99),
                    spread(growth()));
        } catch (MalformedException e) {
            throw new IOException(e);
        }
    }

    /** Hashes as many bytes as the log has, out of memory. */
    private double loop() {
        byte[][] sample = new byte[SAMPLE][];
        for (int i = 0; i < SAMPLE; i++) sample[i] = WrittenLog.entry(i);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            long start = System.nanoTime();
            for (int i = 0; i < plan.ledger(); i++) sha256.digest(sample[i % SAMPLE]);
            return plan.ledger() / seconds(start);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private double verify(Path log) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        long start = System.nanoTime();
        int exitCode = Verify.run(List.of(log.toString()), Locale.ENGLISH, nowhere, nowhere, InstantSource.system());
        double rate = plan.ledger() / seconds(start);
        if (exitCode != Verify.WHOLE) throw new IllegalStateException("the log was found not to be whole");
        return rate;
    }

    /** As an auditor runs it. */
    private double inSmallHeap() throws IOException {
        progress.accept("verifying in a heap of 256 MB");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder program = new ProcessBuilder(
                java.toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Verify.class.getName(),
                WrittenLog.bundle(folder).toString());
        program.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        try {
            if (program.start().waitFor() != Verify.WHOLE) throw new IllegalStateException("not whole in 256 MB");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return seconds(start);
    }

    private long[] proofs(SignedNote note) {
        Latencies latencies = new Latencies();
        Random random = new Random(1);
        for (int i = 0; i < 2 * PROOFS; i++) {
            int index = random.nextInt(plan.ledger());
            long start = System.nanoTime();
            InclusionProof proof = InclusionProof.of(index, plan.ledger(), new TiledNodes(plan.ledger(), this::tiles));
            TlogProof.of(WrittenLog.entry(index), proof, note).bytes();
            if (i >= PROOFS) latencies.add(System.nanoTime() - start);
        }
        return latencies.all();
    }

    private Map<Tile, byte[]> tiles(List<Tile> wanted) {
        Map<Tile, byte[]> tiles = new HashMap<>();
        try {
            for (Tile tile : wanted) tiles.put(tile, Files.readAllBytes(folder.resolve(tile.path())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return tiles;
    }

    /** Small and large in turn, entry by entry. */
    private List<Double> growth() {
        progress.accept("appending to trees of different sizes");
        Frontier large = frontier(plan.ledger());
        Frontier small = frontier(plan.ledger() / 100);
        byte[] leaf = TreeHash.leaf(new byte[] {1});
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < 2 * GROWTHS; i++) {
            double ofSmall = append(small, leaf);
            double ofLarge = append(large, leaf);
            if (i >= GROWTHS) ratios.add(ofLarge / ofSmall);
        }
        return ratios;
    }

    private static Frontier frontier(int size) {
        byte[] leaf = TreeHash.leaf(new byte[0]);
        Frontier frontier = Frontier.EMPTY;
        for (int i = 0; i < size; i++) frontier = frontier.append(leaf);
        return frontier;
    }

    private static double append(Frontier frontier, byte[] leaf) {
        Frontier grown = frontier;
        long start = System.nanoTime();
        for (int i = 0; i < APPENDED; i++) grown = grown.append(leaf);
        double seconds = seconds(start);
        if (grown.size() != frontier.size() + APPENDED) throw new IllegalStateException("it did not grow");
        return seconds;
    }

    private static Spread spread(List<Double> values) {
        return Spread.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
