package no.sporbar.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.ledger.tile.Tile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that the specifications and their reference implementation give. */
class PublishedVectorsTest {
    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;
    private static final String WITNESSED = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;
    private static final String POEM = """
            Ognuno sta solo sul cuor della terra
            trafitto da un raggio di sole:

            ed è subito sera.

            — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
            """;

    @Test
    void the_note_of_the_reference_implementation_is_accepted_and_signed_alike() throws MalformedException {
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(note.isSignedBy(VerifierKey.parse(KEY))).isTrue();
        SigningKey key = SigningKey.parse(SECRET);
        assertThat(key.verifier().toString()).isEqualTo(KEY);
        assertThat(key.sign(note.text())).isEqualTo(note.signatures().getFirst());
    }

    @Test
    void every_flipped_bit_of_a_note_is_refused() throws MalformedException {
        VerifierKey key = VerifierKey.parse(KEY);
        byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(isAccepted(bytes, key)).as("bit %d", bit).isFalse();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    private static boolean isAccepted(byte[] note, VerifierKey key) {
        try {
            return SignedNote.parse(note).isSignedBy(key);
        } catch (MalformedException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTE, WITNESSED, POEM})
    void notes_are_written_as_they_were_read(String note) throws MalformedException {
        assertThat(SignedNote.parse(note)).hasToString(note);
    }

    @Test
    void the_example_of_a_cosigned_checkpoint_says_what_it_says() throws MalformedException {
        SignedNote note = SignedNote.parse(WITNESSED);
        assertThat(Checkpoint.of(note).size()).isEqualTo(20_852_163);
        assertThat(note.signatures()).extracting(s -> s.bytes().length).containsExactly(64, 72);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1234067, 256, tile/0/x001/x234/067",
        "0, 0, 256, tile/0/000",
        "1, 0, 256, tile/1/000",
        "0, 273, 112, tile/0/273.p/112",
        "1, 1, 17, tile/1/001.p/17",
        "2, 0, 1, tile/2/000.p/1",
        "-1, 1234067, 8, tile/entries/x001/x234/067.p/8"
    })
    void tiles_have_the_paths_of_the_specification(int level, long index, int width, String path)
            throws MalformedException {
        assertThat(new Tile(level, index, width).path()).isEqualTo(path);
        assertThat(Tile.parse(path)).isEqualTo(new Tile(level, index, width));
    }

    @Test
    void a_tree_of_seventy_thousand_has_the_tiles_of_the_specification() {
        assertThat(new long[] {
                    Tile.count(70_000, 0), Tile.count(70_000, 1), Tile.count(70_000, 2), Tile.count(70_000, 3)
                })
                .containsExactly(274, 2, 1, 0);
        assertThat(Tile.in(70_000, 0, 273).path()).isEqualTo("tile/0/273.p/112");
        assertThat(Tile.in(70_000, 1, 1).path()).isEqualTo("tile/1/001.p/17");
        assertThat(Tile.in(70_000, 2, 0).path()).isEqualTo("tile/2/000.p/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/1",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/8/000",
                "tile/-1/000",
                "tile/00/000",
                "/tile/0/000",
                "tile/0/000/",
                "tile/0/x001/67",
                "tile/data/000"
            })
    void other_paths_are_none(String path) {
        assertThatThrownBy(() -> Tile.parse(path)).isInstanceOf(MalformedException.class);
    }
}
