package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.redactions.PersonalFactRow;
import no.sporbar.query.redactions.RedactionRow;
import no.sporbar.query.redactions.Redactions;
import org.jspecify.annotations.Nullable;

/**
 * One erasure as the register shows it.
 *
 * @param person the id of the person, which does not say who it is
 * @param facts the facts that answered for what was erased; they stay
 * @param complete whether these are all of them
 */
record RedactionView(
        String person,
        String position,
        String positionUrl,
        String recordedAt,
        String recordedBy,
        String legalBasis,
        @Nullable String reason,
        BasisView basis,
        List<Fact> facts,
        boolean complete) {
    /** A fact, by its place in the history. */
    record Fact(String about, String position, String url) {}

    static RedactionView of(RedactionRow row, List<PersonalFactRow> things, Visit visit) {
        long position = row.recorded().position();
        return new RedactionView(
                row.id().value(),
                visit.texts().number(position),
                visit.links().historyAt(position),
                visit.texts().exactMoment(row.recorded().at()),
                visit.byWhom(row.recorded().actor()),
                row.legalBasis(),
                row.reason(),
                visit.names().of(row.provenance().basis()),
                things.stream()
                        .flatMap(thing -> thing.positions().stream().map(at -> fact(thing, at, visit)))
                        .toList(),
                things.size() < Redactions.MOST_FACTS);
    }

    private static Fact fact(PersonalFactRow thing, long position, Visit visit) {
        return new Fact(
                thing.about().id(),
                visit.texts().number(position),
                visit.links().historyAt(position));
    }
}
