package no.sporbar.programmefile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import no.sporbar.programmefile.LoadStoppedException.Reason;

/**
 * Requests that are repeated for as long as patience lasts while the connection fails or the service says that it is not
 * ready. Only requests that may safely be repeated go this way.
 */
final class Transport implements AutoCloseable {
    private static final Set<Integer> NOT_READY = Set.of(429, 502, 503, 504);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

    private final ServiceAddress address;
    private final String language;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    Transport(ServiceAddress address, String language) {
        this.address = address;
        this.language = language;
    }

    /** @throws ServiceTrouble {@code UNREACHABLE}, {@code INTERRUPTED} */
    HttpResponse<byte[]> get(String path) {
        return exchange(request(path).GET().build());
    }

    /** @throws ServiceTrouble {@code UNREACHABLE}, {@code INTERRUPTED} */
    HttpResponse<byte[]> post(String path, byte[] json, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return exchange(request.POST(BodyPublishers.ofByteArray(json)).build());
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        URI uri = address.resolve(path);
        return HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", language)
                .header("Authorization", "Bearer " + address.token());
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        long deadline = System.nanoTime() + address.patience().toNanos();
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                String trouble;
                try {
                    HttpResponse<byte[]> answer =
                            client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
                    if (!NOT_READY.contains(answer.statusCode())) return answer;
                    trouble = "HTTP " + answer.statusCode();
                } catch (IOException e) {
                    trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                }
                if (deadline - System.nanoTime() < pause.toNanos())
                    throw new ServiceTrouble(Reason.UNREACHABLE, trouble);
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceTrouble(Reason.INTERRUPTED, "");
        }
    }
}
