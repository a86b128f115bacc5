package no.sporbar.benchmarks.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.events.wire.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Posts commands as anybody would, on a connection that is kept open. */
public final class HttpSender {
    private final String base;
    private final String token;

    /** @param service where the command service answers, with a slash at the end */
    public HttpSender(URI service, String token) {
        this.base = service + "api/programmes/" + Goals.PROGRAMME + "/commands/";
        this.token = token;
    }

    /** Sends one command and returns when it was accepted; anything but 200 is an exception. */
    public void send(Command command) throws IOException {
        String name = command.getClass().getAnnotation(CommandName.class).value();
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(base + name).toURL().openConnection();
        byte[] body = body(command);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            try (InputStream problem = connection.getErrorStream()) {
                throw new IOException(connection.getResponseCode() + " "
                        + (problem == null ? "" : new String(problem.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        try (InputStream answer = connection.getInputStream()) {
            if (answer.readAllBytes().length == 0) throw new IOException("an empty answer");
        }
    }

    private static byte[] body(Command command) {
        ObjectNode json = EventJson.mapper().valueToTree(command);
        json.remove("programme");
        return EventJson.mapper().writeValueAsBytes(json);
    }
}
