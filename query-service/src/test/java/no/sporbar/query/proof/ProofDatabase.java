package no.sporbar.query.proof;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.SettableClock;
import no.sporbar.query.testing.WrittenLedger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that keeps the tree, wired without Spring or Kafka, and a log that signs it. */
final class ProofDatabase implements AutoCloseable {
    static final String ORIGIN = "sporbar.test/log";

    final TestDatabase database = TestDatabase.create();
    private final QueryDatabase query = QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, Clock.systemUTC());
    final JdbcTemplate jdbc = query.jdbc();
    final LedgerCopy copy = query.ledger();
    final TransactionTemplate transaction;
    final TreeTiles tiles = new TreeTiles(jdbc);
    final CopiedEntries entries = new CopiedEntries(jdbc);
    final Checkpoints checkpoints = new Checkpoints(jdbc);
    final LogKeys keys = new LogKeys(jdbc);
    final LedgerAlarms alarms = new LedgerAlarms(jdbc);
    final ImportedNotes imported = new ImportedNotes(jdbc);
    final CheckedLedger ledger = new CheckedLedger(tiles, checkpoints, entries, keys, imported);
    final TreeGrower grower;
    final NoteIntake notes;
    final Judge judge;
    final Recheck recheck;
    final SigningKey key = key(ORIGIN);
    final WrittenLedger written = new WrittenLedger();
    private final SettableClock clock = new SettableClock();
    private final LedgerSettings settings;
    private final Watch watch;
    private long offset;

    ProofDatabase(String... vkeys) {
        this.settings = settings(vkeys);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        TransactionTemplate own =
                new TransactionTemplate(new DataSourceTransactionManager(Objects.requireNonNull(jdbc.getDataSource())));
        this.grower = new TreeGrower(jdbc, tiles, own);
        Trust trust = new Trust(keys, settings, clock);
        this.notes = new NoteIntake(
                checkpoints, imported, new CheckpointProgress(jdbc), keys, trust, tiles, alarms, own, clock);
        this.judge = new Judge(checkpoints, tiles, alarms, own, clock);
        this.recheck = new Recheck(tiles, entries, checkpoints, alarms, new RecheckProgress(jdbc), settings, clock);
        this.watch = new Watch(checkpoints, entries, alarms, settings, clock);
        notes.begin();
    }

    static LedgerSettings settings(String... vkeys) {
        return settings("", vkeys);
    }

    static LedgerSettings settings(String vkeyFile, String[] vkeys) {
        return new LedgerSettings(
                List.of(vkeys),
                vkeyFile,
                "checkpoints",
                "",
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofMillis(50),
                Duration.ofHours(1),
                1_000_000_000);
    }

    static SigningKey key(String origin) {
        return key(origin, KeyType.LOG);
    }

    static SigningKey witness() {
        return key("witness.test", KeyType.WITNESS);
    }

    private static SigningKey key(String name, KeyType type) {
        try {
            return SigningKey.generate(name, type, new SecureRandom());
        } catch (MalformedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a log whose first key has announced itself. */
    static ProofDatabase trusting() {
        ProofDatabase proof = new ProofDatabase();
        proof.announce();
        return proof;
    }

    void announce() {
        comes("rotation", new KeyRotation(0, key.verifier()).signedBy(key));
    }

    /** Further entries are written; none has come yet. */
    List<LedgerEntry> write(int count) {
        List<LedgerEntry> more = new ArrayList<>();
        for (int i = 0; i < count; i++) more.add(written.record(Facts.of("oslo").renamed("navn " + written.size())));
        return more;
    }

    /** They have come and are hashed. */
    void arrive(List<LedgerEntry> some) {
        query.deliver(some);
        while (grower.grow() > 0) continue;
    }

    void writeAndArrive(int count) {
        arrive(write(count));
    }

    TreeHead head(long size) {
        Frontier frontier = Frontier.EMPTY;
        for (LedgerEntry entry : written.entries().subList(0, (int) size))
            frontier = frontier.append(TreeHash.leaf(entry.bytes()));
        return TreeHead.of(frontier);
    }

    SignedNote signed(long size) {
        return signed(head(size), key);
    }

    SignedNote signed(TreeHead head, SigningKey by) {
        return new Checkpoint(ORIGIN, head).signedBy(by);
    }

    /** The log signs what it has at a size. */
    void signs(long size) {
        comes("checkpoint", signed(size));
    }

    /** A record in the topic. */
    void comes(String kind, SignedNote note) {
        try {
            NoteRecord record = NoteRecord.read(kind.getBytes(StandardCharsets.UTF_8), note.bytes());
            notes.take(List.of(record), "checkpoints", "topic-1", ++offset);
        } catch (MalformedException e) {
            throw new IllegalStateException(e);
        }
        judge.check();
    }

    /** One look at what does not happen, so much later. */
    void later(Duration time) {
        clock.pass(time);
        while (grower.grow() > 0) continue;
        judge.check();
        watch.look(tiles.size());
    }

    void compareAnew() {
        try {
            recheck.run(_ -> false);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What nobody but who owns the database can do. */
    void tamper(String sql) {
        jdbc.execute("ALTER TABLE entry DISABLE TRIGGER USER");
        jdbc.execute(sql);
        jdbc.execute("ALTER TABLE entry ENABLE TRIGGER USER");
    }

    List<String> open() {
        return alarms.open(100).stream().map(a -> a.trouble().code()).sorted().toList();
    }

    Alarm only() {
        List<Alarm> open = alarms.open(100);
        if (open.size() != 1) throw new AssertionError(open);
        return open.getFirst();
    }

    @Override
    public void close() {
        query.close();
    }
}
