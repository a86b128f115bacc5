package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pages that every programme has. Those that belong together stand behind one name, and below it side by side. */
enum SectionName {
    OVERVIEW(Links::overview),
    GOALS(Links::goals),
    CONSULTATIONS(Links::consultations),
    DECISIONS(Links::decisions),
    MILESTONES(Links::milestones, Shelf.PLAN),
    TREND(Links::trend, Shelf.PLAN),
    ORGANISATION(Links::organisation),
    WORKLIST(Links::worklist),
    HISTORY(Links::history, Shelf.RECORD),
    CHANGES(Links::changes, Shelf.RECORD),
    REPLAY(Links::replay, Shelf.RECORD),
    REDACTIONS(Links::redactions, Shelf.RECORD),
    SUBSCRIBE(Links::subscribe, Shelf.FOLLOW),
    EMBED(Links::embed, Shelf.FOLLOW),
    SEARCH(Links::search, Shelf.ASIDE);

    /** What several pages stand behind. */
    enum Shelf {
        PLAN,
        RECORD,
        FOLLOW,
        /** Led to from elsewhere, and not listed. */
        ASIDE;

        /** The message that names it. */
        String key() {
            return "section.shelf." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Function<Links, String> url;
    private final @Nullable Shelf shelf;

    SectionName(Function<Links, String> url) {
        this(url, null);
    }

    SectionName(Function<Links, String> url, @Nullable Shelf shelf) {
        this.url = url;
        this.shelf = shelf;
    }

    String url(Links links) {
        return url.apply(links);
    }

    /** The message that names it. */
    String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }

    /** The message that names what it stands behind. */
    String shelfKey() {
        return shelf == null ? key() : shelf.key();
    }

    /** All that are listed, those together that stand behind one name. */
    static List<List<SectionName>> shelves() {
        Map<String, List<SectionName>> together = new LinkedHashMap<>();
        for (SectionName each : values())
            if (each.shelf != Shelf.ASIDE)
                together.computeIfAbsent(each.shelfKey(), _ -> new ArrayList<>())
                        .add(each);
        return List.copyOf(together.values());
    }
}
