package no.sporbar.query.page.office;

import java.util.Arrays;
import no.sporbar.query.access.People;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Role;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.Frames;
import no.sporbar.query.page.Visit;
import no.sporbar.query.page.Visits;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;

/** Where somebody sits down to work on a programme: as recorder or approver of that programme, and never otherwise. */
@Component
class Desk {
    private final People people;
    private final Visits visits;
    private final Frames frames;

    Desk(People people, Visits visits, Frames frames) {
        this.people = people;
        this.visits = visits;
        this.frames = frames;
    }

    /** Somebody at work on a programme. */
    record Seat(Person person, Visit visit) {
        boolean mayRecord() {
            return person.may(Role.RECORDER, visit.moment().programme().value());
        }
    }

    Seat sit(String programme, ServletWebRequest request) {
        Person person = people.current();
        if (person == null || !person.may(Role.APPROVER, programme)) person = people.require(Role.RECORDER, programme);
        return new Seat(person, visits.now(programme, request));
    }

    /** As {@link #sit}, for what only a recorder does. */
    Seat record(String programme, ServletWebRequest request) {
        return new Seat(people.require(Role.RECORDER, programme), visits.now(programme, request));
    }

    /** What stands around the page; {@code below} are the steps below the office. */
    void frame(Seat seat, ServletWebRequest request, Model model, Crumb... below) {
        Visit visit = seat.visit();
        Crumb office =
                new Crumb(visit.texts().say("office.title"), visit.links().office(), false);
        Crumb[] steps = Arrays.copyOf(new Crumb[] {office}, below.length + 1);
        System.arraycopy(below, 0, steps, 1, below.length);
        model.addAttribute("frame", frames.office(visit, request, steps));
        model.addAttribute("writing", true);
    }
}
