package no.sporbar.command.vault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.command.catalogue.PersonalText;
import no.sporbar.command.catalogue.ReadCommand;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.ledger.Commitment;
import org.springframework.stereotype.Component;

/** Puts commitments in the places of personal texts, so that no rule, fact or message ever holds one. */
@Component
public final class Sealer {
    private final Vault vault;

    Sealer(Vault vault) {
        this.vault = vault;
    }

    /**
     * Keeps the texts and gives the command that answers for them.
     *
     * @throws RuleViolation {@code person.erased}
     */
    public Command seal(ReadCommand read) {
        if (read.texts().isEmpty()) return read.command();
        Command command = read.command();
        return read.with(vault.keep(command.programme(), read.person(), read.keptFor(), read.texts()));
    }

    /**
     * The same, for a rehearsal: nothing is kept, and what is not kept already gets a commitment that is good for nothing.
     *
     * @throws RuleViolation {@code person.erased}
     */
    public Command rehearse(ReadCommand read) {
        if (read.texts().isEmpty()) return read.command();
        Command command = read.command();
        List<PersonalText> texts = read.texts();
        PersonId person = read.person();
        Map<PersonalText, Personal> all = new HashMap<>(vault.find(command.programme(), person, read.keptFor(), texts));
        for (PersonalText text : texts) all.computeIfAbsent(text, it -> unsalted(person, it));
        return read.with(all);
    }

    private static Personal unsalted(PersonId person, PersonalText text) {
        return new Personal(person, Commitment.of(new byte[Commitment.SALT_BYTES], text.text()));
    }
}
