package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path HERE = Path.of("/somewhere/sporbar");

    @Test
    void without_variables_everything_has_its_default() {
        assertThat(Settings.of(Map.of(), HERE))
                .isEqualTo(new Settings(HERE.resolve("data").toAbsolutePath(), 8080, 8081, 54329, 9092, 8082, null));
    }

    @Test
    void an_empty_variable_is_as_good_as_none() {
        assertThat(Settings.of(Map.of("SPORBAR_DATA", " ", "SPORBAR_WEB_PORT", ""), HERE))
                .isEqualTo(Settings.of(Map.of(), HERE));
    }

    @Test
    void each_variable_moves_its_own_part() {
        Map<String, String> environment = Map.of(
                "SPORBAR_DATA", "../other",
                "SPORBAR_WEB_PORT", "1",
                "SPORBAR_COMMAND_PORT", " 2 ",
                "SPORBAR_POSTGRES_PORT", "3",
                "SPORBAR_KAFKA_PORT", "0",
                "SPORBAR_LOGIN_PORT", "4");
        assertThat(Settings.of(environment, HERE))
                .isEqualTo(new Settings(Path.of("/somewhere/other").toAbsolutePath(), 1, 2, 3, 0, 4, null));
    }

    @Test
    void a_bundle_that_is_not_there_is_refused_by_name() {
        assertThatThrownBy(() -> Settings.of(Map.of("SPORBAR_IMPORT", "none.zip"), HERE))
                .isInstanceOf(RefusedStartException.class)
                .hasMessageContaining("SPORBAR_IMPORT")
                .hasMessageContaining("none.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "web", "80 80", "8080.0"})
    void a_port_that_is_none_is_refused_by_name(String port) {
        assertThatThrownBy(() -> Settings.of(Map.of("SPORBAR_KAFKA_PORT", port), HERE))
                .isInstanceOf(RefusedStartException.class)
                .hasMessageContaining("SPORBAR_KAFKA_PORT")
                .hasMessageContaining(port);
    }
}
