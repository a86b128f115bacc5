package no.sporbar.query.answer;

/** A question's moment: the position it is answered as at. */
public sealed interface Asked permits Moment, LedgerMoment {
    /** Rows are read as at this position. */
    long position();

    /** What the answer says about its moment. */
    AsAt asAt();

    /** Whether it was asked for by a position whose answer can never change again. */
    boolean settled();
}
