package no.sporbar.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sporbar.embedded.Ports;
import no.sporbar.embedded.login.LocalLogin;
import org.jspecify.annotations.Nullable;

/** The one place that knows the services' properties by name. */
final class ServiceProperties {

    /** The actor whose token loads programme files. */
    static final String LOADER = "programfil";

    static final String TOPIC = "sporbar.events";

    static final String CHECKPOINT_TOPIC = "sporbar.checkpoints";

    private ServiceProperties() {}

    static List<String> ofCommandService(
            Databases databases, DataFolder data, String brokers, int port, int loginPort, @Nullable Path bundle) {
        Map<String, String> properties = common("command-service", port);
        database(properties, databases, Databases.COMMAND, Databases.APPEND);
        properties.put("spring.flyway.user", Databases.COMMAND_OWNER);
        properties.put("spring.flyway.password", databases.passwordOf(Databases.COMMAND_OWNER));
        properties.put("spring.flyway.placeholders.appendRole", Databases.APPEND);
        properties.put("spring.flyway.placeholders.auditRole", Databases.AUDIT);
        properties.put("spring.kafka.bootstrap-servers", brokers);
        properties.put("sporbar.relay.topic", TOPIC);
        // There is one relay; after a kill its successor need not wait long to be sure of that.
        properties.put("sporbar.relay.lease", "2s");
        properties.put("sporbar.access.tokens-folder", data.tokens().toString());
        properties.put("sporbar.personal.key-folder", data.keys().toString());
        properties.put("sporbar.signing.key-folder", data.keys().toString());
        properties.put("sporbar.signing.topic", CHECKPOINT_TOPIC);
        properties.put("sporbar.login.issuer", LocalLogin.issuer(loginPort));
        properties.put("sporbar.login.audience", LocalLogin.AUDIENCE);
        if (bundle != null) {
            properties.put("sporbar.import.bundle", bundle.toString());
        }
        return arguments(properties);
    }

    static List<String> ofQueryService(
            Databases databases, DataFolder data, String brokers, int port, int commandPort, int loginPort) {
        Map<String, String> properties = common("query-service", port);
        database(properties, databases, Databases.QUERY, Databases.QUERY_OWNER);
        properties.put("spring.flyway.placeholders.auditRole", Databases.AUDIT);
        properties.put("sporbar.kafka.bootstrap-servers", brokers);
        properties.put("sporbar.kafka.topic", TOPIC);
        properties.put("sporbar.ledger.checkpoint-topic", CHECKPOINT_TOPIC);
        properties.put("sporbar.query.command-service.url", "http://" + Ports.LOOPBACK + ":" + commandPort);
        properties.put("sporbar.query.operators.tokens-folder", data.tokens().toString());
        properties.put(
                "sporbar.query.webhooks.key-file",
                data.keys().resolve("webhooks.key").toString());
        properties.put(
                "sporbar.ledger.vkey-file", data.keys().resolve("ledger.vkey").toString());
        properties.put("sporbar.login.issuer", LocalLogin.issuer(loginPort));
        properties.put("sporbar.login.audience", LocalLogin.AUDIENCE);
        properties.put("sporbar.login.client-id", LocalLogin.CLIENT);
        properties.put("sporbar.login.client-secret-file", data.login().secret().toString());
        properties.put("sporbar.login.demo-users", data.login().password().toString());
        // Plain HTTP on loopback, where some browsers keep no cookie that is for HTTPS alone.
        properties.put("server.servlet.session.cookie.secure", "false");
        properties.put(
                "spring.autoconfigure.exclude",
                AutoConfigurations.startingWith(List.of(
                        "org.axonframework.",
                        "no.sporbar.command.",
                        "org.springframework.boot.security.oauth2.server.authorization.")));
        return arguments(properties);
    }

    private static Map<String, String> common(String configuration, int port) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("spring.config.name", configuration);
        properties.put("server.address", Ports.LOOPBACK);
        properties.put("server.port", Integer.toString(port));
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
        return properties;
    }

    private static void database(Map<String, String> properties, Databases databases, String database, String role) {
        properties.put("spring.datasource.url", databases.url(database));
        properties.put("spring.datasource.username", role);
        properties.put("spring.datasource.password", databases.passwordOf(role));
    }

    private static List<String> arguments(Map<String, String> properties) {
        List<String> arguments = new ArrayList<>();
        properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments;
    }
}
