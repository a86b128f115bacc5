package no.sporbar.endtoend;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running product and one browser for all tests that look at pages, so that both start once. It is given to whoever has it
 * as a parameter, and ends after the last test.
 */
final class OnScreen implements AutoCloseable {
    /** Oslo's programme, which every start loads. */
    static final String OSLO = "/programmes/oslo-bydelsprosjektet";

    /** Only a failure ever takes so long. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;
    private final LauncherProcess product;
    private final Chromium chromium;
    private final Map<Somebody, String> sessions = new EnumMap<>(Somebody.class);

    private OnScreen() {
        try {
            folder = Files.createTempDirectory("sporbar-on-screen");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        product = new LauncherProcess(folder);
        product.start();
        chromium = new Chromium();
        product.awaitLoaded();
    }

    /** Gives it to tests. */
    static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == OnScreen.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(OnScreen.class))
                    .computeIfAbsent(OnScreen.class, _ -> new OnScreen());
        }
    }

    LauncherProcess product() {
        return product;
    }

    /** A reader, whom nobody knows. */
    Visitor somebody(Way way) {
        return visitor(way, new NewContextOptions(), false);
    }

    /** A reader who uses a mouse. */
    Visitor withMouse() {
        return somebody(Way.USUAL);
    }

    /** A reader who uses nothing but the keyboard. */
    Visitor withKeyboard() {
        return visitor(Way.USUAL, new NewContextOptions(), true);
    }

    /** A reader whose browser runs no scripts. */
    Visitor withoutScripts() {
        return visitor(Way.USUAL, new NewContextOptions().setJavaScriptEnabled(false), false);
    }

    /** Somebody who has logged in before: for tests of something else than the login, which lets nobody in too often. */
    Visitor loggedIn(Somebody who, Way way) {
        String session = sessions.computeIfAbsent(who, this::session);
        return visitor(way, new NewContextOptions().setStorageState(session), false);
    }

    private String session(Somebody who) {
        try (Visitor visitor = withMouse()) {
            visitor.logsInAs(who, "/help");
            return visitor.page().context().storageState();
        }
    }

    private Visitor visitor(Way way, NewContextOptions options, boolean keyboardOnly) {
        return new Visitor(product, new Sight(chromium.browser(), way, options), keyboardOnly);
    }

    @Override
    public void close() {
        chromium.close();
        product.close();
        try (Stream<Path> left = Files.walk(folder)) {
            List<Path> deepestFirst = left.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) Files.delete(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
