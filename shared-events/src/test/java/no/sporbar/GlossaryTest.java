package no.sporbar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.DomainEventKinds;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.EventCatalogue.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word list cannot fall behind the code. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("GLOSSARY.md");

    static Stream<Kind> kinds() {
        return EventCatalogue.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_event_is_in_it(Kind kind) throws IOException {
        assertThat(glossary()).contains("`" + kind.name() + "`");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_of_stream_is_in_it(Kind kind) throws IOException {
        assertThat(glossary()).contains("stream `" + DomainEventKinds.stream(kind) + "`");
    }

    @Test
    void every_line_says_the_norwegian_word_and_what_it_means() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(25).allSatisfy(row -> {
            String[] cells = row.substring(1, row.length() - 1).split("\\|");
            assertThat(cells)
                    .as(row)
                    .hasSize(4)
                    .allSatisfy(cell -> assertThat(cell).isNotBlank());
            assertThat(cells[2].strip()).as("one sentence").endsWith(".");
        });
    }

    @Test
    void one_word_has_one_meaning() throws IOException {
        assertThat(rows().stream().map(row -> row.split("\\|")[1].strip())).doesNotHaveDuplicates();
    }

    private static String glossary() throws IOException {
        return Files.readString(GLOSSARY);
    }

    private static List<String> rows() throws IOException {
        return glossary()
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Term"))
                .toList();
    }
}
