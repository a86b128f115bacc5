package no.sporbar.query.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Stream;
import no.sporbar.embedded.login.DemoUser;
import no.sporbar.embedded.login.LocalLogin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser with cookies of its own on the shared service. Nobody is logged in with it until they are, through the real local login. */
public final class LoggedIn implements AutoCloseable {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final RunningService service;
    private final LocalLogin login;

    private LoggedIn(SharedService shared) {
        this.service = shared.service();
        this.login = shared.login();
    }

    /** A browser of somebody who only reads. */
    public static LoggedIn nobody(SharedService shared) {
        return new LoggedIn(shared);
    }

    /** A browser of this user, who has just logged in. */
    public static LoggedIn as(SharedService shared, DemoUser user) {
        LoggedIn browser = new LoggedIn(shared);
        assertThat(browser.logIn("/", user).statusCode()).isEqualTo(200);
        assertThat(browser.cookie("sporbar-session")).isNotEmpty();
        return browser;
    }

    /** Logs in on the way to a page, and answers with where that leads. */
    public HttpResponse<String> logIn(String to, DemoUser user) {
        HttpResponse<String> asked = get("/login?to=" + URLEncoder.encode(to, UTF_8));
        return answer(asked, user, login.password());
    }

    /** Fills in the page of the login. */
    public HttpResponse<String> answer(HttpResponse<String> asked, DemoUser user, String password) {
        String csrf = Jsoup.parse(asked.body()).expectFirst("input[name=_csrf]").val();
        return send(form(
                asked.uri().resolve("/login"), Map.of("username", user.id(), "password", password, "_csrf", csrf)));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** Sends a form of the service, with the token that its pages carry. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return postWith(csrf(), path, fields);
    }

    /** Sends a form with a token of the test's own making. */
    public HttpResponse<String> postWith(String csrf, String path, Map<String, String> fields) {
        String body = encoded(fields) + (fields.isEmpty() ? "" : "&") + encoded(Map.of("_csrf", csrf));
        return send(form(URI.create(service.address(path)), body));
    }

    /** Sends a file with a form of the service. */
    public HttpResponse<String> upload(String path, String file) {
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body =
                part.formatted("_csrf", "", csrf()) + part.formatted("file", "; filename=\"f.yaml\"", file) + "--x--";
        return send(HttpRequest.newBuilder(URI.create(service.address(path)))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** The token that the pages of this session carry. */
    public String csrf() {
        Element token = page("/").selectFirst("header form input[name=_csrf]");
        return token == null ? "" : token.val();
    }

    /** The value of a cookie; empty where there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .collect(joining());
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(path.startsWith("http") ? path : service.address(path)))
                .header("Accept", "text/html");
        if (headers.length > 0) request.headers(headers);
        return request.build();
    }

    private static HttpRequest form(URI address, Map<String, String> fields) {
        return form(address, encoded(fields));
    }

    private static HttpRequest form(URI address, String body) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> Stream.of(field.getKey(), field.getValue())
                        .map(text -> URLEncoder.encode(text, UTF_8))
                        .collect(joining("=")))
                .collect(joining("&"));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
