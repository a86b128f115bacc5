package no.sporbar.query.page.office;

import no.sporbar.events.ProgrammeId;
import no.sporbar.query.office.Choices;
import no.sporbar.query.office.CommandService.Command;
import no.sporbar.query.office.Form;
import no.sporbar.query.office.FormBody;
import no.sporbar.query.office.Values;
import no.sporbar.query.page.Visit;
import no.sporbar.query.page.office.Desk.Seat;
import no.sporbar.query.web.Texts;

/** Somebody at work on one form, with what it can be filled from. */
record FormContext(Seat seat, Form form, Choices choices) {
    Visit visit() {
        return seat.visit();
    }

    Texts texts() {
        return visit().texts();
    }

    ProgrammeId programme() {
        return visit().moment().programme();
    }

    /** What was typed as the command that it is. */
    Command command(Values values) {
        return new Command(programme(), form.command(), FormBody.of(form, values));
    }
}
