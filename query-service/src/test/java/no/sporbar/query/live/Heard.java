package no.sporbar.query.live;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.RunningService;

/** A client of a stream of server-sent events, and what it has heard. */
final class Heard implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> answer;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Heard(RunningService service, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address(path)));
        if (headers.length > 0) request.headers(headers);
        try {
            answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) lines.add(line);
        } catch (IOException closed) {
            lines.add("closed");
        }
    }

    HttpResponse<InputStream> answer() {
        return answer;
    }

    /** The lines that begin so, without their beginning. */
    List<String> all(String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()).strip())
                .toList();
    }

    /** The first so many lines that begin so, when they have come. */
    List<String> first(int count, String beginning) {
        await().atMost(Patience.LONG).until(() -> all(beginning).size() >= count);
        return all(beginning).subList(0, count);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
