package no.sporbar.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.sporbar.fuzz.Mutated;
import no.sporbar.ledger.MalformedException;

/** The verifier answers «whole», «wrong» or «could not be checked», whatever it is given, and nothing else comes out of it. */
class SourcesProperties {
    private static final TestLog LOG = TestLog.of(5);

    @Property(tries = 300)
    void a_bundle_may_be_anything(@ForAll("bundles") byte[] input) throws IOException {
        Path file = Files.createTempFile("bundle", ".zip");
        try {
            Files.write(file, input);
            assertThat(Ran.verify(file).exitCode()).isIn(Verify.WHOLE, Verify.UNCHECKED, Verify.WRONG);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<byte[]> bundles() throws IOException {
        Path folder = Files.createTempDirectory("bundle");
        Path bundle = LOG.bundle(folder);
        byte[] bytes = Files.readAllBytes(bundle);
        Files.delete(bundle);
        Files.delete(folder);
        return Mutated.of(bytes);
    }

    @Property(tries = 1_000)
    void notes_behind_each_other_may_be_anything(@ForAll("notes") byte[] input) throws IOException {
        try {
            NoteReader.each(new ByteArrayInputStream(input), note -> {});
        } catch (MalformedException e) {
            // as promised
        }
    }

    @Provide
    Arbitrary<byte[]> notes() {
        return Mutated.of(
                LOG.files.getOrDefault("checkpoints", new byte[0]),
                (LOG.note(2) + "" + LOG.note(3)).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1_000)
    void lines_may_be_anything(@ForAll("lines") byte[] input) throws IOException, MalformedException {
        LinedChunks chunks = LinedChunks.of(index -> new ByteArrayInputStream(input));
        try (Chunks.Reading reading = chunks.read(input.length % 3, 600)) {
            for (Chunk chunk = reading.next(); chunk != null; chunk = reading.next()) {
                new Hasher().leaves(chunk);
                RecordedAt.in(chunk);
            }
        }
    }

    @Provide
    Arbitrary<byte[]> lines() {
        return Mutated.of(TestLog.lines(LOG.signed));
    }

    @Property(tries = 1_000)
    void an_entry_steers_no_terminal(@ForAll("lines") byte[] input) {
        assertThat(Readable.json(input).codePoints().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
    }
}
