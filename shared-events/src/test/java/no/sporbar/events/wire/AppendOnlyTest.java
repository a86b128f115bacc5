package no.sporbar.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Golden files and schemas are promises: new ones may be added, none may be changed or taken away. */
class AppendOnlyTest {
    private static final String GOLDEN = "shared-events/src/test/resources/contract/goal.proposed/v1.json";
    private static final String SCHEMA = "shared-events/src/main/resources/schemas/goal.proposed.v1.schema.json";

    @Test
    void no_promise_was_ever_changed_or_removed() {
        Git here = new Git(Path.of(""));
        Git.Answer head = here.head();
        assumeTrue(head.status() == 0, () -> "no git history to compare with: " + head.text());
        assertThat(here.brokenPromises())
                .as("golden files and schemas are append-only: add a new revision beside the old one")
                .isEmpty();
    }

    @Test
    void a_new_promise_is_welcome(@TempDir Path folder) throws IOException {
        Git git = repository(folder);
        commit(git, "contract/goal.proposed/v2.json", "{}");
        assertThat(git.brokenPromises()).isEmpty();
    }

    @Test
    void a_changed_golden_file_is_noticed_and_stays_noticed(@TempDir Path folder) throws IOException {
        Git git = repository(folder);
        commit(git, GOLDEN, "{\"number\":2}");
        commit(git, "README.md", "more");
        assertThat(git.brokenPromises()).containsExactly(GOLDEN);
    }

    @Test
    void a_change_is_noticed_before_it_is_committed(@TempDir Path folder) throws IOException {
        Git git = repository(folder);
        Files.writeString(folder.resolve(GOLDEN), "{\"number\":2}");
        assertThat(git.brokenPromises()).containsExactly(GOLDEN);
    }

    @Test
    void a_removed_schema_is_noticed(@TempDir Path folder) throws IOException {
        Git git = repository(folder);
        run(git, "rm", "-q", SCHEMA);
        run(git, "commit", "-q", "-m", "removed");
        assertThat(git.brokenPromises()).containsExactly(SCHEMA);
    }

    @Test
    void a_renamed_golden_file_is_noticed(@TempDir Path folder) throws IOException {
        Git git = repository(folder);
        run(git, "mv", GOLDEN, GOLDEN.replace("v1", "v1-full"));
        run(git, "commit", "-q", "-m", "renamed");
        assertThat(git.brokenPromises()).containsExactly(GOLDEN);
    }

    private static Git repository(Path folder) throws IOException {
        Git git = new Git(folder);
        run(git, "init", "-q");
        commit(git, GOLDEN, "{\"number\":1}");
        commit(git, SCHEMA, "{}");
        return git;
    }

    private static void commit(Git git, String file, String text) throws IOException {
        Path path = git.folder().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        run(git, "add", file);
        run(git, "commit", "-q", "-m", "changed");
    }

    private static void run(Git git, String... arguments) {
        Stream<String> plain = Stream.of(
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "commit.gpgsign=false",
                "-c",
                "core.hooksPath=no-hooks");
        Git.Answer answer =
                git.run(Stream.concat(plain, Arrays.stream(arguments)).toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isZero();
    }
}
