package no.sporbar.command.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import no.sporbar.command.signing.Checkpoints;
import no.sporbar.command.signing.Signer;
import no.sporbar.command.store.Facts;
import no.sporbar.command.store.Ledger;
import no.sporbar.command.web.CommandService;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One Sporbar has its checkpoints cosigned by another one. */
class CosigningIT {
    @TempDir
    Path folder;

    @Test
    void another_sporbar_cosigns_and_a_silent_witness_holds_nothing_back() throws Exception {
        SigningKey log = SigningKey.generate("log.example", KeyType.LOG, new SecureRandom());
        VerifierKey silentKey = SigningKey.generate("silent", KeyType.WITNESS, new SecureRandom())
                .verifier();
        try (CommandService other =
                        CommandService.start(folder.resolve("witness"), "sporbar.witness.logs=" + log.verifier());
                ServerSocket silent = new ServerSocket(0)) {
            VerifierKey key = other.context().getBean(Witness.class).verifier();
            String policy = "witness other " + key + " http://127.0.0.1:"
                    + other.context().getEnvironment().getProperty("local.server.port") + "/witness\n"
                    + "witness silent " + silentKey + " http://127.0.0.1:" + silent.getLocalPort() + "/\n"
                    + "quorum other\n";
            try (CommandService service = CommandService.start(
                    folder.resolve("log"), "sporbar.signing.key=" + log.secret(), "sporbar.signing.policy=" + policy)) {
                cosignedInTime(service, key, 0);
                cosignedInTime(service, key, 5);
            }
        }
    }

    private static void cosignedInTime(CommandService service, VerifierKey key, long from) {
        service.context().getBean(Ledger.class).append(Facts.request("goal", from, 5));
        Checkpoints checkpoints = service.context().getBean(Checkpoints.class);
        Signer signer = service.context().getBean(Signer.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            Optional<SignedNote> latest = checkpoints.latest();
            return latest.isPresent()
                    && Checkpoint.of(latest.get()).size() == from + 5
                    && latest.get().cosignatureOf(key).isPresent();
        });
        assertThat(signer.size()).isEqualTo(from + 5);
    }
}
