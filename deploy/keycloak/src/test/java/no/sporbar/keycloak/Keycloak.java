package no.sporbar.keycloak;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import no.sporbar.embedded.Ports;

/** A Keycloak of the test's own, on a free port, with the realm that is shipped and a few people in it. */
final class Keycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it, with the realm as it is but for the secrets, which the file does not hold. */
    static Keycloak start(String webSecret, String machineSecret) {
        int port = Ports.freeOr("keycloak", 0, "");
        Path home = Path.of(System.getProperty("keycloak.home"));
        try {
            Path imported = Files.createDirectories(home.resolve("data/import"));
            String realm = Files.readString(Path.of("sporbar-realm.json"))
                    .replace("\"clientId\": \"sporbar-web\",", client("sporbar-web", webSecret))
                    .replace("\"clientId\": \"sporbar-machine\",", client("sporbar-machine", machineSecret))
                    .replace("\"http://127.0.0.1/login/oauth2/code/sporbar\"", "\"http://127.0.0.1:*\"");
            Files.writeString(imported.resolve("sporbar-realm.json"), realm);
            Files.copy(
                    Path.of("src/test/resources/sporbar-users-0.json"),
                    imported.resolve("sporbar-users-0.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            home.resolve("bin/kc.sh").toFile().setExecutable(true);
            ProcessBuilder builder = new ProcessBuilder(
                    home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-host=" + Ports.LOOPBACK,
                    "--http-port=" + port);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", Administrator.NAME);
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", Administrator.PASSWORD);
            builder.redirectErrorStream(true)
                    .redirectOutput(home.resolve("../keycloak.log").toFile());
            Keycloak keycloak = new Keycloak(builder.start(), port);
            keycloak.awaitRealm();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String client(String id, String secret) {
        return "\"clientId\": \"" + id + "\", \"secret\": \"" + secret + "\",";
    }

    String issuer() {
        return address() + "/realms/sporbar";
    }

    Administrator administrator() {
        return new Administrator(address());
    }

    private String address() {
        return "http://" + Ports.LOOPBACK + ":" + port;
    }

    private void awaitRealm() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> client.send(asked, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
