package no.sporbar.query.intake;

/** Brings the rows into line with this version of the software. */
public interface Preparation {
    /** Does what must be done before anything is served. */
    void beforeServing();

    /**
     * Does what must be done before anything is taken in; that may take long, and others read meanwhile.
     *
     * @param alive to be called now and then
     * @return whether entries may be taken in; not where it was told to end
     */
    boolean beforeIntake(Runnable alive);

    /** Ends {@link #beforeIntake} soon. */
    void end();
}
