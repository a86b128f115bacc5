package no.sporbar.benchmarks.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Asks for pages as a browser does that has nothing yet: packed, over one connection that stays open. */
final class Browsing implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script [^>]*src=\"([^\"]+)\"");
    private static final double KILOBYTE = 1_000;
    private static final String PACKED = "gzip";

    private final URI web;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Browsing(URI web) {
        this.web = web;
    }

    /** Asks for a page and reads all of it; it must be there. */
    HttpResponse<byte[]> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(web.resolve(path))
                .header("Accept-Encoding", PACKED)
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is sent of a page, and of the style sheets and scripts that it names. */
    double[] kilobytes(String path) {
        HttpResponse<byte[]> page = get(path);
        String html = new String(unpacked(page), StandardCharsets.UTF_8);
        long more = addresses(STYLE, html) + addresses(SCRIPT, html);
        return new double[] {bytes(page) / KILOBYTE, (bytes(page) + more) / KILOBYTE};
    }

    private long addresses(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.results()
                .map((MatchResult each) -> each.group(1))
                .mapToLong(address -> bytes(get(address)))
                .sum();
    }

    private static long bytes(HttpResponse<byte[]> answer) {
        long headers = answer.headers().map().entrySet().stream()
                .mapToLong(header -> header.getValue().stream()
                        .mapToLong(value -> header.getKey().length() + value.length() + 4)
                        .sum())
                .sum();
        return headers + answer.body().length;
    }

    private static byte[] unpacked(HttpResponse<byte[]> answer) {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals(PACKED)) return answer.body();
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return unpacking.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
