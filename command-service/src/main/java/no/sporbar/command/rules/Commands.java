package no.sporbar.command.rules;

import no.sporbar.events.CommandBody;
import no.sporbar.events.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** The commands that there are, for those who hold one before it is carried out. */
public interface Commands {
    /** What a command is called, and how it may be sent; null where there is none of that name. */
    @Nullable
    CommandName named(String name);

    /**
     * A command that was kept.
     *
     * @param revision of its shape when it was kept
     * @throws RuleViolation {@code approval.command-outdated} where this version of the software no longer reads it
     */
    Command read(ProgrammeId programme, String name, int revision, CommandBody body);
}
