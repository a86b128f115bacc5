package no.sporbar.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.sporbar.events.wire.EventJson;
import tools.jackson.databind.JsonNode;

/** The browser that the build brings, without a window, driven by Playwright; elsewhere than on Linux the Chrome of the machine. */
final class Chromium implements AutoCloseable {
    private static final Path FETCHED =
            Path.of(System.getProperty("sporbar.browser", "target/browser")).toAbsolutePath();
    private static final String NODE = "node";
    private static final int ATTEMPTS = 3;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        placeDriver();
        System.setProperty("playwright.cli.dir", FETCHED.resolve("driver").toString());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", NODE, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = launch(playwright, options());
    }

    Browser browser() {
        return browser;
    }

    /** On a busy machine it has been seen to crash before it was up. */
    private static Browser launch(Playwright playwright, BrowserType.LaunchOptions options) {
        for (int attempt = 1; ; attempt++) {
            try {
                return playwright.chromium().launch(options);
            } catch (PlaywrightException e) {
                if (attempt == ATTEMPTS) throw e;
            }
        }
    }

    private static BrowserType.LaunchOptions options() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"))
            return new BrowserType.LaunchOptions().setChannel("chrome");
        JsonNode brought = brought();
        List<String> arguments =
                brought.path("args").valueStream().map(JsonNode::asString).toList();
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(brought.path("executable").asString()))
                .setArgs(arguments);
    }

    /** Where it is and how it wants to be started; unpacks it beside the package that it came in, and nowhere else. */
    static JsonNode brought() {
        try {
            ProcessBuilder asking = new ProcessBuilder(NODE, "chromium.mjs")
                    .directory(FETCHED.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            Path unpacked = Files.createDirectories(FETCHED.resolve("unpacked"));
            asking.environment().put("TMPDIR", unpacked.toString());
            Process asked = asking.start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (asked.waitFor() != 0) throw new IllegalStateException("no browser was found in " + FETCHED);
            return EventJson.mapper().readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Playwright looks for its program in a folder named package. */
    private static void placeDriver() {
        Path driver = FETCHED.resolve("driver").resolve("package");
        Path fetched = FETCHED.resolve("node_modules").resolve("playwright-core");
        if (Files.exists(driver)) return;
        try (var files = Files.walk(fetched)) {
            for (Path file : files.toList()) {
                Path to = driver.resolve(fetched.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(to);
                else Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
