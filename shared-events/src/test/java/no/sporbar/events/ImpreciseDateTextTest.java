package no.sporbar.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpreciseDateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2028-01-01 | 1. januar 2028 | 1. januar 2028 | 1 January 2028",
                "2026-04 | april 2026 | april 2026 | April 2026",
                "2026-21 | våren 2026 | våren 2026 | spring 2026",
                "2026-22 | sommeren 2026 | sommaren 2026 | summer 2026",
                "2027-23 | høsten 2027 | hausten 2027 | autumn 2027",
                "2026-24 | vinteren 2026 | vinteren 2026 | winter 2026",
                "2004 | 2004 | 2004 | 2004",
                "0800 | 800 | 800 | 800",
                "2024-09-30/2024-11-15 | 30. september 2024 – 15. november 2024 | 30. september 2024 – 15. november 2024 | 30 September 2024 – 15 November 2024",
                "2026-21/2027-23 | våren 2026 – høsten 2027 | våren 2026 – hausten 2027 | spring 2026 – autumn 2027",
                "../2026-21 | til og med våren 2026 | til og med våren 2026 | up to spring 2026",
                "/2026-21 | fram til våren 2026 (start ikke oppgitt) | fram til våren 2026 (start ikkje oppgitt) | up to spring 2026 (start not stated)",
                "2026-21/.. | fra våren 2026 | frå våren 2026 | from spring 2026",
                "2026-21/ | fra våren 2026 (slutt ikke oppgitt) | frå våren 2026 (slutt ikkje oppgitt) | from spring 2026 (end not stated)",
            })
    void it_reads_as_people_say_it(String edtf, String bokmål, String nynorsk, String english) {
        assertThat(text("nb", edtf)).isEqualTo(bokmål);
        assertThat(text("nn", edtf)).isEqualTo(nynorsk);
        assertThat(text("en", edtf)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "se", "nb-NO", "no", "und"})
    void any_other_language_gets_bokmål(String language) {
        assertThat(text(language, "2027-23")).isEqualTo("høsten 2027");
    }

    @ParameterizedTest
    @CsvSource({"nn-NO, hausten 2027", "en-GB, autumn 2027", "en-US, autumn 2027"})
    void a_country_changes_nothing(String language, String text) {
        assertThat(text(language, "2027-23")).isEqualTo(text);
    }

    @Test
    void the_machine_it_runs_on_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(text("nb", "2028-01-01")).isEqualTo("1. januar 2028");
            assertThat(ImpreciseDate.parse("2026-21")).hasToString("2026-21");
            assertThat(ImpreciseDate.parse("2026")).hasToString("2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void every_language_has_every_text(String language) {
        ResourceBundle.Control only =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle bokmål = ResourceBundle.getBundle("no.sporbar.events.dates", Locale.ROOT, only);
        ResourceBundle other = ResourceBundle.getBundle("no.sporbar.events.dates", Locale.of(language), only);
        assertThat(other.getLocale().getLanguage()).isEqualTo(language);
        assertThat(bokmål.keySet())
                .allSatisfy(key -> assertThat(((PropertyResourceBundle) other).handleGetObject(key))
                        .as(key)
                        .isNotNull());
    }

    private static String text(String language, String edtf) {
        return ImpreciseDateText.in(Locale.forLanguageTag(language)).of(ImpreciseDate.parse(edtf));
    }
}
