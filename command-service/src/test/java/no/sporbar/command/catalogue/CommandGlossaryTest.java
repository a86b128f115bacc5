package no.sporbar.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The word list cannot fall behind what can be asked. */
class CommandGlossaryTest {
    @Test
    void every_command_is_in_it() throws IOException {
        String glossary = Files.readString(Path.of("../shared-events/GLOSSARY.md"));
        assertThat(new CommandCatalogue().all())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(glossary).contains("`" + command.name() + "`"));
    }
}
