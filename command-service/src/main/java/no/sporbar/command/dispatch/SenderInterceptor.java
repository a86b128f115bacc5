package no.sporbar.command.dispatch;

import java.util.HashMap;
import java.util.Map;
import no.sporbar.command.rules.Command;
import no.sporbar.command.store.AppendConditions;
import no.sporbar.command.store.LedgerReader;
import no.sporbar.command.store.Receipt;
import no.sporbar.events.wire.CloudEventCodec;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Ties what the sender asked for to the append: its key, the version it has seen, and a receipt as the result. */
@Component
final class SenderInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final String SENDER = "sender";

    private final LedgerReader ledger;

    SenderInterceptor(LedgerReader ledger) {
        this.ledger = ledger;
    }

    static CommandMessage<Command> message(Command command, Sender sender) {
        Map<String, Object> around = new HashMap<>(Context.of(sender.actor()));
        around.put(SENDER, sender);
        around.put(CommandHandling.AT, sender.at());
        around.put(CommandHandling.BY, sender.actor());
        around.put(CloudEventCodec.CORRELATION, sender.correlation());
        return new GenericCommandMessage<>(command, around);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (message.getMetaData().get(SENDER) instanceof Sender sender) {
            if (sender.key() != null) sender.key().attachTo(unitOfWork);
            if (sender.expectedVersion() != null && message.getPayload() instanceof Command command)
                expect(command.aggregate(), sender.expectedVersion(), unitOfWork);
        }
        chain.proceed();
        return Receipt.of(unitOfWork);
    }

    private void expect(String stream, long expected, UnitOfWork<?> unitOfWork) {
        long actual = ledger.tipOf(stream).orElse(-1);
        if (actual != expected) throw new VersionMismatchException(expected, actual);
        AppendConditions.of(unitOfWork).require(stream, expected);
    }
}
