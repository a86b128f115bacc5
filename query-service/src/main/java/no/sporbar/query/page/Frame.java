package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.web.Assets;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title the page's name, for the browser's tab
 * @param language for {@code <html lang>}
 * @param search where the search field of every page leads
 * @param crumbs the way here, this page last
 * @param sections the pages of the programme; empty outside one
 * @param standing null where no rows were read
 * @param timeBar null outside a programme
 * @param proof how it stands with the proof of the ledger
 * @param live where the page hears of what is new; null for a page that does not change
 * @param feed what was decided in the programme, as a feed; null outside one
 * @param person who is logged in; null: nobody
 * @param loginUrl where to log in and come back; null where nobody can, or somebody is
 */
public record Frame(
        String title,
        String language,
        List<LanguageLink> languages,
        String search,
        Assets assets,
        List<Crumb> crumbs,
        List<Section> sections,
        @Nullable Standing standing,
        @Nullable TimeBar timeBar,
        Proof proof,
        @Nullable Live live,
        @Nullable String feed,
        @Nullable Somebody person,
        @Nullable String loginUrl) {

    /**
     * Who is logged in.
     *
     * @param roles what they may do, in words
     * @param links where they may do it
     */
    public record Somebody(String name, String roles, List<Section> links) {}

    /** This page in another language. */
    public record LanguageLink(String code, String name, String url, boolean current) {}

    /**
     * A step on the way to this page.
     *
     * @param official whether the text is official wording, which is Norwegian in every language
     */
    public record Crumb(String text, String url, boolean official) {}

    /**
     * One of the programme's pages, or the first of several that stand behind one name.
     *
     * @param current whether this page is it, or one of those
     * @param below those, where this page is one of them
     */
    public record Section(String name, String url, boolean current, List<Section> below) {
        /** With none below it. */
        public Section(String name, String url, boolean current) {
            this(name, url, current, List.of());
        }
    }

    /**
     * How fresh the page is, and as at which moment it stands.
     *
     * @param position the last entry that it takes in
     * @param recordedAt when that was recorded, in words
     * @param lag how much it may still lack, in words
     * @param proof whether it follows from a checkpoint, in words
     * @param asAt that an earlier moment is shown, in words; null for now
     * @param effectiveOn that only the facts count that hold on a day, in words; null where every fact does
     * @param nowUrl the same page as it is now
     * @param pageUrl where the form that asks for another moment goes
     * @param asked what such a form keeps of what is shown
     * @param parked why the programme stands still, in words
     */
    public record Standing(
            String position,
            @Nullable String recordedAt,
            String lag,
            String proof,
            @Nullable String asAt,
            @Nullable String effectiveOn,
            String nowUrl,
            String pageUrl,
            Asked asked,
            @Nullable String parked) {}

    /** The moment as it is asked for in the address. */
    public record Asked(@Nullable String asAt, @Nullable String effectiveOn) {}

    /**
     * How it stands with the proof of the ledger.
     *
     * @param text which checkpoint there is, in words
     * @param alarm how many alarms are open, in words; null where none is
     * @param url of the page that says more
     */
    public record Proof(String text, @Nullable String alarm, String url) {}

    /**
     * Where a page that shows how things are now hears of what is new.
     *
     * @param url of the stream
     * @param after the position that the page takes in already
     */
    public record Live(String url, long after) {}
}
