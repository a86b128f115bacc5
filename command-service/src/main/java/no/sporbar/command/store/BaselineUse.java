package no.sporbar.command.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;

/**
 * One aggregate that a command has looked at.
 *
 * @param version the stream's tip that the decision supposes, {@link StreamCondition#EMPTY} for a new stream
 * @param remembered whether that tip comes from memory, not from the ledger just now
 * @param doubt to be called if the stream turns out to have moved on
 */
record BaselineUse(String stream, long version, boolean remembered, Aggregate<?> aggregate, Runnable doubt) {
    private static final String RESOURCE = BaselineUse.class.getName();

    void noteIn(UnitOfWork<?> unitOfWork) {
        unitOfWork
                .root()
                .<List<BaselineUse>>getOrComputeResource(RESOURCE, name -> new ArrayList<>(1))
                .add(this);
    }

    static List<BaselineUse> in(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrDefaultResource(RESOURCE, List.of());
    }

    /** Whether the command has applied nothing to it so far. */
    boolean isUnchanged() {
        Long now = aggregate.version();
        return now == null ? version == StreamCondition.EMPTY : now == version;
    }
}
