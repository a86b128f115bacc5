package no.sporbar.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.query.changes.Change;
import no.sporbar.query.changes.ChangeKind;
import no.sporbar.query.changes.FieldChange;
import no.sporbar.query.page.ChangesView.ChangedField;
import no.sporbar.query.page.timeline.ShiftWords;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;

/** What one thing says otherwise than before, in words. */
record ChangedFields(Visit visit) {
    /** Said by what stands above and below: the decision that it follows from. */
    private static final Set<String> SAID = Set.of("decision", "point");

    /** What there is to know at first sight of something that was added; the rest stands where it belongs. */
    private static final Set<String> OF_WHAT_IS_NEW = Set.of("date", "span", "status", "state", "window", "passedOn");

    /** Fields that have parts of their own but are no lists. */
    private static final Set<String> OF_PARTS = Set.of(
            "closing",
            "deadline",
            "disposition",
            "end",
            "endorsement",
            "reading",
            "recommendation",
            "resolution",
            "seasons",
            "succession");

    List<ChangedField> of(Change change) {
        Map<String, ChangedField> byLabel = new LinkedHashMap<>();
        for (FieldChange each : change.fields())
            if (isShown(each)) byLabel.merge(label(each.field()), field(each), this::together);
        return List.copyOf(byLabel.values());
    }

    private static boolean isShown(FieldChange change) {
        if (SAID.contains(change.field())) return false;
        // A proposed wording that is gone is in force now, or was taken back: both are told otherwise.
        if (change.field().equals("wordingProposed") && change.after() == null) return false;
        return change.kind() != ChangeKind.ADDED || OF_WHAT_IS_NEW.contains(change.field());
    }

    /** The parts of one thing stand together. */
    private ChangedField together(ChangedField one, ChangedField more) {
        String nothing = visit.texts().say("changes.nothing");
        return new ChangedField(
                one.label(),
                joined(one.before(), more.before(), nothing),
                joined(one.after(), more.after(), nothing),
                one.words().isEmpty() ? more.words() : one.words(),
                one.note() == null ? more.note() : one.note());
    }

    private @Nullable String joined(@Nullable String one, @Nullable String more, String nothing) {
        if (one == null || one.equals(nothing)) return more;
        return more == null || more.equals(nothing) ? one : one + visit.texts().say("list.separator") + more;
    }

    private ChangedField field(FieldChange change) {
        ValueText values = new ValueText(visit);
        String label = label(change.field());
        if (change.words() != null) return new ChangedField(label, null, null, change.words(), null);
        return new ChangedField(
                label,
                change.kind() == ChangeKind.ADDED ? null : values.of(change.before()),
                values.of(change.after()),
                List.of(),
                note(change));
    }

    private @Nullable String note(FieldChange change) {
        Texts texts = visit.texts();
        if (change.kind() == ChangeKind.REFINED && change.before() != null) return texts.say("shift.refined");
        return change.shift() != null && change.after() instanceof ImpreciseDate now
                ? new ShiftWords(texts).of(change.shift(), now)
                : null;
    }

    /** The field's name, and in a list which of them. */
    private String label(String path) {
        String[] parts = path.split("/");
        String name = visit.texts().say("field." + parts[0]);
        boolean inList = parts.length > 2 || parts.length == 2 && !OF_PARTS.contains(parts[0]);
        return inList ? name + " " + parts[1] : name;
    }
}
