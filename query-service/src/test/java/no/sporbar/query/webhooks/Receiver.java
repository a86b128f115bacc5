package no.sporbar.query.webhooks;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import no.sporbar.events.wire.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who is told, and answers as the test wants. */
final class Receiver implements AutoCloseable {
    /** What came, as it came. */
    record Received(Map<String, List<String>> headers, String body) {
        String id() {
            return header("webhook-id");
        }

        JsonNode json() {
            return EventJson.mapper().readTree(body);
        }

        /** Fails where the signature is not right, or is not of about now. */
        void verify(String secret) throws Exception {
            new Webhook(secret).verify(body, headers);
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow()
                    .getValue()
                    .getFirst();
        }
    }

    private final HttpServer server;
    private final List<Received> all = new CopyOnWriteArrayList<>();
    private volatile int status = 204;

    Receiver() throws IOException {
        this(null);
    }

    Receiver(@Nullable SSLContext secure) throws IOException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        if (secure == null) server = HttpServer.create(free, 0);
        else {
            HttpsServer https = HttpsServer.create(free, 0);
            https.setHttpsConfigurator(new HttpsConfigurator(secure));
            server = https;
        }
        server.createContext("/", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            all.add(new Received(Map.copyOf(exchange.getRequestHeaders()), body));
            if (status == 302) exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        }
    }

    void answer(int next) {
        status = next;
    }

    List<Received> all() {
        return List.copyOf(all);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/hook?a=b";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
