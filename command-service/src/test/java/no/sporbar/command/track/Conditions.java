package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.track.ConditionCommand.BindWork;
import no.sporbar.command.track.ConditionCommand.FailCondition;
import no.sporbar.command.track.ConditionCommand.MeetCondition;
import no.sporbar.command.track.ConditionCommand.SetCondition;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConditionEvent.ConditionWorkBound;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What is said of conditions in the scenarios. */
final class Conditions {
    static final ConditionId TILSLUTNING = new ConditionId("tilslutning");
    static final String TEXT = "Arbeidet starter under forbehold om bystyrets tilslutning";

    private Conditions() {}

    static SetCondition set(@Nullable DecisionId decision) {
        return new SetCondition(PROGRAMME, TILSLUTNING, TEXT, decision, cited());
    }

    static ConditionSet wasSet() {
        return wasSet(null);
    }

    static ConditionSet wasSet(@Nullable DecisionId decision) {
        return new ConditionSet(PROGRAMME, TILSLUTNING, TEXT, decision, cited());
    }

    static BindWork bind(String work) {
        return new BindWork(PROGRAMME, TILSLUTNING, Subject.parse(work), cited());
    }

    static ConditionWorkBound bound(String work) {
        return new ConditionWorkBound(PROGRAMME, TILSLUTNING, Subject.parse(work), cited());
    }

    static MeetCondition meet(@Nullable DecisionId decision, @Nullable String point) {
        return new MeetCondition(PROGRAMME, TILSLUTNING, decision, point, cited());
    }

    static ConditionMet met() {
        return met("3");
    }

    static ConditionMet met(String point) {
        return new ConditionMet(PROGRAMME, TILSLUTNING, VEDTAKET, point, cited());
    }

    static FailCondition fail(@Nullable DecisionId decision, @Nullable String point) {
        return new FailCondition(PROGRAMME, TILSLUTNING, decision, point, null, cited());
    }

    static ConditionFailed failed() {
        return failed("3", null);
    }

    static ConditionFailed failed(String point, @Nullable String reason) {
        return new ConditionFailed(PROGRAMME, TILSLUTNING, VEDTAKET, point, reason, cited());
    }
}
