package no.sporbar.query.page;

import java.util.Locale;
import java.util.function.Function;

/** The pages that every programme has. */
enum SectionName {
    OVERVIEW(Links::overview),
    GOALS(Links::goals),
    DECISIONS(Links::decisions),
    TREND(Links::trend),
    REPLAY(Links::replay),
    CHANGES(Links::changes),
    HISTORY(Links::history),
    REDACTIONS(Links::redactions),
    SUBSCRIBE(Links::subscribe);

    private final Function<Links, String> url;

    SectionName(Function<Links, String> url) {
        this.url = url;
    }

    String url(Links links) {
        return url.apply(links);
    }

    /** The message that names it. */
    String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }
}
