package no.sporbar.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** What somebody has sent stays within the line that says it, here and in both services' own jars. */
class LogLinesTest {
    private static final String SENT = "name\r\n12:00:00 ERROR Ledger: forged\u001b[2J\u2028next";

    /** How lines are written, by who writes them. */
    record Written(String by, String pattern) {
        @Override
        public String toString() {
            return by;
        }
    }

    static Stream<Written> written() throws IOException {
        return Stream.of(new Written("launcher", ofLauncher()), of("query-service"), of("command-service"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void no_message_breaks_its_line(Written written) {
        String said = said(written, SENT, null);
        assertThat(said.lines()).hasSize(1);
        assertThat(said).contains("name", "forged", "next").doesNotContain("\u001b", "\u2028");
    }

    @ParameterizedTest
    @MethodSource("written")
    void no_failure_breaks_its_line_and_its_trace_stays_whole(Written written) {
        IllegalStateException failure =
                new IllegalStateException(SENT, new IllegalArgumentException("because of " + SENT));
        String said = said(written, "failed", failure);
        assertThat(said.lines().skip(1))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.startsWith("\t")
                        || line.startsWith("Caused by: ")
                        || line.startsWith("java.lang.IllegalStateException: name"));
        assertThat(said).contains("Caused by: java.lang.IllegalArgumentException: because of", "\tat no.sporbar");
        assertThat(said.lines().filter(line -> line.contains("forged"))).hasSize(2);
    }

    private static String said(Written written, String message, @Nullable Throwable failure) {
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(written.pattern());
        layout.start();
        return layout.doLayout(new LoggingEvent(
                LogLinesTest.class.getName(), context.getLogger("test"), Level.WARN, message, failure, null));
    }

    private static String ofLauncher() throws IOException {
        try (InputStream file = LogLinesTest.class.getResourceAsStream("/logback.xml")) {
            String xml = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            Matcher pattern = Pattern.compile("<pattern>(.*)</pattern>").matcher(xml);
            assertThat(pattern.find()).isTrue();
            return pattern.group(1).replace("&amp;", "&");
        }
    }

    private static Written of(String service) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource(service + ".yml"));
        Properties settings = Objects.requireNonNull(yaml.getObject());
        return new Written(service, settings.getProperty("logging.pattern.console"));
    }
}
