package no.sporbar.command.store;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no command is answered from memory alone. A refusal, and a decision that records nothing, is only let
 * through if the ledger says that the streams it rested on still stand there. If a command records facts of one stream
 * having looked at another, the append checks the other one too.
 */
public final class BaselineCheck implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final LedgerReader reader;

    public BaselineCheck(LedgerReader reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain interceptorChain) throws Exception {
        Object result;
        try {
            result = interceptorChain.proceed();
        } catch (Exception refusal) {
            verify(BaselineUse.in(unitOfWork), refusal);
            throw refusal;
        }
        List<BaselineUse> uses = BaselineUse.in(unitOfWork);
        if (uses.stream().allMatch(BaselineUse::isUnchanged)) verify(uses, null);
        for (BaselineUse use : uses) if (use.isUnchanged()) requireInAppend(use, unitOfWork);
        return result;
    }

    private static void requireInAppend(BaselineUse use, UnitOfWork<?> unitOfWork) {
        AppendConditions.of(unitOfWork).require(use.stream(), use.version());
        unitOfWork.onRollback(u -> use.doubt().run());
    }

    private void verify(List<BaselineUse> uses, @Nullable Exception refusal) {
        List<BaselineUse> remembered =
                uses.stream().filter(BaselineUse::remembered).toList();
        if (remembered.isEmpty()) return;
        Map<String, Long> tips =
                reader.tipsOf(remembered.stream().map(BaselineUse::stream).toList());
        StaleBaselineException stale = null;
        for (BaselineUse use : remembered) {
            long tip = tips.getOrDefault(use.stream(), StreamCondition.EMPTY);
            if (tip == use.version()) continue;
            use.doubt().run();
            stale = new StaleBaselineException(use.stream(), use.version(), tip, refusal);
        }
        if (stale != null) throw stale;
    }
}
