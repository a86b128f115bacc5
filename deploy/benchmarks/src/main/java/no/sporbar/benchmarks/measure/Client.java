package no.sporbar.benchmarks.measure;

/** One caller that does one thing after the other and waits for each. */
public interface Client extends AutoCloseable {
    /**
     * Does one thing. When it returns, the thing is done for good.
     *
     * @return whether there was anything left to do
     * @throws Exception where it was not done: the measurement is then void
     */
    boolean once() throws Exception;

    /** What has to be done before the clock starts; returns how many things it did. */
    default long prepare() throws Exception {
        return 0;
    }

    @Override
    default void close() {}
}
