package no.sporbar.command.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sporbar.command.store.Rows;
import no.sporbar.command.web.CommandService;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.Nodes;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.AddCheckpoint;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.NoteSignature;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The protocol of tlog-witness, answer by answer, over HTTP. */
class WitnessIT {
    @TempDir
    static Path folder;

    /** Logs of one name each, so that each test has one that nobody has cosigned. */
    private static final List<SigningKey> LOGS = new ArrayList<>();

    private static CommandService service;
    private static int used;

    private final SigningKey log = LOGS.get(used++);
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void a_witness_that_knows_some_logs() throws Exception {
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LOGS.add(SigningKey.generate("log.example/" + i, KeyType.LOG, new SecureRandom()));
            settings.add("sporbar.witness.logs[" + i + "]=" + LOGS.get(i).verifier());
        }
        service = CommandService.start(folder, settings.toArray(String[]::new));
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @Test
    void a_first_checkpoint_and_one_that_continues_it_are_cosigned() throws Exception {
        assertCosigned(add(0, 3, log), note(3, log));
        assertCosigned(add(3, 8, log), note(8, log));
        assertCosigned(add(8, 8, log), note(8, log));
        assertThat(sizes(log)).containsExactly(3L, 8L);
    }

    @Test
    void an_unknown_log_is_404_and_a_signature_that_is_not_the_logs_is_403() throws Exception {
        SigningKey stranger = SigningKey.generate("stranger.example", KeyType.LOG, new SecureRandom());
        SigningKey impostor = SigningKey.generate(log.verifier().name(), KeyType.LOG, new SecureRandom());
        assertThat(add(0, 3, stranger).statusCode()).isEqualTo(404);
        assertThat(add(0, 3, impostor).statusCode()).isEqualTo(403);
        assertThat(sizes(log)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_400_and_so_is_an_old_size_above_the_new_one() throws Exception {
        assertThat(send("nonsense".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(send(new byte[0]).statusCode()).isEqualTo(400);
        assertThat(send(new AddCheckpoint(4, new ConsistencyProof(List.of()), note(3, log)).bytes())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void too_much_is_413() throws Exception {
        assertThat(send(new byte[AddCheckpoint.LONGEST + 1]).statusCode()).isEqualTo(413);
    }

    @Test
    void another_old_size_than_the_latest_is_409_and_says_the_latest() throws Exception {
        HttpResponse<String> early = add(3, 8, log);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).isEqualTo("0\n");
        assertThat(early.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/x.tlog.size"));
        add(0, 5, log);
        assertThat(add(0, 8, log).body()).isEqualTo("5\n");
        assertThat(add(0, 3, log).statusCode()).as("a smaller tree").isEqualTo(409);
        assertThat(sizes(log)).containsExactly(5L);
    }

    @Test
    void another_tree_of_the_same_size_is_409() throws Exception {
        add(0, 5, log);
        SignedNote fork =
                new Checkpoint(log.verifier().name(), new TreeHead(5, TreeHash.leaf(new byte[1]))).signedBy(log);
        assertThat(send(new AddCheckpoint(5, new ConsistencyProof(List.of()), fork).bytes())
                        .statusCode())
                .isEqualTo(409);
        assertThat(sizes(log)).containsExactly(5L);
    }

    @Test
    void what_is_not_proved_is_422() throws Exception {
        add(0, 5, log);
        ConsistencyProof proof = ConsistencyProof.of(5, 9, tree());
        List<byte[]> cut = proof.path().subList(0, proof.path().size() - 1);
        assertThat(send(new AddCheckpoint(5, new ConsistencyProof(cut), note(9, log)).bytes())
                        .statusCode())
                .isEqualTo(422);
        SignedNote fork =
                new Checkpoint(log.verifier().name(), new TreeHead(9, TreeHash.leaf(new byte[1]))).signedBy(log);
        assertThat(send(new AddCheckpoint(5, proof, fork).bytes()).statusCode()).isEqualTo(422);
        assertThat(send(new AddCheckpoint(5, proof, note(5, log)).bytes()).statusCode())
                .isEqualTo(422);
        assertThat(sizes(log)).containsExactly(5L);
    }

    @Test
    void a_first_checkpoint_has_no_proof() throws Exception {
        ConsistencyProof proof = ConsistencyProof.of(2, 4, tree());
        assertThat(send(new AddCheckpoint(0, proof, note(4, log)).bytes()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void of_many_at_once_each_is_cosigned_or_told_the_latest_and_the_latest_never_gets_smaller() throws Exception {
        add(0, 1, log);
        for (long old = 1; old < 40; ) {
            long from = old;
            CountDownLatch together = new CountDownLatch(1);
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
                for (int i = 1; i <= 6; i++) {
                    long to = from + i;
                    answers.add(threads.submit(() -> {
                        together.await();
                        return add(from, to, log);
                    }));
                }
                together.countDown();
            }
            int cosigned = 0;
            for (Future<HttpResponse<String>> answer : answers)
                if (answer.get().statusCode() == 200) cosigned++;
                else assertThat(answer.get().statusCode()).isEqualTo(409);
            assertThat(cosigned).isEqualTo(1);
            List<Long> sizes = sizes(log);
            assertThat(sizes).isSorted();
            old = sizes.getLast();
        }
    }

    @Test
    void what_was_cosigned_is_remembered_by_the_table_which_nobody_can_change() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> JdbcClient.create(service.database().dataSource())
                                .sql("delete from witnessed")
                                .update())
                .rootCause()
                .hasMessageMatching("(?s).*(refused|permission denied).*");
    }

    private static VerifierKey witness() {
        return service.context().getBean(Witness.class).verifier();
    }

    private static void assertCosigned(HttpResponse<String> answer, SignedNote checkpoint) throws MalformedException {
        assertThat(answer.statusCode()).isEqualTo(200);
        NoteSignature signature = NoteSignature.parse(answer.body().strip());
        assertThat(checkpoint.with(List.of(signature)).cosignatureOf(witness())).isPresent();
    }

    private static List<Long> sizes(SigningKey log) {
        return Rows.of(
                JdbcClient.create(service.database().dataSource()),
                Long.class,
                "select size from witnessed where origin = ? order by seen_at, size",
                log.verifier().name());
    }

    private HttpResponse<String> add(long old, long size, SigningKey by) throws IOException, InterruptedException {
        return send(
                new AddCheckpoint(old, ConsistencyProof.of(Math.min(old, size), size, tree()), note(size, by)).bytes());
    }

    private HttpResponse<String> send(byte[] body) throws IOException, InterruptedException {
        String port = service.context().getEnvironment().getProperty("local.server.port");
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/witness/add-checkpoint"))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static SignedNote note(long size, SigningKey by) {
        return new Checkpoint(by.verifier().name(), TreeHead.of(frontier(0, size))).signedBy(by);
    }

    private static Frontier frontier(long from, long to) {
        List<byte[]> leaves = new ArrayList<>();
        for (long i = from; i < to; i++)
            leaves.add(TreeHash.leaf(Long.toString(i).getBytes(StandardCharsets.UTF_8)));
        return Frontier.EMPTY.append(leaves);
    }

    private static Nodes tree() {
        return nodes -> nodes.stream()
                .map(node -> frontier(node.index() << node.level(), node.end()).root())
                .toList();
    }
}
