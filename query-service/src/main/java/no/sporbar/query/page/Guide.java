package no.sporbar.query.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** One for each kind of user: what to do, step by step, with pictures of the pages. */
enum Guide {
    READER("overview", "milestones", null, "search", null),
    OFFICE("office", "office-form", "office-preview", null, "approval", null),
    AUDITOR("audit", "ledger", "replay", "changes", null),
    OPERATOR("operator", null, "rebuilds", null, null);

    private final List<Optional<String>> pictures;

    /** @param pictures the picture of each step, null where it has none */
    Guide(@Nullable String... pictures) {
        this.pictures = Arrays.stream(pictures).map(Optional::ofNullable).toList();
    }

    /**
     * One step.
     *
     * @param picture the name of its picture
     */
    public record Step(
            String heading, String text, @Nullable String picture) {}

    static Optional<Guide> called(String id) {
        return Arrays.stream(values()).filter(guide -> guide.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title(Texts texts) {
        return texts.say("help." + id());
    }

    List<Step> steps(Texts texts) {
        return IntStream.rangeClosed(1, pictures.size())
                .mapToObj(
                        n -> step("help." + id() + "." + n, pictures.get(n - 1).orElse(null), texts))
                .toList();
    }

    private static Step step(String key, @Nullable String picture, Texts texts) {
        return new Step(texts.say(key), texts.say(key + ".how"), picture);
    }
}
