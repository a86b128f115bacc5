package no.sporbar.programmefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sporbar.programmefile.StubService.Fate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
    private final StubService service = new StubService();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_loaded_file_ends_with_zero_and_says_how_much_was_recorded() throws IOException {
        assertThat(run(SampleFile.withGoals(2))).isEqualTo(Load.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("2 av 2: propose-goal")
                .endsWith("prove.yaml er lastet: 2 kommandoer, 2 lagret nå, 0 uten endring, 0 lagret før.\n");
    }

    @Test
    void checking_records_nothing() throws IOException {
        assertThat(run(SampleFile.withGoals(2), "--check", "--language", "en")).isEqualTo(Load.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("prove.yaml has no mistakes: 2 commands. Nothing was recorded.\n");
        assertThat(service.carriedOut).isEmpty();
    }

    @Test
    void a_refused_file_ends_with_one_and_its_mistakes() throws IOException {
        assertThat(run(SampleFile.of("{}"))).isEqualTo(Load.FILE_REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("linje 1, kolonne 1: Feltet «commands» mangler.");
    }

    @Test
    void wrong_use_ends_with_two_and_tells_the_right_use() {
        assertThat(load("fil.yaml", "--url", "http://127.0.0.1:1")).isEqualTo(Load.WRONG_USE);
        assertThat(load("a", "b", "--url", "u", "--token-file", "t")).isEqualTo(Load.WRONG_USE);
        assertThat(load("a", "--hastverk", "--url", "u", "--token-file", "t")).isEqualTo(Load.WRONG_USE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Bruk: Load ");
    }

    @Test
    void a_file_that_is_not_there_ends_with_two() throws IOException {
        String token = Files.writeString(folder.resolve("token"), "secret\n").toString();
        String url = service.url().toString();
        assertThat(load("finnes-ikke.yaml", "--url", url, "--token-file", token))
                .isEqualTo(Load.WRONG_USE);
        assertThat(load("bundled:finnes-ikke.yaml", "--url", url, "--token-file", token))
                .isEqualTo(Load.WRONG_USE);
        assertThat(load("bundled:oslo-bydelsprosjektet.yaml", "--url", "x", "--token-file", token))
                .isEqualTo(Load.WRONG_USE);
    }

    @Test
    void a_load_that_stopped_ends_with_three_and_one_without_permission_with_four() throws IOException {
        service.next(Fate.REFUSED, Fate.NO_SUCH_TOKEN);
        assertThat(run(SampleFile.withGoals(1))).isEqualTo(Load.STOPPED);
        assertThat(run(SampleFile.withGoals(1))).isEqualTo(Load.NOT_PERMITTED);
    }

    private int run(ProgrammeFile file, String... more) throws IOException {
        String[] arguments = {
            Files.write(folder.resolve(file.name()), file.bytes()).toString(),
            "--url",
            service.url().toString(),
            "--token-file",
            Files.writeString(folder.resolve("token"), "secret\n").toString()
        };
        return load(java.util.stream.Stream.of(arguments, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new));
    }

    private int load(String... arguments) {
        return new Load(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }
}
