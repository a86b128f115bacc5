package no.sporbar.command.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What a command's decision rested on beyond its own stream. Whoever reads another stream while deciding says so here, and
 * the append refuses if it has moved.
 */
public final class AppendConditions {
    private static final String RESOURCE = AppendConditions.class.getName();

    private final List<StreamCondition> conditions = new ArrayList<>();

    private AppendConditions() {}

    /** The conditions of this unit of work, to be added to until it commits. */
    public static AppendConditions of(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(RESOURCE, name -> new AppendConditions());
    }

    /**
     * Requires that a stream still stands at this version when the facts are recorded.
     *
     * @param tip the version that was read, {@link StreamCondition#EMPTY} if there was none
     */
    public void require(String stream, long tip) {
        conditions.add(new StreamCondition(stream, tip));
    }

    static List<StreamCondition> in(UnitOfWork<?> unitOfWork) {
        AppendConditions found = unitOfWork.root().getResource(RESOURCE);
        return found == null ? List.of() : found.conditions;
    }
}
