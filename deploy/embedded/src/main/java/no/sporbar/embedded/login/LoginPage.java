package no.sporbar.embedded.login;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;

/** The page that asks who it is. It names everybody there is and says where their password stands; nothing on it is secret. */
final class LoginPage extends HttpServlet {
    static final String PATH = "/login";
    static final String STYLE = "/login.css";

    private static final long serialVersionUID = 1;

    private final transient Path passwordFile;

    LoginPage(Path passwordFile) {
        this.passwordFile = passwordFile;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case PATH -> page(request, response);
            case STYLE -> style(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void style(HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        try (InputStream style = Objects.requireNonNull(LoginPage.class.getResourceAsStream("login.css"))) {
            style.transferTo(response.getOutputStream());
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LoginTexts texts = LoginTexts.of(request, response);
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        boolean refused = request.getParameter("error") != null;
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page(texts, csrf, refused));
    }

    private String page(LoginTexts texts, CsrfToken csrf, boolean refused) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                  <meta charset="utf-8" />
                  <meta name="viewport" content="width=device-width, initial-scale=1" />
                  <meta name="color-scheme" content="light dark" />
                  <title>%s</title>
                  <link rel="stylesheet" href="/login.css" />
                </head>
                <body>
                <nav aria-label="%s"><ul>%s</ul></nav>
                <main>
                  <h1>%s</h1>
                  <p>%s</p>
                  %s
                  <form method="post" action="/login">
                    <input type="hidden" name="%s" value="%s" />
                    <fieldset><legend>%s</legend>
                    %s
                    </fieldset>
                    <label for="password">%s</label>
                    <p id="password-hint">%s</p>
                    <input type="password" id="password" name="password" required="required"
                           autocomplete="current-password" aria-describedby="password-hint" />
                    <p><button type="submit">%s</button></p>
                  </form>
                </main>
                </body>
                </html>
                """.formatted(
                        texts.language(),
                        texts.say("title"),
                        texts.say("languages"),
                        languages(texts),
                        texts.say("title"),
                        texts.say("lead"),
                        refused ? "<p role=\"alert\">" + texts.say("refused") + "</p>" : "",
                        htmlEscape(csrf.getParameterName()),
                        htmlEscape(csrf.getToken()),
                        texts.say("who"),
                        DemoUser.ALL.stream().map(user -> choice(user, texts)).collect(Collectors.joining("\n")),
                        texts.say("password"),
                        texts.say("password.where", "<code>" + htmlEscape(passwordFile.toString()) + "</code>"),
                        texts.say("log-in"));
    }

    private static String languages(LoginTexts texts) {
        return LoginTexts.LANGUAGES.stream()
                .map(language -> "<li><a href=\"?lang=%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a></li>"
                        .formatted(
                                language,
                                language,
                                language,
                                language.equals(texts.language()) ? " aria-current=\"true\"" : "",
                                texts.say("language." + language)))
                .collect(Collectors.joining());
    }

    private static String choice(DemoUser user, LoginTexts texts) {
        String id = htmlEscape(user.id());
        return """
                <div><input type="radio" name="username" required="required" id="%s" value="%s" />
                <label for="%s"><strong>%s</strong> <span>%s</span></label></div>""".formatted(
                        id,
                        id,
                        id,
                        htmlEscape(user.name()),
                        user.roles().stream().map(texts::role).collect(Collectors.joining(", ")));
    }
}
