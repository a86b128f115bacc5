package no.sporbar.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that says something and then nothing more, while the connection stands open. */
@SuppressWarnings("NullAway.Init")
@Timeout(30)
class StalledAddressTest {
    private static final Duration NOT_LONG = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String LENGTH = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
    private static final String CHUNKS = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

    private ServerSocket server;
    private URI address;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/ledger/");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", LENGTH, LENGTH + "{", CHUNKS, CHUNKS + "1\r\n{\r\n"})
    void it_is_named_and_let_go_of(String said) throws Exception {
        Thread answering = answer(said.getBytes(StandardCharsets.US_ASCII), true);
        try (Store store = new HttpStore(address, NOT_LONG)) {
            assertThatThrownBy(() -> store.read("checkpoint", 100))
                    .isInstanceOf(StoodStillException.class)
                    .hasMessageContaining(address + "checkpoint")
                    .hasMessageContaining("0.1 seconds");
            answering.join();
        }
    }

    @Test
    void one_that_breaks_off_is_named() throws Exception {
        answer((LENGTH + "{").getBytes(StandardCharsets.US_ASCII), false);
        try (Store store = new HttpStore(address, LONG)) {
            assertThatThrownBy(() -> store.read("checkpoint", 100))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(address + "checkpoint");
        }
    }

    @Test
    void one_that_nobody_answers_at_is_named() throws Exception {
        server.close();
        try (Store store = new HttpStore(address, LONG)) {
            assertThatThrownBy(() -> store.read("checkpoint", 100))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(address + "checkpoint");
        }
    }

    @Test
    void a_long_answer_is_whole_in_whatever_pieces_it_comes() throws Exception {
        byte[] body = new byte[3_000_000];
        new Random(7).nextBytes(body);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.writeBytes("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        said.writeBytes(body);
        answer(said.toByteArray(), false);
        try (Store store = new HttpStore(address, LONG);
                InputStream in = store.open("checkpoints")) {
            assertThat(in.read()).isEqualTo(body[0] & 0xff);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(body, 1, body.length));
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    /** @param waits until the other side has let go, or else hangs up at once */
    private Thread answer(byte[] bytes, boolean waits) {
        return Thread.startVirtualThread(() -> {
            try (Socket asked = server.accept()) {
                skipQuestion(asked.getInputStream());
                asked.getOutputStream().write(bytes);
                if (waits) asked.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void skipQuestion(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) head.append((char) in.read());
    }
}
