package no.sporbar.command.relay;

import java.util.List;

/** Where a relay publishes to, for as long as it is active. */
interface Publisher extends AutoCloseable {
    /** Makes publishers, one for each time that the relay becomes active. */
    interface Factory {
        Publisher open(long epoch) throws PublishingFailedException;
    }

    /** Tells the topic from every other one, also from a later one of the same name. */
    String topicId() throws PublishingFailedException;

    /** Begins to publish a page, in this order. The next page may only be begun when this one is complete. */
    Page publish(List<PublishedEntry> entries) throws PublishingFailedException;

    /** Stops at once: what is not acknowledged may or may not arrive. */
    @Override
    void close();

    /** A page on its way. */
    interface Page {
        /**
         * Waits for the acknowledgements, up to a time limit, and says whether all are there.
         *
         * @throws PublishingFailedException if the page will not become complete; nothing behind the gap is sent any more
         */
        boolean isComplete(long withinMillis) throws PublishingFailedException, InterruptedException;
    }
}
