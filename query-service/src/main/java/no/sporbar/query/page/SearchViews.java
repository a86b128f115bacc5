package no.sporbar.query.page;

import java.util.List;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.search.Found;
import no.sporbar.query.search.Found.Hit;
import no.sporbar.query.search.SearchQuery;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Puts what was found into words.
 *
 * @param root the path that the service is served under
 * @param url where the search itself is, with its moment
 * @param asAt the moment that is searched; null for now
 */
record SearchViews(String root, String url, @Nullable Long asAt, Texts texts) {
    /** What people search for; the others are found all the same. */
    private static final List<Kind> KINDS = List.of(
            Kind.GOAL,
            Kind.PRINCIPLE,
            Kind.CONSULTATION,
            Kind.QUESTION,
            Kind.RESPONSE,
            Kind.SUGGESTION,
            Kind.DECISION,
            Kind.POINT,
            Kind.MILESTONE,
            Kind.TRACK,
            Kind.UNIT,
            Kind.TASK,
            Kind.SOURCE);

    SearchView of(SearchQuery query, Found found) {
        return new SearchView(
                url,
                query.words(),
                KINDS.stream()
                        .map(kind -> new SearchView.Kind(
                                kind.toString(),
                                texts.say("subject." + kind),
                                query.kinds().contains(kind)))
                        .toList(),
                said(query, found),
                found.hits().stream()
                        .map(hit -> hit(hit, query.programme() == null))
                        .toList(),
                found.next() == null ? null : more(query, found.next()));
    }

    private @Nullable String said(SearchQuery query, Found found) {
        if (query.words().isEmpty()) return null;
        if (!found.understood()) return texts.say("search.words");
        if (found.hits().isEmpty()) return texts.say("search.none", query.words());
        String first = texts.number(query.skip() + 1L);
        String last = texts.number(query.skip() + found.hits().size());
        return found.more()
                ? texts.say("search.many", first, last, texts.number(SearchQuery.MOST))
                : texts.say("search.found", first, last);
    }

    private SearchView.Hit hit(Hit hit, boolean inAll) {
        Links links = new Links(root, hit.programme().value(), asAt);
        return new SearchView.Hit(
                texts.say("subject." + hit.subject().kind()),
                new SubjectLinks(links).to(hit.subject()),
                hit.label(),
                hit.snippet(),
                inAll ? hit.programmeName() : null,
                links.trace(hit.subject()));
    }

    private String more(SearchQuery query, String next) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(url);
        uri.queryParam("q", "{words}");
        query.kinds().forEach(kind -> uri.queryParam("kind", kind));
        return uri.queryParam("after", next).build(query.words()).toString();
    }
}
