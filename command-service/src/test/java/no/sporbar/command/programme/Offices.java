package no.sporbar.command.programme;

import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.date;

import no.sporbar.command.programme.OfficeCommand.LeaveOffice;
import no.sporbar.command.programme.OfficeCommand.TakeUpOffice;
import no.sporbar.events.BodyId;
import no.sporbar.events.OfficeEvent.OfficeLeft;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.events.OfficeId;

/** What is said of offices in the scenarios. */
final class Offices {
    static final OfficeId LEADER = new OfficeId("byradsleder");
    static final String FIRST = "Den første";
    static final String SECOND = "Den andre";

    private Offices() {}

    static TakeUpOffice takeUp(String holder, String since) {
        return takeUp(BYRADET, holder, since);
    }

    static TakeUpOffice takeUp(BodyId body, String holder, String since) {
        return new TakeUpOffice(PROGRAMME, LEADER, "Byrådsleder", body, holder, date(since), cited());
    }

    static OfficeTakenUp takenUp(String holder, String since) {
        return new OfficeTakenUp(PROGRAMME, LEADER, "Byrådsleder", BYRADET, holder, date(since), cited());
    }

    static LeaveOffice leave(String until) {
        return new LeaveOffice(PROGRAMME, LEADER, date(until), "nytt byråd", cited());
    }

    static OfficeLeft left(String until) {
        return new OfficeLeft(PROGRAMME, LEADER, date(until), "nytt byråd", cited());
    }
}
