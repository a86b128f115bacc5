package no.sporbar.query.page.office;

import no.sporbar.query.page.Links;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a thing is shown, by its reference. An unknown kind is shown in the history. */
record Things(Links links) {
    String url(String thing) {
        int slash = thing.indexOf('/');
        String kind = slash < 0 ? thing : thing.substring(0, slash);
        String id = slash < 0 ? "" : thing.substring(slash + 1);
        return switch (kind) {
            case "approval" -> links.office("approvals", id);
            case "goal" -> links.goal(id);
            case "principle" -> links.principle(id);
            case "decision" -> links.decisionPage(id);
            case "consultation" -> links.consultation(id);
            case "milestone" -> links.milestone(id);
            case "period", "track" -> links.overviewAt(kind + "-" + id);
            case "programme" -> links.overview();
            case "person" -> links.redactions();
            default -> links.history();
        };
    }

    /** The page of the thing, which says that it was recorded. */
    String recorded(String thing, long position) {
        return UriComponentsBuilder.fromUriString(url(thing))
                .queryParam(RecordedNotice.RECORDED, position)
                .build(true)
                .toUriString();
    }

    /** The page that waits until the thing can be shown. */
    String waiting(String thing, long position) {
        return UriComponentsBuilder.fromUriString(links.office("recorded", Long.toString(position)))
                .queryParam("thing", thing)
                .encode()
                .toUriString();
    }
}
