package no.sporbar.command.witness;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.sporbar.command.signing.Checkpoints;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.Decimal;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.Nodes;
import no.sporbar.ledger.note.AddCheckpoint;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.NoteSignature;
import no.sporbar.ledger.note.Policy;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;

/** Asks one witness, at the one address that the policy gives it. What it answers counts as far as its key has signed it. */
final class WitnessClient {
    private static final long PATIENCE_SECONDS = 10;
    private static final int LONGEST_ANSWER = SignedNote.LONGEST;

    /** The witness has not cosigned the newest checkpoint. */
    static final class NotCosignedException extends Exception {
        NotCosignedException(String message) {
            super(message);
        }
    }

    private final String name;
    private final VerifierKey key;
    private final URI address;
    private final Checkpoints checkpoints;
    private final Nodes tree;
    private final HttpClient http;
    private final Runnable failed;
    private long known;
    private volatile long cosigned;

    /** @param failed is told of each time in vain */
    WitnessClient(
            Policy.Witness witness, URI prefix, Checkpoints checkpoints, Nodes tree, HttpClient http, Runnable failed) {
        this.name = witness.name();
        this.key = witness.key();
        this.address = URI.create(prefix.toString().replaceAll("/+$", "") + "/add-checkpoint");
        this.checkpoints = checkpoints;
        this.tree = tree;
        this.http = http;
        this.failed = failed;
    }

    String name() {
        return name;
    }

    /** The size of the largest tree that it has cosigned since the start. */
    long cosigned() {
        return cosigned;
    }

    /** Offers the newest checkpoint, if it is not cosigned yet. */
    void offer() throws NotCosignedException, InterruptedException {
        try {
            Optional<SignedNote> latest = checkpoints.latest();
            if (latest.isEmpty()) return;
            long size = Checkpoint.of(latest.get()).size();
            if (latest.get().cosignatureOf(key).isEmpty()) offer(latest.get(), size);
            cosigned = size;
        } catch (NotCosignedException e) {
            failed.run();
            throw e;
        } catch (SQLException | MalformedException | RuntimeException e) {
            failed.run();
            throw new NotCosignedException(String.valueOf(e.getMessage()));
        }
    }

    private void offer(SignedNote checkpoint, long size)
            throws NotCosignedException, InterruptedException, SQLException, MalformedException {
        HttpResponse<byte[]> answer = send(checkpoint, size);
        if (answer.statusCode() == 409 && isSize(answer)) {
            known = Decimal.read(text(answer).strip());
            if (known > size)
                throw new NotCosignedException(
                        "it has seen " + known + " entries, and here are " + size + ": was the ledger set back?");
            answer = send(checkpoint, size);
        }
        if (answer.statusCode() != 200) throw new NotCosignedException("it answers " + answer.statusCode());
        List<NoteSignature> cosignatures = valid(checkpoint, text(answer));
        if (cosignatures.isEmpty()) throw new NotCosignedException("its answer is not signed with its key");
        known = size;
        checkpoints.cosigned(checkpoint, cosignatures);
    }

    private HttpResponse<byte[]> send(SignedNote checkpoint, long size)
            throws NotCosignedException, InterruptedException {
        ConsistencyProof proof = ConsistencyProof.of(Math.min(known, size), size, tree);
        byte[] body = new AddCheckpoint(Math.min(known, size), proof, checkpoint).bytes();
        HttpRequest request = HttpRequest.newBuilder(address)
                .POST(BodyPublishers.ofByteArray(body))
                .header("Content-Type", "text/plain; charset=utf-8")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new NotCosignedException("it does not answer");
        } catch (ExecutionException e) {
            throw new NotCosignedException("it cannot be reached: " + e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private List<NoteSignature> valid(SignedNote checkpoint, String lines) throws MalformedException {
        List<NoteSignature> valid = new ArrayList<>();
        for (String line : lines.strip().split("\n", -1)) {
            NoteSignature signature = NoteSignature.parse(line);
            SignedNote alone = new SignedNote(checkpoint.text(), List.of(signature));
            if (alone.cosignatureOf(key).isPresent()) valid.add(signature);
        }
        return valid;
    }

    private static boolean isSize(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/x.tlog.size");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
