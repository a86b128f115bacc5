package no.sporbar.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final int PER_FILE = 512;
    private static final int SIZE = 6_000;

    private final ByteArrayOutputStream leaves = new ByteArrayOutputStream();
    private final List<Chunk.End> ends = new ArrayList<>();

    @Test
    void files_read_beside_each_other_come_out_in_order() throws Exception {
        run(0, PipelineTest::lines);
        assertThat(leaves.toByteArray()).isEqualTo(hashes(0, SIZE));
        assertThat(ends).containsOnly(Chunk.End.COMPLETE);
    }

    @Test
    void it_may_begin_anywhere() throws Exception {
        run(700, PipelineTest::lines);
        assertThat(leaves.toByteArray()).isEqualTo(hashes(700, SIZE));
    }

    @Test
    void what_comes_in_front_of_a_missing_file_is_given_out_and_nothing_behind_it() throws Exception {
        run(0, index -> {
            if (index == 6 * PER_FILE) throw new NoSuchFileException("7");
            return lines(index);
        });
        assertThat(leaves.toByteArray()).isEqualTo(hashes(0, 6 * PER_FILE));
        assertThat(ends).last().isEqualTo(Chunk.End.NO_MORE);
    }

    @Test
    void a_file_that_cannot_be_read_fails_the_whole_when_its_turn_has_come() {
        assertThatThrownBy(() -> run(0, index -> {
                    if (index == 3 * PER_FILE) throw new IOException("the disk is gone");
                    return lines(index);
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(leaves.toByteArray()).isEqualTo(hashes(0, 3 * PER_FILE));
    }

    private void run(long from, LinedChunks.Files files) throws IOException, MalformedException {
        Chunks chunks = new LinedChunks(files, PER_FILE, false);
        new Pipeline(chunks, SIZE, tile -> new byte[0]).run(from, hashed -> {
            leaves.writeBytes(hashed.leaves());
            ends.add(hashed.end());
            return hashed.end() == Chunk.End.COMPLETE;
        });
    }

    private static InputStream lines(long from) {
        StringBuilder lines = new StringBuilder();
        for (long i = from; i < Math.min(SIZE, from + PER_FILE); i++)
            lines.append("entry ").append(i).append('\n');
        return new ByteArrayInputStream(lines.toString().getBytes(UTF_8));
    }

    private static byte[] hashes(int from, int to) {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        for (int i = from; i < to; i++) hashes.writeBytes(TreeHash.leaf(("entry " + i).getBytes(UTF_8)));
        return hashes.toByteArray();
    }
}
