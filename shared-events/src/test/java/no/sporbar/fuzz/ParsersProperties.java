package no.sporbar.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.AddCheckpoint;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.PolicyFile;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.TlogProof;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.ledger.tile.EntryBundle;
import no.sporbar.ledger.tile.Tile;

/**
 * Whatever comes, a parser says {@code MalformedException} and nothing else; and what it does accept is written again exactly as
 * it was read, so that nothing has two forms.
 */
class ParsersProperties {
    private static final int TRIES = 2_000;
    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final byte[] HASH = TreeHash.leaf(new byte[0]);

    /** What a parser does with bytes. */
    private interface Parser {
        void parse() throws MalformedException;
    }

    private static void mayRefuse(Parser parser) {
        try {
            parser.parse();
        } catch (MalformedException e) {
            // as promised
        }
    }

    private static void same(byte[] read, byte[] written) {
        if (!Arrays.equals(read, written)) throw new AssertionError("it is written otherwise than it was read");
    }

    @Property(tries = TRIES)
    void signed_notes(@ForAll("notes") byte[] input) {
        mayRefuse(() -> same(input, SignedNote.parse(input).bytes()));
    }

    @Property(tries = TRIES)
    void checkpoints_rotations_and_alarms(@ForAll("notes") byte[] input) {
        mayRefuse(() -> Checkpoint.parse(new String(input, UTF_8)));
        mayRefuse(() -> {
            SignedNote note = SignedNote.parse(input);
            mayRefuse(() -> Checkpoint.of(note));
            mayRefuse(() -> KeyRotation.of(note));
            mayRefuse(() -> LedgerAlarm.of(note));
        });
    }

    @Provide
    Arbitrary<byte[]> notes() throws MalformedException {
        SigningKey key = SigningKey.parse(SECRET);
        return Mutated.of(
                note(key).bytes(),
                new KeyRotation(7, key.verifier()).signedBy(key).bytes(),
                new LedgerAlarm("ledger.entry-altered", 7, "detalj")
                        .signedBy(key)
                        .bytes());
    }

    private static SignedNote note(SigningKey key) {
        return new Checkpoint("sporbar.test/ledger", new TreeHead(7, HASH)).signedBy(key);
    }

    @Property(tries = TRIES)
    void proofs(@ForAll("proofsOfEntries") byte[] input) {
        mayRefuse(() -> {
            TlogProof proof = TlogProof.parse(input);
            same(input, proof.bytes());
            proof.shows(new byte[] {1});
        });
    }

    @Provide
    Arbitrary<byte[]> proofsOfEntries() throws MalformedException {
        InclusionProof inclusion = new InclusionProof(3, List.of(HASH, HASH, HASH));
        SignedNote note = note(SigningKey.parse(SECRET));
        return Mutated.of(
                new TlogProof("{\"a\":1}".getBytes(UTF_8), inclusion, note).bytes(),
                new TlogProof(null, inclusion, note).bytes());
    }

    @Property(tries = TRIES)
    void requests_to_a_witness(@ForAll("requests") byte[] input) {
        mayRefuse(() -> {
            AddCheckpoint request = AddCheckpoint.parse(input);
            same(input, request.bytes());
            request.proof().shows(new TreeHead(request.old(), HASH), new TreeHead(9, HASH));
        });
    }

    @Provide
    Arbitrary<byte[]> requests() throws MalformedException {
        return Mutated.of(
                new AddCheckpoint(3, new ConsistencyProof(List.of(HASH, HASH)), note(SigningKey.parse(SECRET)))
                        .bytes());
    }

    @Property(tries = TRIES)
    void policies(@ForAll("policyFiles") byte[] input) {
        mayRefuse(() -> PolicyFile.parse(new String(input, UTF_8)).witnessed(note(SigningKey.parse(SECRET))));
    }

    @Provide
    Arbitrary<byte[]> policyFiles() throws MalformedException {
        VerifierKey log = SigningKey.parse(SECRET).verifier();
        return Mutated.of(
                ("# policy\nlog " + log + " https://example.org/\ngroup a any b\nquorum none\n").getBytes(UTF_8));
    }

    @Property(tries = TRIES)
    void keys(@ForAll("keyTexts") byte[] input) {
        String text = new String(input, UTF_8);
        mayRefuse(() ->
                same(text.getBytes(UTF_8), VerifierKey.parse(text).toString().getBytes(UTF_8)));
        mayRefuse(() -> SigningKey.parse(text).sign("text\n"));
    }

    @Provide
    Arbitrary<byte[]> keyTexts() throws MalformedException {
        return Mutated.of(SigningKey.parse(SECRET).verifier().toString().getBytes(UTF_8), SECRET.getBytes(UTF_8));
    }

    @Property(tries = TRIES)
    void tiles(@ForAll("paths") byte[] input) {
        String path = new String(input, UTF_8);
        mayRefuse(() -> same(path.getBytes(UTF_8), Tile.parse(path).path().getBytes(UTF_8)));
    }

    @Provide
    Arbitrary<byte[]> paths() {
        return Mutated.of(
                "tile/0/x001/x234/067.p/8".getBytes(UTF_8),
                "tile/entries/000".getBytes(UTF_8),
                "tile/0/x999/x999/x999/x999/x999/x999/999".getBytes(UTF_8));
    }

    @Property(tries = TRIES)
    void entry_bundles(@ForAll("bundles") byte[] input) {
        mayRefuse(() -> same(input, EntryBundle.write(EntryBundle.read(input, 3))));
    }

    @Provide
    Arbitrary<byte[]> bundles() {
        return Mutated.of(EntryBundle.write(List.of(new byte[300], new byte[0], new byte[] {1, 2})));
    }
}
