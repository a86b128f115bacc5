package no.sporbar.command.programme;

import java.util.List;
import no.sporbar.command.programme.ProgrammeCommand.AddBody;
import no.sporbar.command.programme.ProgrammeCommand.ChangeAuthorities;
import no.sporbar.command.programme.ProgrammeCommand.ChangeSeasons;
import no.sporbar.command.programme.ProgrammeCommand.RenameProgramme;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.rules.Oslo;
import no.sporbar.events.Authority;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.ProgrammeEvent.ProgrammeAuthoritiesChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeBodyAdded;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeEvent.ProgrammeSeasonsChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;

/** What is said of programmes in the scenarios. */
final class Programmes {
    private Programmes() {}

    static StartProgramme start() {
        return startWith(Oslo.BODIES);
    }

    static StartProgramme startWith(List<Body> bodies) {
        return new StartProgramme(Oslo.PROGRAMME, "Bydelsprosjektet", bodies, Oslo.SEASONS, Oslo.cited());
    }

    static StartProgramme start(Provenance provenance) {
        return new StartProgramme(Oslo.PROGRAMME, "Bydelsprosjektet", Oslo.BODIES, Oslo.SEASONS, provenance);
    }

    static ProgrammeStarted started() {
        return new ProgrammeStarted(Oslo.PROGRAMME, "Bydelsprosjektet", Oslo.BODIES, Oslo.SEASONS, Oslo.cited());
    }

    static RenameProgramme rename(String name, Provenance provenance) {
        return new RenameProgramme(Oslo.PROGRAMME, name, provenance);
    }

    static RenameProgramme rename(String name) {
        return rename(name, Oslo.cited());
    }

    static ProgrammeRenamed renamed(String name) {
        return new ProgrammeRenamed(Oslo.PROGRAMME, name, Oslo.cited());
    }

    static AddBody add(Body body) {
        return new AddBody(Oslo.PROGRAMME, body, Oslo.cited());
    }

    static ProgrammeBodyAdded added(Body body) {
        return new ProgrammeBodyAdded(Oslo.PROGRAMME, body, Oslo.cited());
    }

    static ChangeAuthorities let(BodyId body, Authority... authorities) {
        return new ChangeAuthorities(Oslo.PROGRAMME, body, List.of(authorities), "nytt reglement", Oslo.cited());
    }

    static ProgrammeAuthoritiesChanged may(BodyId body, Authority... authorities) {
        return new ProgrammeAuthoritiesChanged(
                Oslo.PROGRAMME, body, List.of(authorities), "nytt reglement", Oslo.cited());
    }

    static ChangeSeasons change(SeasonPolicy seasons) {
        return new ChangeSeasons(Oslo.PROGRAMME, seasons, "kalenderen er avklart", Oslo.cited());
    }

    static ProgrammeSeasonsChanged changed(SeasonPolicy seasons) {
        return new ProgrammeSeasonsChanged(Oslo.PROGRAMME, seasons, "kalenderen er avklart", Oslo.cited());
    }
}
