package no.sporbar.command.programme;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.Authority;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.StreamId;

/** What can be asked of a programme. */
public sealed interface ProgrammeCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Programme.INITIAL;

    @Override
    default StreamId stream() {
        return StreamId.of("programme", programme());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Begin to track a programme. Its sources are registered after it, so its own citation is not looked up. */
    @CommandName(value = "start-programme", atOnce = true)
    record StartProgramme(
            ProgrammeId programme, String name, List<Body> bodies, SeasonPolicy seasons, Provenance provenance)
            implements ProgrammeCommand {
        public StartProgramme {
            bodies = List.copyOf(bodies);
        }
    }

    /** Give it another name. */
    @CommandName("rename-programme")
    record RenameProgramme(ProgrammeId programme, String name, Provenance provenance) implements ProgrammeCommand {}

    /** Let another body act, be heard or propose. */
    @CommandName("add-body")
    record AddBody(ProgrammeId programme, Body body, Provenance provenance) implements ProgrammeCommand {}

    /** State anew all that a body may do. What it did before stands. */
    @CommandName("change-authorities")
    record ChangeAuthorities(
            ProgrammeId programme, BodyId body, List<Authority> authorities, String reason, Provenance provenance)
            implements ProgrammeCommand {
        public ChangeAuthorities {
            authorities = List.copyOf(authorities);
        }
    }

    /** Let a season mean other months from now on. */
    @CommandName("change-seasons")
    record ChangeSeasons(ProgrammeId programme, SeasonPolicy seasons, String reason, Provenance provenance)
            implements ProgrammeCommand {}

    /**
     * Let commands of these names take two people from now on: one who asks, and another who approves. What was set before no
     * longer counts; no names at all lets one person do everything. While any command is held back, so is this one.
     */
    @CommandName("set-four-eyes")
    record SetFourEyes(ProgrammeId programme, List<String> commands, String reason, Provenance provenance)
            implements ProgrammeCommand {
        public SetFourEyes {
            commands = List.copyOf(commands);
        }
    }
}
