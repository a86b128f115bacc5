package no.sporbar.command.personal;

import java.util.List;
import no.sporbar.command.personal.PersonalDataCommand.ErasePersonalData;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.PersonalDataEvent;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;

/** What is kept about one person: it can be erased, once. */
record PersonalData(boolean erased) implements Core<PersonalDataCommand, PersonalDataEvent> {
    static final PersonalData INITIAL = new PersonalData(false);

    @Override
    public List<PersonalDataEvent> decide(PersonalDataCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case ErasePersonalData c -> erase(c, context);
        };
    }

    @Override
    public PersonalData evolve(PersonalDataEvent event) {
        return switch (event) {
            case PersonalDataErased _ -> new PersonalData(true);
        };
    }

    private List<PersonalDataEvent> erase(ErasePersonalData c, DecisionContext context) {
        if (erased) return List.of();
        if (!context.isKept(c.person())) throw new RuleViolation("person.unknown", c.person());
        return List.of(new PersonalDataErased(c.programme(), c.person(), c.legalBasis(), c.reason(), c.provenance()));
    }
}
