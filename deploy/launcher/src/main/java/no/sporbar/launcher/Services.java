package no.sporbar.launcher;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import no.sporbar.command.CommandServiceApplication;
import no.sporbar.embedded.Ports;
import no.sporbar.query.QueryServiceApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Both services in this process, each in a Spring context of its own that knows nothing of the other. */
final class Services implements AutoCloseable {

    private final ConfigurableApplicationContext command;
    private final ConfigurableApplicationContext query;

    private Services(ConfigurableApplicationContext command, ConfigurableApplicationContext query) {
        this.command = command;
        this.query = query;
    }

    static Services start(List<String> commandArguments, List<String> queryArguments) {
        Together.Pair<ConfigurableApplicationContext, ConfigurableApplicationContext> both = Together.start(
                () -> context(CommandServiceApplication.class, commandArguments),
                () -> context(QueryServiceApplication.class, queryArguments));
        return new Services(both.first(), both.second());
    }

    /** The launcher stops them in its own order, so they register no shutdown hook. */
    private static ConfigurableApplicationContext context(Class<?> application, List<String> arguments) {
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new));
    }

    /** The command API. */
    URI commands() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + port(command) + "/");
    }

    int webPort() {
        return port(query);
    }

    private static int port(ConfigurableApplicationContext context) {
        return requireNonNull(((WebServerApplicationContext) context).getWebServer(), "a web server")
                .getPort();
    }

    /** The command service first, so that nothing more is recorded; each lets its requests end. */
    @Override
    public void close() {
        try {
            command.close();
        } finally {
            query.close();
        }
    }
}
