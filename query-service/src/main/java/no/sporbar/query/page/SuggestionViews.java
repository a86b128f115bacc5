package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.Disposition;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.consultations.SuggestionRow;
import no.sporbar.query.consultations.SuggestionRow.Disposed;
import no.sporbar.query.consultations.SuggestionRow.Status;
import no.sporbar.query.page.SuggestionView.Effect;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** Puts suggestions into words, each with what became of it and why. */
record SuggestionViews(Visit visit, NamedThings things) {
    /** All that the suggestions mention, so that it can be named by one question. */
    static Stream<Subject> mentioned(SuggestionRow row) {
        List<Subject> all = new ArrayList<>(List.of(row.about()));
        if (row.disposition() != null && row.disposition().effects() != null)
            row.disposition().effects().forEach(effect -> all.add(effect.subject()));
        all.addAll(treatedAs(row));
        return all.stream();
    }

    SuggestionView of(SuggestionRow row) {
        Disposed disposed = row.disposition();
        return new SuggestionView(
                row.id().value(),
                row.text(),
                row.wording(),
                by(row),
                things.named(row.about()),
                kind(row),
                visit.texts().say("suggestion.status." + word(row)),
                disposed == null ? null : treated(disposed),
                disposed == null || disposed.reason() == null ? row.reason() : disposed.reason(),
                ledTo(row),
                visit.links().trace(Subject.of(Kind.SUGGESTION, row.id())),
                visit.names().of(row.provenance().basis()));
    }

    private List<String> by(SuggestionRow row) {
        List<String> by = new ArrayList<>();
        row.by().forEach(proposer -> by.add(proposer.name()));
        if (row.privateName() != null)
            by.add(visit.texts()
                    .say(
                            Boolean.TRUE.equals(row.erased())
                                    ? "consultation.respondent.erased"
                                    : "consultation.respondent.private"));
        return by;
    }

    private String treated(Disposed disposed) {
        Texts texts = visit.texts();
        String on = texts.date(disposed.provenance().decidedOn());
        String by = visit.names().ofNullable(disposed.by());
        return by == null ? texts.say("suggestion.treated", on) : texts.say("suggestion.treated.by", by, on);
    }

    private List<Effect> ledTo(SuggestionRow row) {
        List<Effect> all = new ArrayList<>();
        if (row.disposition() != null && row.disposition().effects() != null)
            row.disposition().effects().forEach(e -> all.add(new Effect(things.named(e.subject()), e.wording())));
        for (Subject other : treatedAs(row)) all.add(new Effect(things.named(other), null));
        return all;
    }

    private static List<Subject> treatedAs(SuggestionRow row) {
        List<Subject> all = new ArrayList<>();
        if (row.mergedInto() != null) all.add(Subject.of(Kind.SUGGESTION, row.mergedInto()));
        if (row.splitInto() != null) row.splitInto().forEach(part -> all.add(Subject.of(Kind.SUGGESTION, part)));
        return all;
    }

    private static String word(SuggestionRow row) {
        Disposed disposed = row.disposition();
        return row.status() == Status.DISPOSED && disposed != null
                ? disposed.disposition().toString()
                : row.status().toString();
    }

    /** It looks like a point of a decision that was treated in the same way. */
    private static String kind(SuggestionRow row) {
        Disposition disposition =
                row.disposition() == null ? null : row.disposition().disposition();
        return switch (row.status()) {
            case MADE -> "proposed";
            case MERGED, SPLIT -> "replaced";
            case WITHDRAWN -> "withdrawn";
            case DISPOSED -> kind(disposition);
        };
    }

    private static String kind(@Nullable Disposition disposition) {
        return switch (disposition) {
            case ADOPTED -> "adopted";
            case PARTLY -> "amended";
            case REJECTED -> "rejected";
            case ANSWERED_WITHOUT_CHANGE -> "cancelled";
            case NOT_ANSWERED -> "missed";
            case null -> "proposed";
        };
    }
}
