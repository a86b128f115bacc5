package no.sporbar.query.office;

/** What the command-service said to something that is no command. */
public sealed interface Said<T> {
    /** It did it. */
    record Done<T>(T answer) implements Said<T> {}

    /** It says no, in the reader's words. */
    record No<T>(String why) implements Said<T> {}

    /** It does not answer. */
    record Away<T>() implements Said<T> {}
}
