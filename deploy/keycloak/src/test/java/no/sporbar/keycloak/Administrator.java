package no.sporbar.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever decides at the Keycloak who may do what. */
final class Administrator {
    static final String NAME = "admin";
    static final String PASSWORD = "only-in-this-test";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    Administrator(String server) {
        this.server = server;
    }

    /** Takes all roles away from somebody. */
    void takeRoles(String user) {
        String client = id("clients?clientId=sporbar");
        send("DELETE", "users/" + id("users?exact=true&username=" + user) + "/role-mappings/clients/" + client);
    }

    /** Ends whatever somebody is logged in to. */
    void logOut(String user) {
        send("POST", "users/" + id("users?exact=true&username=" + user) + "/logout");
    }

    private String id(String asked) {
        return found("\"id\":\"([^\"]+)\"", send("GET", asked));
    }

    private String send(String method, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/admin/realms/sporbar/" + path))
                .header("Authorization", "Bearer " + token())
                .method(method, BodyPublishers.noBody())
                .build();
        return answer(request);
    }

    private String token() {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=" + NAME + "&password=" + PASSWORD))
                .build();
        return found("\"access_token\":\"([^\"]+)\"", answer(request));
    }

    private String answer(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The one group of a pattern in a text that has it. */
    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
