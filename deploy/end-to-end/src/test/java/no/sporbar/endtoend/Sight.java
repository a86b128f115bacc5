package no.sporbar.endtoend;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A page as somebody sees it. It says what is wrong with what it saw. */
final class Sight implements AutoCloseable {
    /** Kept as output of the build. */
    private static final Path SCREENS = Path.of(System.getProperty("sporbar.screens", "target/screens"));

    /** Where the guides have their pictures, when those are to be renewed; empty when not. */
    private static final String GUIDES = System.getProperty("sporbar.guides", "");

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    /** Also of those that the browser would fetch later. */
    private static final String PICTURES_MISSING = """
            async () => {
              const missing = [];
              for (const each of document.images) {
                each.loading = 'eager';
                await each.decode().catch(() => missing.push(each.src));
              }
              return missing;
            }""";

    private final BrowserContext context;
    private final Page page;
    private final Way way;
    private final List<String> said = new ArrayList<>();

    Sight(Browser browser, Way way, Browser.NewContextOptions options) {
        context = browser.newContext(options.setViewportSize(way.width(), 900)
                .setLocale(way.language().equals("en") ? "en-GB" : way.language() + "-NO")
                .setTimezoneId("Europe/Oslo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(way.theme() == Way.Theme.DARK ? ColorScheme.DARK : ColorScheme.LIGHT));
        this.way = way;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isOfThePage(message)) said.add("console: " + message.text());
        });
        page.onPageError(error -> said.add("script: " + error));
    }

    /** A page that refuses something is answered with a status that the browser speaks of. */
    private boolean isOfThePage(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.location().replaceFirst("(:\\d+){2}$", "").equals(page.url());
    }

    Page page() {
        return page;
    }

    Way way() {
        return way;
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
        if (page.evaluate(PICTURES_MISSING) instanceof List<?> missing)
            missing.forEach(each -> flaws.add("no picture at " + each));
        return flaws;
    }

    /** Keeps a picture of the page's beginning under a name; and for the guide that shows such a picture, if that is asked for. */
    void keep(String what) {
        Path kept = SCREENS.resolve(what + "-" + way + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(kept).setClip(0, 0, page.viewportSize().width, 800));
        Path shown = Path.of(GUIDES, what + ".png");
        if (GUIDES.isEmpty() || !way.equals(Way.USUAL) || !Files.exists(shown)) return;
        try {
            Files.copy(kept, shown, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
