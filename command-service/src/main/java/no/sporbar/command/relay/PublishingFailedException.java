package no.sporbar.command.relay;

import org.jspecify.annotations.Nullable;

/** Kafka did not take what was to be published. Nothing is lost: the cursor stays, and the relay tries again from there. */
final class PublishingFailedException extends Exception {
    PublishingFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
