package no.sporbar.query.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.query.projection.MemoryProjections;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.RowLine;
import no.sporbar.query.replay.LedgerFold.Standstill;
import no.sporbar.verify.Finding;
import no.sporbar.verify.LogSource;
import no.sporbar.verify.Outcome;
import no.sporbar.verify.Progress;
import org.jspecify.annotations.Nullable;

/** One replay of one source against one certificate. */
final class Audit {
    private final LogSource source;
    private final Certificate certificate;
    private final SourceEntries entries;
    private final Progress progress;
    private final Says says;
    private final List<Finding> findings = new ArrayList<>();

    Audit(LogSource source, Certificate certificate, Progress progress, Says says) {
        this.source = source;
        this.certificate = certificate;
        this.entries = new SourceEntries(source, certificate.size());
        this.progress = progress;
        this.says = says;
    }

    Outcome of(List<Projection<?, ?>> all) throws IOException {
        List<Projection<?, ?>> known = comparable(all);
        RowTrees trees = new RowTrees();
        Standstill stands = replay(known, trees, says.say("progress.fold"));
        if (stands != null) {
            wrong("replay.not-folded", stands.position(), stands.position(), stands.programme(), stands.reason());
            return new Outcome(List.of(), findings);
        }
        long rows = 0;
        for (int n = 0; n < known.size(); n++) {
            Projection<?, ?> projection = known.get(n);
            progress.at(says.say("progress.compare"), n, known.size());
            compare(projection, trees.of(projection));
            rows += trees.of(projection).size();
        }
        progress.at(says.say("progress.compare"), known.size(), known.size());
        findings.sort(Comparator.comparingLong(Finding::position));
        String fact = findings.isEmpty() ? "replay.whole" : "replay.done";
        return new Outcome(List.of(says.say(fact, certificate.size(), rows, known.size())), findings);
    }

    /** Those that the certificate has of the same version; what is said about the others cannot be checked. */
    private List<Projection<?, ?>> comparable(List<Projection<?, ?>> all) {
        List<Projection<?, ?>> known = new ArrayList<>();
        for (Projection<?, ?> projection : all) {
            Digest digest = certificate.of(projection.name()).orElse(null);
            if (digest == null) wrong("certificate.lacks", 0, projection.name());
            else if (digest.version() != projection.version())
                wrong("certificate.other-version", 0, digest.name(), digest.version(), projection.version());
            else known.add(projection);
        }
        for (Digest digest : certificate.projections())
            if (all.stream().noneMatch(p -> p.name().equals(digest.name())))
                wrong("certificate.unknown-projection", 0, digest.name());
        return known;
    }

    private @Nullable Standstill replay(List<Projection<?, ?>> projections, MemoryProjections.Sink sink, String what)
            throws IOException {
        LedgerFold fold = new LedgerFold(new MemoryProjections(projections, sink));
        try {
            entries.into(fold, done -> progress.at(what, done, certificate.size()));
        } catch (MalformedException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return fold.standstill().orElse(null);
    }

    private void compare(Projection<?, ?> projection, Frontier tree) throws IOException {
        String name = projection.name();
        Digest follows = Digest.of(projection, tree);
        try (ServedLines shown = shown(name)) {
            if (!root(shown).equals(tree)) {
                wrong(firstDifference(projection));
                return;
            }
        } catch (NoSuchFileException e) {
            wrong("rows.missing", 0, name);
        }
        if (certificate.of(name).filter(follows::equals).isEmpty()) wrong("certificate.differs", 0, name);
    }

    private ServedLines shown(String projection) throws IOException {
        return new ServedLines(source.resource("rows/" + projection + ".ndjson"));
    }

    /** Rows after the certificate's position are none of its business. */
    private byte @Nullable [] next(ServedLines shown) throws IOException {
        byte[] line = shown.next();
        return line == null || RowLine.from(line) > certificate.size() ? null : line;
    }

    private Frontier root(ServedLines shown) throws IOException {
        Frontier tree = Frontier.EMPTY;
        List<byte[]> leaves = new ArrayList<>(256);
        for (byte[] line = next(shown); line != null; line = next(shown)) {
            leaves.add(TreeHash.leaf(line));
            if (leaves.size() < 256) continue;
            tree = tree.append(leaves);
            leaves.clear();
        }
        return tree.append(leaves);
    }

    private RowDifference firstDifference(Projection<?, ?> projection) throws IOException {
        try (ServedLines shown = shown(projection.name())) {
            RowComparison comparison = new RowComparison(projection.name(), () -> next(shown));
            replay(List.of(projection), new Expected(comparison), says.say("progress.name", projection.name()));
            comparison.expectNoMore();
            return comparison
                    .difference()
                    .orElseThrow(() -> new UnreadableException("the rows of " + projection.name() + " change"));
        }
    }

    private void wrong(RowDifference first) {
        String text = says.say(
                first.kind().code(),
                first.projection(),
                first.place().programme(),
                first.place().id(),
                first.place().from());
        if (!first.field().isEmpty()) text += " " + says.say("rows.field", first.field());
        findings.add(new Finding("rows.altered", Math.max(0, first.place().from()), text));
    }

    private void wrong(String code, long position, Object... arguments) {
        findings.add(new Finding(code, position, says.say(code, arguments)));
    }
}
