package no.sporbar.endtoend;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page as somebody sees it: in a language, a theme, on a screen so wide. It says what is wrong with what it saw. */
final class Sight implements AutoCloseable {
    /** Kept as output of the build. */
    private static final Path SCREENS = Path.of(System.getProperty("sporbar.screens", "target/screens"));

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    /** How somebody looks. */
    enum Theme {
        LIGHT,
        DARK
    }

    private final BrowserContext context;
    private final Page page;
    private final String name;
    private final List<String> said = new ArrayList<>();

    Sight(Browser browser, String language, Theme theme, int width) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(language.equals("en") ? "en-GB" : language + "-NO")
                .setTimezoneId("Europe/Oslo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(theme == Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) said.add("console: " + message.text());
        });
        page.onPageError(error -> said.add("script: " + error));
        name = language + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width;
    }

    Page page() {
        return page;
    }

    /** What is wrong with the page that stands open: what axe finds, what does not fit, what the browser complained of. */
    List<String> flaws() {
        List<String> flaws = new ArrayList<>(said);
        said.clear();
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations())
            flaws.add("axe %s: %s"
                    .formatted(rule.getId(), rule.getNodes().getFirst().getHtml()));
        if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth")))
            flaws.add("wider than the screen");
        return flaws;
    }

    /** Keeps a picture of the page's beginning under a name, as the guides show it. */
    void keep(String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(what + "-" + name + ".png"))
                .setClip(0, 0, page.viewportSize().width, 800));
    }

    @Override
    public void close() {
        context.close();
    }
}
