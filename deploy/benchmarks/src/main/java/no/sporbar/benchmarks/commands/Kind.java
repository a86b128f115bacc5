package no.sporbar.benchmarks.commands;

/** What the commands of a round are about. */
public enum Kind {
    /** Each command begins an aggregate: propose a goal under a name that is not taken. */
    NEW,
    /** Each command changes an aggregate with ten events of history: revise one of the goals that are there. */
    LOADED;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
