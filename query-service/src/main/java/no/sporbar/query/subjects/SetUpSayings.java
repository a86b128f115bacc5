package no.sporbar.query.subjects;

import static no.sporbar.query.subjects.Said.named;
import static no.sporbar.query.subjects.Said.standing;

import java.util.List;
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.ApprovalEvent.ApprovalGiven;
import no.sporbar.events.ApprovalEvent.ApprovalRefused;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalEvent.ApprovalWithdrawn;
import no.sporbar.events.OfficeEvent;
import no.sporbar.events.OfficeEvent.OfficeLeft;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ProgrammeEvent.ProgrammeAuthoritiesChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeBodyAdded;
import no.sporbar.events.ProgrammeEvent.ProgrammeFourEyesSet;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeEvent.ProgrammeSeasonsChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.SourceEvent;
import no.sporbar.events.SourceEvent.SourceCorrected;
import no.sporbar.events.SourceEvent.SourceRegistered;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationEvent.TranslationReplaced;
import no.sporbar.events.TranslationEvent.TranslationWithdrawn;

/** The programme itself, its offices, its sources, its translations, and what waits for approval. */
final class SetUpSayings {
    private SetUpSayings() {}

    static List<Said> of(ProgrammeEvent event) {
        Subject it = Subject.of(Kind.PROGRAMME, event.programme());
        return switch (event) {
            case ProgrammeStarted e -> List.of(named(it, e.name(), "started"));
            case ProgrammeRenamed e -> List.of(named(it, e.name()));
            case ProgrammeBodyAdded _,
                    ProgrammeAuthoritiesChanged _,
                    ProgrammeFourEyesSet _,
                    ProgrammeSeasonsChanged _ -> List.of();
        };
    }

    static List<Said> of(ApprovalEvent event) {
        Subject it = Subject.of(Kind.APPROVAL, event.approval());
        return switch (event) {
            case ApprovalRequested e -> List.of(named(it, e.reason(), "waiting"));
            case ApprovalGiven _ -> List.of(standing(it, "given"));
            case ApprovalRefused _ -> List.of(standing(it, "refused"));
            case ApprovalWithdrawn _ -> List.of(standing(it, "withdrawn"));
        };
    }

    static List<Said> of(OfficeEvent event) {
        Subject it = Subject.of(Kind.OFFICE, event.office());
        return switch (event) {
            case OfficeTakenUp e -> List.of(named(it, e.title(), "held"));
            case OfficeLeft _ -> List.of(standing(it, "vacant"));
        };
    }

    static List<Said> of(SourceEvent event) {
        Subject it = Subject.of(Kind.SOURCE, event.source());
        return switch (event) {
            case SourceRegistered e -> List.of(named(it, e.title(), "registered"));
            case SourceCorrected e -> List.of(named(it, e.title()));
        };
    }

    static List<Said> of(TranslationEvent event) {
        Subject it = Subject.of(Kind.TRANSLATION, event.translation());
        return switch (event) {
            case TranslationMade e -> List.of(named(it, e.text(), "made"));
            case TranslationReplaced e -> List.of(named(it, e.text()));
            case TranslationWithdrawn _ -> List.of(standing(it, "withdrawn"));
        };
    }
}
