package no.sporbar.query.feeds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import no.sporbar.events.BodyId;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.DecisionRow.Recommendation;
import no.sporbar.query.decisions.DecisionRow.Resolution;
import no.sporbar.query.web.ByWhom;
import no.sporbar.query.web.Texts;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One entry of the feed of decisions: what happened to a case, in words.
 *
 * @param bodies what bodies are called
 * @param page the absolute address of the register of decisions
 */
record DecisionEntry(Texts texts, Map<BodyId, String> bodies, String page) {
    void write(FeedText feed, DecisionLine line) throws XMLStreamException {
        DecisionRow decision = line.decision();
        String what = texts.say("event." + line.type());
        feed.open("entry");
        feed.element("id", id(line));
        feed.element("title", texts.say("feed.entry", what, decision.title()));
        feed.element("published", line.recordedAt());
        feed.element("updated", line.recordedAt());
        feed.open("author");
        feed.element("name", author(line));
        feed.close();
        feed.category(line.type(), what);
        feed.link("alternate", "text/html", address(line));
        feed.content();
        content(feed, line);
        feed.close();
        feed.close();
        feed.close();
    }

    /** The event's own identifier: the same for ever, and nobody else's. */
    private static String id(DecisionLine line) {
        return line.id() == null ? "urn:sporbar:entry:" + line.position() : "urn:uuid:" + line.id();
    }

    /** Who acted, else who recorded it. */
    private String author(DecisionLine line) {
        DecisionRow decision = line.decision();
        Resolution resolved = decision.resolution();
        if (resolved != null && isResolved(line)) return name(resolved.by());
        Recommendation recommended = decision.recommendation();
        if (recommended != null && isRecommended(line)) return name(recommended.by());
        return ByWhom.called(decision.recorded().actor());
    }

    private String name(BodyId body) {
        return Objects.requireNonNullElse(bodies.get(body), body.value());
    }

    private String address(DecisionLine line) {
        return UriComponentsBuilder.fromUriString(page)
                .queryParam("asAt", line.position())
                .fragment(line.decision().id().value())
                .toUriString();
    }

    private void content(FeedText feed, DecisionLine line) throws XMLStreamException {
        DecisionRow decision = line.decision();
        if (decision.caseNumber() != null) feed.element("p", texts.say("decision.case", decision.caseNumber()));
        Recommendation recommended = decision.recommendation();
        Resolution resolved = decision.resolution();
        if (recommended != null && isRecommended(line))
            points(
                    feed,
                    texts.say(
                            "decision.recommended",
                            name(recommended.by()),
                            texts.date(recommended.provenance().decidedOn())),
                    recommended.points().stream()
                            .map(p -> texts.say("feed.point", p.number(), p.wording()))
                            .toList());
        else if (resolved != null)
            points(
                    feed,
                    texts.say(
                            "decision.resolved",
                            name(resolved.by()),
                            texts.date(resolved.provenance().decidedOn())),
                    resolved.points().stream()
                            .map(p -> texts.say(
                                    "feed.point.resolved",
                                    p.number(),
                                    texts.say("point.outcome." + p.outcome()),
                                    p.wording()))
                            .toList());
    }

    private static void points(FeedText feed, String sentence, List<String> points) throws XMLStreamException {
        feed.element("p", sentence);
        for (String point : points) feed.element("p", point);
    }

    private static boolean isRecommended(DecisionLine line) {
        return line.type().equals("decision.recommended");
    }

    private static boolean isResolved(DecisionLine line) {
        return line.type().equals("decision.resolved");
    }
}
