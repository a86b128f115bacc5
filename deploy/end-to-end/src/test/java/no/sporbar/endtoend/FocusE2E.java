package no.sporbar.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever uses the keyboard stays where they were when a part of the page is exchanged, and the address and the way back are
 * those of what is shown.
 */
@DisabledIfSystemProperty(named = "sporbar.sights", matches = "some", disabledReason = "looked at when asked")
@ExtendWith(OnScreen.Resolver.class)
class FocusE2E {
    private static final String OSLO = OnScreen.OSLO;
    private static final String FORM = OSLO + "/office/commands/recommend-decision";

    private final OnScreen screen;

    FocusE2E(OnScreen screen) {
        this.screen = screen;
    }

    @ParameterizedTest
    @CsvSource({
        "'',            #window-all,      #window-line",
        "/trend,        #axis-decided,    #axis-recorded",
        "/replay?at=72, #replay-next,     #replay-next",
        "/replay?at=72, #replay-previous, #replay-next",
        "/replay?at=72, #replay-last,     #replay-first",
        "/replay?at=72, #by-day,          #by-decision",
        "/history,      #history-older,   #history-newest",
    })
    void the_focus_stays_on_what_was_pressed(String path, String pressed, String then) {
        try (Visitor reader = screen.withKeyboard()) {
            reader.opens(OSLO + path);
            Page page = reader.page();
            String first = page.url();
            String languages = page.locator("#languages").innerHTML();

            swap(page, pressed);
            assertThat(page.locator(pressed)).isFocused();
            String second = page.url();
            assertThat(second).isNotEqualTo(first);
            // The same page in another language is what is shown now, not what was shown before.
            assertThat(page.locator("#languages").innerHTML()).isNotEqualTo(languages);

            swap(page, then);
            assertThat(page.locator(then)).isFocused();
            back(page);
            assertThat(page).hasURL(second);
            back(page);
            assertThat(page).hasURL(first);
            assertThat(page.locator("#languages").innerHTML()).isEqualTo(languages);
        }
    }

    @Test
    void the_arrow_keys_step_through_the_history_and_every_step_has_an_address() {
        try (Visitor reader = screen.withKeyboard()) {
            Page page = reader.opens(OSLO + "/replay?at=72").page();
            String before = reader.text("#step-heading");
            String where = reader.text("#replay [role=status]");
            swap(page, () -> page.keyboard().press("ArrowRight"));
            assertThat(reader.text("#replay [role=status]")).isNotEqualTo(where);
            assertThat(page.locator("#replay-next")).isFocused();
            swap(page, () -> page.keyboard().press("ArrowLeft"));
            assertThat(page.locator("#replay-previous")).isFocused();
            assertThat(reader.text("#step-heading")).isEqualTo(before);
            swap(page, () -> page.keyboard().press("End"));
            assertThat(page.locator("#replay-last")).isFocused();
            assertThat(reader.text("#replay-next")).isEqualTo("Dette er det siste");
            swap(page, () -> page.keyboard().press("Home"));
            assertThat(page.locator("#replay-first")).isFocused();
            assertThat(reader.text("#replay-previous")).isEqualTo("Dette er det første");

            String step = reader.text("#step-heading");
            reader.follows("Lenke til dette steget");
            assertThat(reader.text("#step-heading")).isEqualTo(step);
        }
    }

    @Test
    void a_point_of_the_trend_leads_to_the_step_that_moved_it() {
        try (Visitor reader = screen.withKeyboard()) {
            reader.opens(OSLO + "/trend");
            Locator point = reader.page().locator("#trend svg:visible a").first();
            String address = point.getAttribute("href");
            reader.presses(point);
            assertThat(reader.page().url()).contains("/replay?at=").endsWith(address);
            assertThat(reader.text("#step-heading")).isNotBlank();
        }
    }

    @Test
    void an_item_that_is_added_gets_the_focus_and_one_that_is_removed_gives_it_to_the_next() {
        try (Visitor kari = screen.loggedIn(Somebody.RECORDER, Way.USUAL)) {
            Page page = kari.opens(FORM).page();
            String address = page.url();
            Locator items = page.locator("#f-points > .form-item");
            int before = items.count();
            swap(page, "button[name=add][value='/points']");
            swap(page, "button[name=add][value='/points']");
            assertThat(items.count()).isEqualTo(before + 2);
            assertThat(items.last().locator("> legend")).isFocused();
            for (int left = before + 1; left > 0; left--) {
                swap(page, items.first().locator("> button[name=remove]"));
                assertThat(items.count()).isEqualTo(left);
                assertThat(items.first().locator("> legend")).isFocused();
            }
            swap(page, items.first().locator("> button[name=remove]"));
            assertThat(page.locator("#f-points > legend")).isFocused();
            assertThat(page).hasURL(address);
        }
    }

    @Test
    void what_is_said_beside_a_field_takes_nobody_away_from_it() {
        try (Visitor kari = screen.loggedIn(Somebody.RECORDER, Way.USUAL)) {
            Page page = kari.opens(OSLO + "/office/commands/move-milestone").page();
            page.locator("#f-date").focus();
            page.keyboard().type("2028");
            assertThat(page.locator("#f-date-meaning")).containsText("1. januar 2028");
            assertThat(page.locator("#f-date")).isFocused();
            page.locator("#f-date-precision").focus();
            page.keyboard().type("V");
            assertThat(page.locator("#f-date-meaning")).containsText("våren 2028");
            assertThat(page.locator("#f-date-precision")).isFocused();
            assertThat(page.locator("#kept")).containsText("Utkastet er lagret");
            assertThat(page.locator("#f-date-precision")).isFocused();
        }
    }

    private static void swap(Page page, String pressed) {
        swap(page, page.locator(pressed));
    }

    private static void swap(Page page, Locator pressed) {
        pressed.focus();
        swap(page, () -> page.keyboard().press("Enter"));
    }

    /** Until the earlier page has come anew. */
    private static void back(Page page) {
        page.evaluate("document.body.dataset.left = ''");
        page.evaluate("history.back()");
        page.locator("body:not([data-left])").waitFor();
    }

    /** Until the page has settled after it. */
    private static void swap(Page page, Runnable done) {
        page.evaluate(
                "document.addEventListener('htmx:afterSettle', () => document.body.dataset.settled = '', {once: true})");
        done.run();
        page.locator("body[data-settled]").waitFor();
        page.evaluate("delete document.body.dataset.settled");
    }
}
