package no.sporbar.query.trace;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links, under each of the two things they join: all links of a thing have ids that begin with its reference. */
@Component
public final class LinkProjection implements Projection<DomainEvent, LinkRow> {
    @Override
    public String name() {
        return "link";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<DomainEvent> events() {
        return DomainEvent.class;
    }

    @Override
    public Class<LinkRow> row() {
        return LinkRow.class;
    }

    @Override
    public List<String> keys(DomainEvent event) {
        List<Link> links = Links.of(event);
        if (links.isEmpty()) return List.of();
        return links.stream()
                .flatMap(link -> Stream.of(link.forward(), link.backward()))
                .distinct()
                .toList();
    }

    @Override
    public @Nullable LinkRow fold(@Nullable LinkRow current, String id, DomainEvent event, Recorded recorded) {
        for (Link link : Links.of(event))
            if (link.forward().equals(id) || link.backward().equals(id))
                return new LinkRow(
                        link.from(),
                        link.relation(),
                        link.to(),
                        link.wording(),
                        link.ends(),
                        event.provenance(),
                        recorded);
        return null;
    }
}
