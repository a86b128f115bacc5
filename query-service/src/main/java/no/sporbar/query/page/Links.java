package no.sporbar.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of a programme's pages. Who looks at an earlier moment stays there while going from page to page.
 *
 * @param root the path that the service is served under, without a slash at the end
 * @param asAt the position that is looked at; null for now
 */
public record Links(String root, String programme, @Nullable Long asAt) {
    public String programmes() {
        return root + "/";
    }

    public String overview() {
        return page().toUriString();
    }

    /** The overview with everything since the first date. */
    public String wholeHistory() {
        return page().queryParam(ProgrammePage.WINDOW, ProgrammePage.ALL).toUriString();
    }

    public String goals() {
        return page("goals").toUriString();
    }

    public String goal(String id) {
        return page("goals", id).toUriString();
    }

    public String principle(String id) {
        return page("principles", id).toUriString();
    }

    public String decisions() {
        return page("decisions").toUriString();
    }

    /** The place of one case in the register. */
    public String decision(String id) {
        return page("decisions").fragment(id).toUriString();
    }

    /** The proof of the last entry about a case, as it is or was. */
    public String decisionProof(String id) {
        return page("decisions", id + ".tlog-proof").toUriString();
    }

    /** The proof of one entry, which is the same at every moment. */
    public String proof(long position) {
        return root + "/ledger/proof/" + position + ".tlog-proof";
    }

    public String history() {
        return page("history").toUriString();
    }

    /** The part of the history before a position. */
    public String historyBefore(String cursor) {
        return page("history").queryParam("before", cursor).toUriString();
    }

    /** One event in the history. */
    public String historyAt(long position) {
        return page("history")
                .queryParam("before", position + 1)
                .fragment("position-" + position)
                .toUriString();
    }

    /** Where two moments are chosen to be compared. */
    public String changes() {
        return page("changes").toUriString();
    }

    /** What has changed since a moment. */
    public String changesSince(String from) {
        return page("changes").queryParam(ChangesPage.FROM, from).toUriString();
    }

    /** The next part of what differs between two moments. */
    public String changesAfter(String from, String to, String after) {
        return page("changes")
                .queryParam(ChangesPage.FROM, from)
                .queryParam(ChangesPage.TO, to)
                .queryParam("after", after)
                .toUriString();
    }

    /** The overview with an earlier moment as a shadow behind the timeline. */
    public String overviewSince(String from) {
        return page().queryParam(ChangesPage.FROM, from).toUriString();
    }

    /** The same with everything since the first date. */
    public String wholeHistorySince(String from) {
        return page().queryParam(ProgrammePage.WINDOW, ProgrammePage.ALL)
                .queryParam(ChangesPage.FROM, from)
                .toUriString();
    }

    /** The place of a thing on the overview. */
    public String overviewAt(String anchor) {
        return page().fragment(anchor).toUriString();
    }

    public String redactions() {
        return page("redactions").toUriString();
    }

    /** The same addresses as at another position; null for now. */
    public Links at(@Nullable Long position) {
        return new Links(root, programme, position);
    }

    private UriComponentsBuilder page(String... path) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(root)
                .pathSegment("programmes", programme)
                .pathSegment(path)
                .encode();
        return asAt == null ? uri : uri.queryParam(Visits.AS_AT, asAt);
    }
}
