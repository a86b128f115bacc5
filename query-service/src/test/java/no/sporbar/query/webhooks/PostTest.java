package no.sporbar.query.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostTest {
    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final List<InetAddress> HERE = List.of(InetAddress.getLoopbackAddress());
    private static final byte[] BODY = "{\"a\":\"æ\"}".getBytes(UTF_8);

    private final SSLSocketFactory unknown = (SSLSocketFactory) SSLSocketFactory.getDefault();

    @Test
    void a_message_arrives_with_its_headers_and_a_redirect_is_not_followed() throws Exception {
        try (Receiver receiver = new Receiver()) {
            Target target = Target.of(receiver.url(), true);
            Post post = new Post(unknown, LONG);
            assertThat(post.send(target, HERE, Map.of("webhook-id", "x"), BODY)).isEqualTo(204);
            receiver.answer(302);
            assertThat(post.send(target, HERE, Map.of(), BODY)).isEqualTo(302);
            assertThat(receiver.all()).hasSize(2);
            Receiver.Received first = receiver.all().getFirst();
            assertThat(first.body()).isEqualTo("{\"a\":\"æ\"}");
            assertThat(first.id()).isEqualTo("x");
            assertThat(first.header("Host")).isEqualTo("127.0.0.1:" + receiver.port());
        }
    }

    @Test
    void who_does_not_answer_is_not_waited_for_longer_than_the_time_allowed() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Target target = Target.of("http://localhost:" + silent.getLocalPort() + "/", true);
            Post post = new Post(unknown, Duration.ofMillis(200));
            assertThatThrownBy(() -> post.send(target, HERE, Map.of(), BODY)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void an_answer_without_an_end_is_not_read_to_its_end() throws Exception {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var socket = endless.accept()) {
                    byte[] much = "HTTP/1.1 100 Continue and more ".repeat(100).getBytes(UTF_8);
                    while (!socket.isClosed()) socket.getOutputStream().write(much);
                } catch (IOException closed) {
                    assertThat(closed).isNotNull();
                }
            });
            Target target = Target.of("http://localhost:" + endless.getLocalPort() + "/", true);
            assertThatThrownBy(() -> new Post(unknown, LONG).send(target, HERE, Map.of(), BODY))
                    .hasMessageContaining("before its head does");
        }
    }

    @Test
    void over_tls_the_certificate_must_be_trusted_and_of_the_name(@TempDir Path folder) throws Exception {
        SSLContext known = certificateOfLocalhost(folder.resolve("keys"));
        try (Receiver receiver = new Receiver(known)) {
            Target named = Target.of("https://localhost:" + receiver.port() + "/", true);
            Target other = Target.of("https://127.0.0.1:" + receiver.port() + "/", true);
            Post trusting = new Post(known.getSocketFactory(), LONG);
            assertThat(trusting.send(named, HERE, Map.of(), BODY)).isEqualTo(204);
            assertThatThrownBy(() -> trusting.send(other, HERE, Map.of(), BODY)).isInstanceOf(SSLException.class);
            assertThatThrownBy(() -> new Post(unknown, LONG).send(named, HERE, Map.of(), BODY))
                    .isInstanceOf(SSLException.class);
            assertThat(receiver.all()).hasSize(1);
        }
    }

    private static SSLContext certificateOfLocalhost(Path file) throws Exception {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        String options =
                "-genkeypair -alias a -keyalg EC -groupname secp256r1 -dname CN=localhost -ext san=dns:localhost"
                        + " -storetype PKCS12 -storepass changeit -keystore ";
        ProcessBuilder make = new ProcessBuilder((keytool + " " + options + file).split(" ")).inheritIO();
        assertThat(make.start().waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
