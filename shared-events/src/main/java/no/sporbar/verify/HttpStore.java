package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.NoSuchFileException;
import java.time.Duration;

/** What answers below an address. A server that is busy (429, 503) is asked again a few times, after as long as it wishes. */
final class HttpStore implements Store {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 6;
    private static final long LONGEST_PAUSE = 30;

    private final URI base;
    private final HttpClient http;

    /** @param base ends with a slash */
    HttpStore(URI base) {
        this.base = base;
        this.http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Override
    public InputStream open(String path) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(ANSWER).GET().build();
        for (int attempt = 1; ; attempt++) {
            HttpResponse<InputStream> answer = send(request);
            switch (answer.statusCode()) {
                case 200 -> {
                    return answer.body();
                }
                case 404, 410 -> {
                    answer.body().close();
                    throw new NoSuchFileException(path);
                }
                case 429, 503 -> pause(answer, attempt);
                default -> throw refused(answer);
            }
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static void pause(HttpResponse<InputStream> answer, int attempt) throws IOException {
        if (attempt == ATTEMPTS) throw refused(answer);
        answer.body().close();
        try {
            Thread.sleep(Duration.ofSeconds(Math.min(LONGEST_PAUSE, wished(answer, attempt))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static long wished(HttpResponse<?> answer, int attempt) {
        String seconds = answer.headers().firstValue("Retry-After").orElse("");
        return seconds.matches("\\d{1,6}") ? Long.parseLong(seconds) : attempt;
    }

    private static IOException refused(HttpResponse<InputStream> answer) throws IOException {
        answer.body().close();
        return new IOException(answer.uri() + ": HTTP " + answer.statusCode());
    }

    @Override
    public String name() {
        return base.toString();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
