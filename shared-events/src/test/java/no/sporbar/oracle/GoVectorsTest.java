package no.sporbar.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Go's {@code golang.org/x/mod/sumdb} (tlog and note, unchanged) made of the entries «entry 0», «entry 1» and so on: we
 * make the same, byte for byte.
 */
class GoVectorsTest {
    private static final int MOST = 70_000;
    private static final Map<Tile, byte[]> TILES = new HashMap<>();
    private static final Map<Long, TreeHead> HEADS = new HashMap<>();
    private static final List<byte[]> LEAVES = new ArrayList<>();
    private static List<String[]> lines = List.of();

    @BeforeAll
    static void grow() throws IOException {
        try (var in = Objects.requireNonNull(GoVectorsTest.class.getResourceAsStream("/go/sumdb.txt"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .toList();
        }
        for (int i = 0; i < MOST; i++) LEAVES.add(TreeHash.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)));
        Frontier frontier = Frontier.EMPTY;
        for (String[] root : of("root")) {
            long size = Long.parseLong(root[1]);
            frontier = frontier.append(LEAVES.subList((int) frontier.size(), (int) size));
            HEADS.put(size, TreeHead.of(frontier));
        }
    }

    @Test
    void keys_are_read_and_written_alike() throws MalformedException {
        SigningKey key = key();
        assertThat(key.secret()).isEqualTo(of("skey").getFirst()[1]);
        assertThat(key.verifier().toString()).isEqualTo(of("vkey").getFirst()[1]);
        assertThat(VerifierKey.parse(of("vkey").getFirst()[1])).isEqualTo(key.verifier());
    }

    @Test
    void trees_have_the_same_roots() {
        for (String[] root : of("root")) assertThat(text(head(root).root())).isEqualTo(root[2]);
    }

    @Test
    void notes_are_signed_alike_and_accepted() throws MalformedException {
        for (String[] note : of("note")) {
            byte[] signed = Base64.getDecoder().decode(note[2]);
            assertThat(new Checkpoint("sporbar.test/go", head(note))
                            .signedBy(key())
                            .bytes())
                    .isEqualTo(signed);
            assertThat(SignedNote.parse(signed).isSignedBy(key().verifier())).isTrue();
        }
    }

    @Test
    void proofs_of_inclusion_have_the_same_hashes() {
        for (String[] record : of("record")) {
            long index = Long.parseLong(record[2]);
            InclusionProof proof = InclusionProof.of(index, head(record).size(), nodes(head(record)));
            assertThat(text(proof.path())).isEqualTo(record[3]);
            assertThat(proof.shows(LEAVES.get((int) index), head(record))).isTrue();
        }
    }

    @Test
    void proofs_of_consistency_show_the_same() throws MalformedException {
        for (String[] tree : of("tree")) {
            TreeHead earlier = Objects.requireNonNull(HEADS.get(Long.parseLong(tree[2])));
            ConsistencyProof proof =
                    ConsistencyProof.of(earlier.size(), head(tree).size(), nodes(head(tree)));
            assertThat(text(proof.path())).isEqualTo(tree[3]);
            List<byte[]> theirs = new ArrayList<>();
            for (String hash : tree[3].split(",")) theirs.add(Base64Text.readHash(hash));
            assertThat(new ConsistencyProof(theirs).shows(earlier, head(tree))).isTrue();
        }
    }

    @Test
    void tiles_have_the_same_names_and_bytes() throws MalformedException, GeneralSecurityException {
        for (String[] line : of("tile")) {
            Tile tile = Tile.parse(line[2]);
            assertThat(tile.path()).isEqualTo(line[2]);
            byte[] bytes = Arrays.copyOf(tile(new Tile(tile.level(), tile.index(), tile.width())), tile.bytes());
            assertThat(text(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(line[2])
                    .isEqualTo(line[3]);
        }
    }

    private static List<String[]> of(String kind) {
        return lines.stream().filter(line -> line[0].equals(kind)).toList();
    }

    private static SigningKey key() throws MalformedException {
        return SigningKey.parse(of("skey").getFirst()[1]);
    }

    private static TreeHead head(String[] line) {
        return Objects.requireNonNull(HEADS.get(Long.parseLong(line[1])));
    }

    private static TiledNodes nodes(TreeHead head) {
        return new TiledNodes(head.size(), wanted -> {
            Map<Tile, byte[]> tiles = new HashMap<>();
            for (Tile tile : wanted) tiles.put(tile, tile(tile));
            return tiles;
        });
    }

    private static byte[] tile(Tile wanted) {
        return TILES.computeIfAbsent(wanted, GoVectorsTest::made);
    }

    /** A tile's hashes, each the root over the leaves below it. */
    private static byte[] made(Tile tile) {
        int below = 1 << Tile.HEIGHT * tile.level();
        byte[] bytes = new byte[tile.bytes()];
        for (int i = 0; i < tile.width(); i++) {
            int first = (int) tile.firstLeaf() + i * below;
            byte[] hash =
                    Frontier.EMPTY.append(LEAVES.subList(first, first + below)).root();
            System.arraycopy(hash, 0, bytes, i * TreeHash.LENGTH, TreeHash.LENGTH);
        }
        return bytes;
    }

    private static String text(byte[] hash) {
        return Base64Text.of(hash);
    }

    private static String text(List<byte[]> path) {
        return path.isEmpty()
                ? "-"
                : String.join(",", path.stream().map(Base64Text::of).toList());
    }
}
