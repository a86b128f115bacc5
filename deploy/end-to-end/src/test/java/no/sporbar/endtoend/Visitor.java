package no.sporbar.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody at the screen, who finds things by what is written on them and uses the mouse, or the keyboard alone. */
final class Visitor implements AutoCloseable {
    /** More steps than any page has places to stop at. */
    private static final int MOST_STEPS = 400;

    private final LauncherProcess product;
    private final Sight sight;
    private final boolean keyboardOnly;

    Visitor(LauncherProcess product, Sight sight, boolean keyboardOnly) {
        this.product = product;
        this.sight = sight;
        this.keyboardOnly = keyboardOnly;
    }

    Page page() {
        return sight.page();
    }

    Sight sight() {
        return sight;
    }

    Visitor opens(String path) {
        asksFor(path);
        return this;
    }

    /** As {@link #opens}, and says what the answer was. */
    Response asksFor(String path) {
        return page().navigate(product.web(path).toString());
    }

    /** Logs in on the way to a page. */
    Visitor logsInAs(Somebody who, String to) {
        opens("/login?to=" + to);
        ticks(who.called());
        writes("Passord", product.demoPassword());
        presses(page().locator("form button[type=submit]"));
        page().waitForURL(Pattern.compile(".*" + Pattern.quote(to) + ".*"));
        return this;
    }

    Visitor follows(String link) {
        return presses(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first());
    }

    Visitor presses(String button) {
        return presses(main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first());
    }

    /** @param label what stands at the field; or its id, with a # before it */
    Visitor writes(String label, String text) {
        Locator field = label.startsWith("#")
                ? page().locator(label)
                : page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .first();
        if (keyboardOnly) {
            reach(field);
            page().keyboard().press("Control+A");
            page().keyboard().type(text);
        } else field.fill(text);
        return this;
    }

    Visitor ticks(String label) {
        Locator field = page().getByLabel(label).first();
        if (!keyboardOnly) field.check();
        else if (!field.isChecked()) choose(field);
        return this;
    }

    /** One of a list, by what it says. */
    Visitor picks(String label, String option) {
        Locator field = page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        if (keyboardOnly) {
            reach(field);
            page().keyboard().type(option);
        } else {
            String value = field.locator("option", new Locator.LocatorOptions().setHasText(option))
                    .first()
                    .getAttribute("value");
            field.selectOption(value);
        }
        return this;
    }

    /** What stands on a part of the page. */
    String text(String part) {
        return page().locator(part).first().innerText();
    }

    private Locator main() {
        return page().locator("main");
    }

    /** A form's button by what it does, in whatever language. */
    Visitor submits(String what) {
        return presses(main().locator(".form-buttons button[value='" + what + "']"));
    }

    /** Everything that is pressed leads to another page. */
    Visitor presses(Locator thing) {
        if (keyboardOnly) reach(thing);
        page().waitForNavigation(() -> {
            if (keyboardOnly) page().keyboard().press("Enter");
            else thing.click();
        });
        return this;
    }

    /** Radio buttons are one stop; the arrows choose among them. */
    private void choose(Locator field) {
        for (int i = 0; i < MOST_STEPS && !field.isChecked(); i++) {
            boolean inGroup = Boolean.TRUE.equals(field.evaluate(
                    "e => document.activeElement.name === e.name && document.activeElement.type === 'radio'"));
            if (inGroup) page().keyboard().press(has(field) ? "Space" : "ArrowDown");
            else if (has(field)) page().keyboard().press("Space");
            else page().keyboard().press("Tab");
        }
        if (!field.isChecked()) throw new IllegalStateException("the keyboard does not choose " + field);
    }

    private void reach(Locator thing) {
        for (int i = 0; i < MOST_STEPS; i++) {
            if (has(thing)) return;
            page().keyboard().press("Tab");
        }
        throw new IllegalStateException("the keyboard does not reach " + thing);
    }

    private static boolean has(Locator thing) {
        return Boolean.TRUE.equals(thing.evaluate("e => e === document.activeElement"));
    }

    @Override
    public void close() {
        sight.close();
    }
}
