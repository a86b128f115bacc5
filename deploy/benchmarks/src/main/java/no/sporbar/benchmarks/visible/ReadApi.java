package no.sporbar.benchmarks.visible;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.GoalId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** Asks the read API again and again, with nothing between one answer and the next question. */
final class ReadApi {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI web;

    ReadApi(URI web) {
        this.web = web;
    }

    /** Returns as soon as the goal is shown. */
    void await(ProgrammeId programme, GoalId goal) throws IOException {
        URI uri = web.resolve("api/programmes/" + programme + "/goals/" + goal);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (status(uri) != HttpURLConnection.HTTP_OK)
            if (System.nanoTime() > deadline) throw new IOException(uri + " is still not there");
    }

    /** The goals and principles of a programme, as references. */
    List<String> wordings(String programme) throws IOException {
        List<String> wordings = new ArrayList<>();
        for (String kind : List.of("goal", "principle"))
            for (JsonNode row : EventJson.mapper()
                    .readTree(get("api/programmes/" + programme + "/" + kind + "s"))
                    .required(kind + "s"))
                wordings.add(kind + "/" + row.required("id").asString());
        return wordings;
    }

    /** The body of an answer that is there. */
    byte[] get(String path) throws IOException {
        try (InputStream body = web.resolve(path).toURL().openStream()) {
            return body.readAllBytes();
        }
    }

    private static int status(URI uri) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK && status != HttpURLConnection.HTTP_NOT_FOUND)
            throw new IOException(uri + " answers " + status);
        try (InputStream body =
                status == HttpURLConnection.HTTP_OK ? connection.getInputStream() : connection.getErrorStream()) {
            if (body != null) body.readAllBytes();
        }
        return status;
    }
}
