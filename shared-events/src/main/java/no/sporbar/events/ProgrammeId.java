package no.sporbar.events;

/** Names a programme (program, prosjekt), unique in an installation. */
public record ProgrammeId(String value) implements Identifier {
    public ProgrammeId {
        Identifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
