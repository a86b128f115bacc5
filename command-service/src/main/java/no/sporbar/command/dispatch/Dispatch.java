package no.sporbar.command.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.sporbar.command.dispatch.Answer.Outcome;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.store.AppendConditionFailedException;
import no.sporbar.command.store.AppendRequest;
import no.sporbar.command.store.IdempotencyKey;
import no.sporbar.command.store.IdempotencyKeyTakenException;
import no.sporbar.command.store.IdempotencyRecord;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.store.LedgerReader;
import no.sporbar.command.store.Receipt;
import no.sporbar.command.store.StreamCondition;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries a command out at most once, with all that follows from it. When {@link #send} returns, its facts are durable; when it throws, nothing was
 * recorded, unless the ledger could not be asked how it went.
 */
@Component
public final class Dispatch {
    private static final int ATTEMPTS = 5;

    /** An answer, and whether it is that of an earlier request under the same key. */
    public record Sent(Answer answer, boolean repeated) {}

    private final CommandGateway gateway;
    private final Ledger ledger;
    private final LedgerReader reader;
    private final ProgrammeSetups setups;
    private final MeterRegistry meters;

    Dispatch(CommandGateway gateway, Ledger ledger, LedgerReader reader, Knowledge knowledge, MeterRegistry meters) {
        this.gateway = gateway;
        this.ledger = ledger;
        this.reader = reader;
        this.setups = knowledge.setups;
        this.meters = meters;
    }

    /**
     * Sends one command.
     *
     * @param name the command's name, for the meters
     * @throws RuleViolation where a rule says no
     * @throws VersionMismatchException where the sender has seen another version
     * @throws KeyReusedException where the sender's key stands for another request
     * @throws ConcurrencyException where somebody else was first at every attempt
     */
    public Sent send(String name, Command command, Sender sender) {
        return send(name, () -> command, sender);
    }

    /**
     * Sends one command that is made ready only where it is carried out, and not for a repeat.
     *
     * @throws RuleViolation as well where making it ready is refused
     */
    public Sent send(String name, Supplier<? extends Command> command, Sender sender) {
        Timer.Sample sample = Timer.start(meters);
        String outcome = "failed";
        try {
            Sent sent = carryOut(command, sender);
            outcome = sent.repeated() ? "repeated" : sent.answer().outcome().toString();
            return sent;
        } catch (RuleViolation | KeyReusedException e) {
            outcome = "refused";
            throw e;
        } catch (VersionMismatchException e) {
            outcome = "outdated";
            throw e;
        } finally {
            sample.stop(Timer.builder("sporbar.commands")
                    .description("Commands by type and outcome, from read to durable")
                    .tag("command", name)
                    .tag("outcome", outcome)
                    .publishPercentileHistogram()
                    .register(meters));
        }
    }

    private Sent carryOut(Supplier<? extends Command> ready, Sender sender) {
        IdempotencyKey key = sender.key();
        Optional<IdempotencyRecord> earlier = key == null ? Optional.empty() : reader.carriedOut(key);
        if (key != null && earlier.isPresent()) return repeat(earlier.get(), key);
        Command command = ready.get();
        try {
            Receipt receipt = decide(command, sender);
            return new Sent(receipt.isEmpty() ? unchanged(command, key) : recorded(receipt), false);
        } catch (IdempotencyKeyTakenException e) {
            if (key == null) throw e;
            return repeat(e.earlier(), key);
        }
    }

    private Receipt decide(Command command, Sender sender) {
        for (int attempt = 1; ; attempt++) {
            try {
                return gateway.sendAndWait(SenderInterceptor.message(command, sender));
            } catch (RuleViolation e) {
                if (attempt == ATTEMPTS || !setups.forgetIfStale(command.programme())) throw e;
            } catch (AppendConditionFailedException e) {
                if (sender.expectedVersion() != null && e.condition().stream().equals(command.aggregate()))
                    throw new VersionMismatchException(sender.expectedVersion(), e.actualTip());
                setups.forget(command.programme());
                if (attempt == ATTEMPTS) throw new ConcurrencyException(e.getMessage(), e);
            } catch (DeadlockException | AggregateStreamCreationException e) {
                throw new ConcurrencyException(e.getMessage(), e);
            }
        }
    }

    private static Sent repeat(IdempotencyRecord earlier, IdempotencyKey key) {
        if (!earlier.isOf(key)) throw new KeyReusedException(key.key());
        boolean recorded = earlier.lastPosition() >= earlier.firstPosition();
        Answer answer = recorded
                ? new Answer(
                        Outcome.RECORDED,
                        earlier.stream(),
                        earlier.version(),
                        earlier.firstPosition(),
                        earlier.lastPosition(),
                        earlier.recordedAt())
                : new Answer(Outcome.UNCHANGED, earlier.stream(), earlier.version(), null, null, null);
        return new Sent(answer, true);
    }

    private static Answer recorded(Receipt receipt) {
        return new Answer(
                Outcome.RECORDED,
                receipt.stream(),
                receipt.version(),
                receipt.firstPosition(),
                receipt.lastPosition(),
                receipt.recordedAt());
    }

    /** A request that changed nothing still uses up its key, so the answer is recorded with the version it names. */
    private Answer unchanged(Command command, @Nullable IdempotencyKey key) {
        String stream = command.aggregate();
        StreamCondition seen = new StreamCondition(stream, reader.tipOf(stream).orElse(StreamCondition.EMPTY));
        if (key != null) ledger.append(new AppendRequest(List.of(), List.of(seen), key));
        return new Answer(Outcome.UNCHANGED, stream, seen.tip(), null, null, null);
    }
}
