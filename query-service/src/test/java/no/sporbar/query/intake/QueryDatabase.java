package no.sporbar.query.intake;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.AsideTables;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.ProjectionVersions;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.Rebuild;
import no.sporbar.query.projection.RebuildReached;
import no.sporbar.query.projection.WordTable;
import no.sporbar.query.rebuild.LeftOvers;
import no.sporbar.query.rebuild.RebuildLock;
import no.sporbar.query.rebuild.RebuildRecords;
import no.sporbar.query.rebuild.RebuildSettings;
import no.sporbar.query.rebuild.Rebuilds;
import no.sporbar.query.rebuild.SideBySide;
import no.sporbar.query.rebuild.StartUp;
import org.flywaydb.core.Flyway;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** A query database with everything that folds into it, wired without Spring or Kafka. */
public final class QueryDatabase implements AutoCloseable {
    /** Every projection there is, as the service itself finds them. */
    public static final List<Projection<?, ?>> ALL = all();

    final HikariDataSource pool;
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final Projections projections;
    final LedgerCopy ledger;
    final ProjectionVersions versions;
    final ProgrammeProgress progress;
    final PartitionProgress partitions;
    final ParkedProgrammes parked;
    final Recovery recovery;
    final Intake intake;
    final LagGauge lag;
    final Moments moments;
    private final IntakeSettings settings = new IntakeSettings("sporbar-query", 2000, 7, Duration.ofMillis(250));
    private final RebuildSettings rebuildSettings = new RebuildSettings(2, 200, 20_000, Duration.ofMillis(300));
    private final Clock clock;

    private QueryDatabase(DataSource dataSource, List<Projection<?, ?>> all, Clock clock) {
        this.clock = clock;
        this.pool = pool(dataSource, 4);
        this.jdbc = new JdbcTemplate(pool);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        this.projections = new Projections(jdbc, all);
        this.ledger = new LedgerCopy(jdbc);
        this.versions = new ProjectionVersions(jdbc, projections);
        this.progress = new ProgrammeProgress(jdbc);
        this.partitions = new PartitionProgress(jdbc);
        this.parked = new ParkedProgrammes(jdbc);
        this.recovery = new Recovery(ledger, projections, versions, progress, parked, transaction, settings, clock);
        this.intake = new Intake(ledger, projections, versions, progress, partitions, parked, transaction, clock);
        KafkaSettings nowhere = new KafkaSettings("localhost:1", "none", Map.of());
        this.lag = new LagGauge(nowhere, settings, partitions, clock);
        this.moments = new Moments(jdbc, progress, parked, lag, clock);
        startUp();
    }

