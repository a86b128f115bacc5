package no.sporbar.query.page;

import java.time.LocalDate;
import java.util.Map;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of a programme's pages. Who looks at an earlier moment, or at one day, stays there while going
 * from page to page.
 *
 * @param root the path that the service is served under, without a slash at the end
 * @param asAt the position that is looked at; null for now
 * @param effectiveOn the day whose facts count; null for all
 */
public record Links(
        String root,
        String programme,
        @Nullable Long asAt,
        @Nullable LocalDate effectiveOn) {
    /** Where every fact counts, whatever its day. */
    public Links(String root, String programme, @Nullable Long asAt) {
        this(root, programme, asAt, null);
    }

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

    /** The part of the goals that one of them is in. */
    public String goalsFrom(String id) {
        return page("goals").queryParam(Portion.FROM, id).toUriString();
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

    /** The part of the register that a case is in. */
    public String decisionsFrom(String id) {
        return page("decisions").queryParam(Portion.FROM, id).toUriString();
    }

    /** The place of one case in the register. */
    public String decision(String id) {
        return page("decisions").queryParam(Portion.FROM, id).fragment(id).toUriString();
    }

    /** One case with what each of its points led to. */
    public String decisionPage(String id) {
        return page("decisions", id).toUriString();
    }

    /** One point of a case. */
    public String point(String decision, String number) {
        return page("decisions", decision).fragment("point-" + number).toUriString();
    }

    public String consultations() {
        return page("consultations").toUriString();
    }

    /** The consultations after one of them. */
    public String consultationsAfter(String after) {
        return page("consultations").queryParam("after", after).toUriString();
    }

    public String consultation(String id) {
        return page("consultations", id).toUriString();
    }

    /** The place of one of its questions. */
    public String question(String consultation, String number) {
        return page("consultations", consultation)
                .fragment("question-" + number)
                .toUriString();
    }

    /** The responses to one consultation from one of them on, so that it stands first. */
    public String response(String consultation, String id) {
        return page("consultations", consultation)
                .queryParam("from", id)
                .fragment("response-" + id)
                .toUriString();
    }

    /** One consultation, its lists narrowed or further on; what is null is left out. */
    public String consultation(String id, Map<String, @Nullable String> asked, String fragment) {
        UriComponentsBuilder uri = page("consultations", id);
        asked.forEach((name, value) -> with(uri, name, value));
        return uri.fragment(fragment).toUriString();
    }

    public String organisation() {
        return page("organisation").toUriString();
    }

    /** The organisation as it is on another day. */
    public String organisationOn(LocalDate day) {
        return page("organisation").replaceQueryParam(Visits.EFFECTIVE_ON, day).toUriString();
    }

    /** The place of a unit, a task or an alternative. */
    public String organisationAt(String anchor) {
        return page("organisation").fragment(anchor).toUriString();
    }

    public String milestones() {
        return page("milestones").toUriString();
    }

    /** Those in one state alone. */
    public String milestonesIn(String state) {
        return page("milestones").queryParam("state", state).toUriString();
    }

    /** The part of those in one state that one of them is in. */
    public String milestonesIn(String state, String from) {
        return page("milestones")
                .queryParam("state", state)
                .queryParam(Portion.FROM, from)
                .toUriString();
    }

    public String milestone(String id) {
        return page("milestones", id).toUriString();
    }

    public String worklist() {
        return page("worklist").toUriString();
    }

    /** What is missing, of one kind or further on; what is null is left out. */
    public String worklist(@Nullable String kind, @Nullable String after) {
        UriComponentsBuilder uri = page("worklist");
        with(uri, "kind", kind);
        with(uri, "after", after);
        return uri.toUriString();
    }

    /** Where a thing came from and what came of it. */
    public String trace(Subject subject) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(root)
                .pathSegment("programmes", programme, "trace", subject.kind().toString(), subject.id());
        return asAt(subject.part() == null ? uri : uri.pathSegment(subject.part()))
                .toUriString();
    }

    /** Where everything in the programme can be searched; it keeps the moment. */
    public String search() {
        return asAt(UriComponentsBuilder.fromPath(root).pathSegment("programmes", programme, "search"))
                .toUriString();
    }

    /** The small page that others show inside theirs: always of now. */
    public String widget() {
        return at(null).page("widget", "milestones").toUriString();
    }

    /** How to show milestones inside other pages. */
    public String embed() {
        return page("embed").toUriString();
    }

    /** The screen on a wall: always of now. */
    public String wall() {
        return at(null).page("wall").toUriString();
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

    public String trend() {
        return page("trend").toUriString();
    }

    /** The trend, narrowed or drawn in another way; what is null is left out. */
    public String trend(@Nullable String milestone, @Nullable String axis, @Nullable String after) {
        UriComponentsBuilder uri = page("trend");
        with(uri, TrendPage.MILESTONE, milestone);
        with(uri, TrendPage.AXIS, axis);
        with(uri, TrendPage.AFTER, after);
        return uri.toUriString();
    }

    public String replay() {
        return page("replay").toUriString();
    }

    /** One step of the history; what is null is left out. */
    public String replay(@Nullable String position, @Nullable String by, @Nullable String subject) {
        UriComponentsBuilder uri = page("replay");
        with(uri, "at", position);
        with(uri, "by", by);
        with(uri, "subject", subject);
        return uri.toUriString();
    }

    /** What is different between two positions. */
    public String changes(long from, long to) {
        return page("changes").queryParam("from", from).queryParam("to", to).toUriString();
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

    /** Where programs hear of what is recorded. */
    public String live() {
        return api("live");
    }

    /** What was decided, as a feed. */
    public String feed() {
        return at(null).page("feed.atom").toUriString();
    }

    /** The milestones, periods and deadlines, as a calendar. */
    public String calendar() {
        return at(null).page("calendar.ics").toUriString();
    }

    /** How to hear what happens. */
    public String subscribe() {
        return page("subscribe").toUriString();
    }

    /** Everything of a kind, as lines of JSON. */
    public String stream(String kind) {
        return api("streams", kind + ".ndjson");
    }

    /** Where those who work on the programme do so. */
    public String office(String... path) {
        return UriComponentsBuilder.fromPath(root)
                .pathSegment("programmes", programme, "office")
                .pathSegment(path)
                .encode()
                .toUriString();
    }

    /** The form of a command, with what it is about filled in. */
    public String form(String command, String field, String value) {
        return UriComponentsBuilder.fromPath(office("commands", command))
                .queryParam(field, "{value}")
                .encode()
                .buildAndExpand(value)
                .toUriString();
    }

    private String api(String... path) {
        return UriComponentsBuilder.fromPath(root)
                .pathSegment("api", "programmes", programme)
                .pathSegment(path)
                .encode()
                .toUriString();
    }

    /** A whole list as a file of some kind, such as {@code csv}. */
    public String file(String list, String kind) {
        return asAt(UriComponentsBuilder.fromPath(root).pathSegment("api", "programmes", programme, list + "." + kind))
                .toUriString();
    }

    /** A document or a picture of some kind, such as {@code pdf}. */
    public String document(String name, String kind) {
        return page(name + "." + kind).toUriString();
    }

    /** The same addresses as at another position; null for now. */
    public Links at(@Nullable Long position) {
        return new Links(root, programme, position, effectiveOn);
    }

    private static void with(UriComponentsBuilder uri, String name, @Nullable String value) {
        if (value != null) uri.queryParam(name, value);
    }

    private UriComponentsBuilder page(String... path) {
        return asAt(UriComponentsBuilder.fromPath(root)
                .pathSegment("programmes", programme)
                .pathSegment(path));
    }

    private UriComponentsBuilder asAt(UriComponentsBuilder uri) {
        uri.encode();
        with(uri, Visits.AS_AT, asAt == null ? null : asAt.toString());
        with(uri, Visits.EFFECTIVE_ON, effectiveOn == null ? null : effectiveOn.toString());
        return uri;
    }
}
