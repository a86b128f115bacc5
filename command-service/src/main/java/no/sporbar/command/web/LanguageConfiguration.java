package no.sporbar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Bokmål unless the reader asks for nynorsk or English. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    private static final Locale BOKMAL = Locale.forLanguageTag("nb");
    private static final List<Locale> LANGUAGES = List.of(BOKMAL, Locale.forLanguageTag("nn"), Locale.ENGLISH);

    @Bean
    MessageSource commandTexts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("command-messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return languageOf(request);
            }
        };
    }

    /** The best of the product's languages for a request. */
    static Locale languageOf(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null) return BOKMAL;
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return found == null ? BOKMAL : found;
        } catch (IllegalArgumentException e) {
            return BOKMAL;
        }
    }
}