    private static HikariDataSource pool(DataSource connections, int most) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(connections);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static List<Projection<?, ?>> all() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(true);
        return scan.findCandidateComponents("no.sporbar.query").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(Projection.class::isAssignableFrom)
                .<Projection<?, ?>>map(type -> (Projection<?, ?>) BeanUtils.instantiateClass(type))
                .sorted(Comparator.comparing(Projection::name))
                .toList();
    }

    public static QueryDatabase create() {
        return create(Clock.systemUTC());
    }

    public static QueryDatabase create(Clock clock) {
        return new QueryDatabase(Migrated.DATABASE.copy().dataSource(), ALL, clock);
    }

    /**
     * The one of this JVM that is emptied and used again, which is cheaper than a new one: for a test that changes nothing but
     * rows, and closes it before anybody asks for it again.
     */
    public static QueryDatabase emptied() {
        new JdbcTemplate(Used.CONNECTIONS).execute(Used.EMPTY);
        return new QueryDatabase(Used.CONNECTIONS, ALL, Clock.systemUTC());
    }

    /** What every new one begins as: migrated once, since that takes longer than most tests. */
    private static final class Migrated {
        static final TestDatabase DATABASE = TestDatabase.create();

        static {
            over(DATABASE.dataSource(), ALL, Clock.systemUTC()).close();
        }
    }

    private static final class Used {
        static final DataSource CONNECTIONS = pool(Migrated.DATABASE.copy().dataSource(), 8);
        static final String EMPTY = """
                DO $$
                DECLARE
                    name text;
                    has_rows boolean;
                    guarded text[] := ARRAY(SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal);
                BEGIN
                    FOREACH name IN ARRAY guarded LOOP EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', name); END LOOP;
                    FOR name IN SELECT tablename FROM pg_tables
                                WHERE schemaname = 'public' AND tablename NOT LIKE 'flyway%' LOOP
                        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', name) INTO has_rows;
                        IF has_rows THEN EXECUTE format('TRUNCATE %I RESTART IDENTITY CASCADE', name); END IF;
                    END LOOP;
                    FOREACH name IN ARRAY guarded LOOP EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', name); END LOOP;
                END $$""";
    }

    /** The same service starting anew on a database, perhaps as another version of itself. */
    public static QueryDatabase over(DataSource dataSource, List<Projection<?, ?>> all, Clock clock) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/query")
                .placeholders(Map.of("auditRole", "nobody"))
                .load()
                .migrate();
        return new QueryDatabase(dataSource, all, clock);
    }

    public void startUp() {
        starting().beforeServing();
    }

    /** What brings the rows into line with this version. */
    public StartUp starting() {
        return starting(rebuildSettings);
    }

    /** The same, otherwise set. */
    public StartUp starting(RebuildSettings settings) {
        return new StartUp(
                jdbc,
                projections,
                versions,
                recovery,
                lock(),
                leftOvers(),
                records(),
                sideBySide(),
                transaction,
                settings);
    }

    /** What does rebuilds. */
    public SideBySide sideBySide() {
        return new SideBySide(
                jdbc,
                ledger,
                projections,
                versions,
                progress,
                parked,
                recovery,
                records(),
                transactions(),
                settings,
                rebuildSettings);
    }

    /** What operators ask for rebuilds; started. */
    public Rebuilds rebuilds() {
        return rebuilds(leftOvers());
    }

    /** The same, with what another left. */
    public Rebuilds rebuilds(LeftOvers left) {
        Rebuilds rebuilds = new Rebuilds(lock(), left, records(), new AsideTables(jdbc), sideBySide(), transaction);
        rebuilds.start();
        return rebuilds;
    }

    public RebuildRecords records() {
        return new RebuildRecords(jdbc, clock);
    }

    public ParkedProgrammes parked() {
        return parked;
    }

    private RebuildLock lock() {
        return new RebuildLock(pool);
    }

    public LeftOvers leftOvers() {
        return new LeftOvers(new AsideTables(jdbc), records());
    }

    public void deliver(List<LedgerEntry> entries) {
        for (String programme : intake.take(new Delivery("topic", entries, List.of()))) recovery.recover(programme);
    }

    public void rebuild() {
        jdbc.execute("TRUNCATE effective_version, " + String.join(", ", WordTable.with(projections.names())));
        new RebuildReached(jdbc).begin(null);
        Set<String> failed = new Rebuild(jdbc, ledger, projections, transaction, new Rebuild.Means(7, 3, 1, 50))
                .inPlace()
                .failed();
        if (!failed.isEmpty()) throw new IllegalStateException("not rebuilt: " + failed);
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public Projections projections() {
        return projections;
    }

    public ProjectionVersions versions() {
        return versions;
    }

    public PlatformTransactionManager transactions() {
        return Objects.requireNonNull(transaction.getTransactionManager());
    }

    /** Folds a programme anew from its first entry. */
    public void refold(String programme) {
        recovery.refold(programme);
    }

    public LedgerCopy ledger() {
        return ledger;
    }

    public Moments moments() {
        return moments;
    }

    public Moment now(String programme) {
        return moments.of(programme, null);
    }

    public Moment at(String programme, String asAt) {
        return moments.of(programme, asAt);
    }

    /** With only the facts that hold on a day. */
    public Moment on(String programme, String effectiveOn) {
        return moments.of(programme, null, effectiveOn);
    }

    /** Every row of every projection as text, for comparison. */
    public String rows() {
        StringBuilder all = new StringBuilder();
        for (Projection<?, ?> projection : projections.all())
            jdbc.query(
                    "SELECT '%1$s' || ' ' || t::text FROM %1$s t ORDER BY programme, id, from_position"
                            .formatted(projection.name()),
                    rs -> {
                        all.append(rs.getString(1)).append('\n');
                    });
        jdbc.query("SELECT e::text FROM effective_version e ORDER BY e::text", rs -> {
            all.append(rs.getString(1)).append('\n');
        });
        return all.toString();
    }

    @Override
    public void close() {
        pool.close();
    }
}
