package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What answers below an address. A server that is busy (429, 503) is asked again a few times, after as long as it wishes; one
 * that stands still, before its answer or in it, is waited for so long and no longer.
 */
final class HttpStore implements Store {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 6;
    private static final long LONGEST_PAUSE = 30;

    private final URI base;
    private final Duration patience;
    private final HttpClient http;

    /** @param base ends with a slash */
    HttpStore(URI base) {
        this(base, PATIENCE);
    }

    /** @param patience the longest time without a byte */
    HttpStore(URI base, Duration patience) {
        this.base = base;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Override
    public InputStream open(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).GET().build();
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

    /** The limit is ours: what a request of the JDK calls its timeout is, by version, for the head or for all of the answer. */
    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        URI address = request.uri();
        var answer = http.sendAsync(request, _ -> new ArrivingBody(address, patience));
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new StoodStillException(address, patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new IOException(address + ": " + e.getCause(), e.getCause());
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
