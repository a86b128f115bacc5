package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.command.relay.WakeUp;

/** Requests to change keys, carried out by the signer between two checkpoints, so that no checkpoint falls in between. */
final class RotationRequests {
    private record Request(Optional<String> replaces, CompletableFuture<Boolean> done) {}

    private static final long PATIENCE_SECONDS = 10;

    private final ConcurrentLinkedQueue<Request> waiting = new ConcurrentLinkedQueue<>();
    private final WakeUp urgent;

    RotationRequests(WakeUp urgent) {
        this.urgent = urgent;
    }

    /** Returns when it was carried out. */
    void await(Optional<String> replaces) {
        Request request = new Request(replaces, new CompletableFuture<>());
        waiting.add(request);
        urgent.give();
        try {
            request.done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new SigningRefusedException("signing.not-answering");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningRefusedException("signing.not-answering");
        } finally {
            waiting.remove(request);
        }
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    void serve(Connection connection, Succession succession, LogKeys keys) throws SQLException {
        for (Request request = waiting.poll(); request != null; request = waiting.poll()) {
            try {
                String now = keys.verifier().idText();
                if (request.replaces.isEmpty() || request.replaces.get().equals(now)) succession.rotate(connection);
                request.done.complete(true);
            } catch (SQLException | RuntimeException e) {
                request.done.completeExceptionally(e);
                throw e;
            }
        }
    }
}
