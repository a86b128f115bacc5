package no.sporbar.embedded.login;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.WebUtils;

/** The words of the page in one language: the one that was chosen, here or on the pages that somebody comes from. */
final class LoginTexts {
    static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private static final String BUNDLE = "no.sporbar.embedded.login.login-messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String language;
    private final ResourceBundle words;

    private LoginTexts(String language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(BUNDLE, Locale.of(language), NO_FALLBACK);
    }

    static LoginTexts of(HttpServletRequest request, HttpServletResponse response) {
        Cookie chosen = WebUtils.getCookie(request, "lang");
        List<String> wishes = new ArrayList<>();
        wish(wishes, request.getParameter("lang"));
        wish(wishes, comingFrom(request, response));
        wish(wishes, chosen == null ? null : chosen.getValue());
        for (Locale locale : Collections.list(request.getLocales()))
            wish(wishes, locale.getLanguage().equals("no") ? "nb" : locale.getLanguage());
        return new LoginTexts(wishes.isEmpty() ? "nb" : wishes.getFirst());
    }

    private static void wish(List<String> wishes, @Nullable String language) {
        if (language != null && LANGUAGES.contains(language)) wishes.add(language);
    }

    private static @Nullable String comingFrom(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = new HttpSessionRequestCache().getRequest(request, response);
        String[] values = saved == null ? null : saved.getParameterValues("ui_locales");
        return values == null ? null : values[0];
    }

    String language() {
        return language;
    }

    /** As it stands in the page; the values are markup already. */
    String say(String key, String... values) {
        return new MessageFormat(htmlEscape(words.getString(key)), Locale.of(language)).format(values);
    }

    /** A role, and where. */
    String role(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? say("role.everywhere", say("role." + code))
                : say("role.in", say("role." + code.substring(0, colon)), htmlEscape(code.substring(colon + 1)));
    }
}
