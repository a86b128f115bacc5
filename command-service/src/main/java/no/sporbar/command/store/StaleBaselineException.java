package no.sporbar.command.store;

import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** A decision rested on a remembered state that the ledger has gone beyond. Nothing was recorded; it is to be made again. */
public final class StaleBaselineException extends ConcurrencyException {
    StaleBaselineException(String stream, long remembered, long actual, @Nullable Throwable refusal) {
        super(stream + " stands at version " + actual + ", the decision was made at " + remembered, refusal);
    }
}
