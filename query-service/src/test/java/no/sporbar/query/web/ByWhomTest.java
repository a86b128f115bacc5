package no.sporbar.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.sporbar.events.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Who did something, in words. */
class ByWhomTest {
    @Test
    void a_name_has_the_subject_beside_it_and_the_role_and_the_body_behind() {
        Actor kari = new Actor("u-17", "Kari Nordmann", "approver", "byradet");
        assertThat(in("nb").of(kari)).isEqualTo("Kari Nordmann (u-17), godkjenner, på vegne av Byrådet");
        assertThat(in("nn").of(kari)).isEqualTo("Kari Nordmann (u-17), godkjennar, på vegner av Byrådet");
        assertThat(in("en").of(kari)).isEqualTo("Kari Nordmann (u-17), approver, on behalf of Byrådet");
    }

    @Test
    void an_entry_that_says_no_more_than_who_is_shown_as_before() {
        assertThat(in("nb").of(Actor.of("programfil"))).isEqualTo("programfil");
    }

    @Test
    void a_role_without_a_word_is_shown_as_it_was_recorded() {
        assertThat(in("nb").of(new Actor("kari", "kari", "clerk", null))).isEqualTo("kari, clerk");
    }

    private static ByWhom in(String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("query-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ByWhom(
                new Texts(messages, Locale.forLanguageTag(language)), id -> id.equals("byradet") ? "Byrådet" : id);
    }
}
