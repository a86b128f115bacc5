package no.sporbar.events;

/** Names a task (oppgave) that some level owns, within its programme. */
public record TaskId(String value) implements Identifier {
    public TaskId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
