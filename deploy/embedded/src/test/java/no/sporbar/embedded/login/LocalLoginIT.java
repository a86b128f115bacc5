package no.sporbar.embedded.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sporbar.embedded.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The login as any OpenID Connect client meets it. */
class LocalLoginIT {
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-43";
    private static final String RETURN = "http://127.0.0.1:1/login/oauth2/code/sporbar";

    @TempDir
    private static Path folder;

    private static LocalLogin login;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        login = LocalLogin.start(LocalLogin.Files.in(folder), Ports.freeOr("login", 0, LocalLogin.PORT_SETTING));
    }

    @AfterAll
    static void stop() {
        login.close();
    }

    @Test
    void it_says_of_itself_what_a_client_needs() throws Exception {
        assertThat(get("/.well-known/openid-configuration").body())
                .contains("\"issuer\":\"" + login.issuer() + "\"", "end_session_endpoint", "\"S256\"");
        assertThat(get("/oauth2/jwks").body()).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":");
    }

    @ParameterizedTest
    @CsvSource({"nb,Hvem er du?", "nn,Kven er du?", "en,Who are you?"})
    void its_page_names_everybody_and_says_where_the_password_stands_but_not_what_it_is(String language, String who)
            throws Exception {
        HttpResponse<String> page = get("/login?lang=" + language);
        assertThat(page.body())
                .contains(
                        "<html lang=\"" + language,
                        who,
                        folder.resolve("demo-users.txt").toString())
                .contains(DemoUser.ALL.stream().map(DemoUser::name).toList())
                .doesNotContain(login.password());
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void the_files_with_the_password_and_the_keys_are_their_owners_alone() throws Exception {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return;
        for (Path file :
                List.of(folder.resolve("demo-users.txt"), folder.resolve("login.jwk"), folder.resolve("login-client")))
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        assertThat(login.password()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
    }

    @Test
    void whoever_knows_the_password_gets_tokens_that_say_who_they_are() throws Exception {
        String code = code(DemoUser.KARI);
        HttpResponse<String> answer = token(
                "authorization_code",
                "&code=" + code + "&redirect_uri=" + encoded(RETURN) + "&code_verifier=" + VERIFIER);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        SignedJWT access = SignedJWT.parse(value(answer.body(), "access_token"));
        assertThat(access.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(access.getJWTClaimsSet().getAudience()).containsExactly("sporbar");
        assertThat(access.getJWTClaimsSet().getSubject()).isEqualTo("kari.nordmann");
        assertThat(access.getJWTClaimsSet().getClaims())
                .containsEntry("name", "Kari Nordmann")
                .containsEntry("sporbar_roles", List.of("recorder:oslo-bydelsprosjektet"))
                .containsEntry("sporbar_body", "byradet")
                .containsEntry("client_id", "sporbar-web")
                .containsKeys("iss", "exp", "iat", "jti");
        SignedJWT id = SignedJWT.parse(value(answer.body(), "id_token"));
        assertThat(id.getJWTClaimsSet().getAudience()).containsExactly("sporbar-web");
        assertThat(id.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("n");
        assertThat(token("refresh_token", "&refresh_token=" + value(answer.body(), "refresh_token"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_code_is_worth_nothing_without_the_key_that_it_was_asked_with() throws Exception {
        String code = code(DemoUser.KARI);
        String rest = "&code=" + code + "&redirect_uri=" + encoded(RETURN);
        assertThat(token("authorization_code", rest + "&code_verifier=" + "x".repeat(50))
                        .statusCode())
                .isEqualTo(400);
        assertThat(token("authorization_code", rest).statusCode()).isEqualTo(400);
        String without = authorize().replaceAll("&code_challenge.*", "");
        assertThat(get(without).headers().firstValue("Location").orElse("")).contains("error=invalid_request");
    }

    @Test
    void nobody_is_let_in_by_another_password_or_sent_to_another_address() throws Exception {
        HttpResponse<String> refused = send(DemoUser.KARI.id(), "guessed");
        assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/login?error");
        assertThat(get("/login?error&lang=en").body()).contains("role=\"alert\"");
        assertThat(send("nobody", login.password())
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?error");
        assertThat(get(authorize().replace(encoded("http://127.0.0.1:1"), encoded("http://evil.example")))
                        .statusCode())
                .isEqualTo(400);
    }

    private String code(DemoUser user) throws Exception {
        get(authorize());
        HttpResponse<String> answer = send(user.id(), login.password());
        HttpResponse<String> authorized = get(URI.create(login.issuer())
                .resolve(answer.headers().firstValue("Location").orElseThrow()));
        Matcher code = Pattern.compile("[?&]code=([^&]+)")
                .matcher(authorized.headers().firstValue("Location").orElseThrow());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String authorize() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/oauth2/authorize?response_type=code&client_id=sporbar-web&scope=openid%20profile&state=s&nonce=n"
                + "&redirect_uri=" + encoded(RETURN) + "&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "&code_challenge_method=S256";
    }

    private HttpResponse<String> send(String user, String password) throws Exception {
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(get("/login").body());
        assertThat(csrf.find()).isTrue();
        return post(
                "/login",
                "username=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(csrf.group(1)));
    }

    private HttpResponse<String> token(String grant, String rest) throws Exception {
        String secret = Files.readString(folder.resolve("login-client")).strip();
        String basic = Base64.getEncoder().encodeToString(("sporbar-web:" + secret).getBytes(StandardCharsets.UTF_8));
        return post("/oauth2/token", "grant_type=" + grant + rest, "Authorization", "Basic " + basic);
    }

    private static String value(String json, String name) {
        Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertThat(value.find()).as(json).isTrue();
        return value.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(URI.create(login.issuer() + path));
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html, */*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(login.issuer() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
