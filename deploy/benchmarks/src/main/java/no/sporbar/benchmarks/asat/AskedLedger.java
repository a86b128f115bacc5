package no.sporbar.benchmarks.asat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.rebuild.CopiedLedger;
import no.sporbar.benchmarks.rebuild.ManyProgrammes;
import no.sporbar.benchmarks.rebuild.RecordedEntry;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.intake.IntakeSettings;
import no.sporbar.query.intake.KafkaSettings;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Projections;
import no.sporbar.query.projection.Rebuild;
import no.sporbar.query.projection.RebuildReached;
import no.sporbar.query.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;

/** A query database of many programmes that is asked for their timelines, by the query service's own code without HTTP. */
final class AskedLedger implements AutoCloseable {
    private static final String PACKAGE = "no.sporbar.query";
    private static final Pattern NOT_ASKED = Pattern.compile(
            ".*(Api|Page|Application|Configuration|Lifecycle)|no\\.sporbar\\.query\\.(rebuild|live|webhooks)\\..*");
    /** Programmes are written so many entries at a time, so that they need not all be held. */
    private static final int WRITTEN_AT_ONCE = 50_000;

    private static final int PAGE = 5_000;
    private static final int AT_ONCE = 125;
    private static final int HELD = 50_000;

    private final CopiedLedger ledger;
    private final AnnotationConfigApplicationContext context;
    private final Moments moments;
    private final Timeline timeline;
    private final List<Told> programmes;

    /** One programme, with the first of its entries and the last. */
    private record Told(String programme, long first, long last) {}

    AskedLedger(OwnServer server, String database, int entries) {
        server.ensureDatabase(database, database);
        ledger = new CopiedLedger(server.jdbcUrl(database), database);
        context = context(ledger.jdbc());
        moments = context.getBean(Moments.class);
        timeline = context.getBean(Timeline.class);
        programmes = write(entries);
        ledger.jdbc().execute("VACUUM ANALYZE");
    }

    /** Asks for the timeline of some programme as it is now. */
    void now(RandomGenerator random) {
        ask(any(random), null, null);
    }

    /** As at a position in the later half of its history, so that there is as much to tell as now, or nearly. */
    void past(RandomGenerator random, @Nullable String effectiveOn) {
        Told told = any(random);
        long half = (told.first() + told.last()) / 2;
        ask(told, Long.toString(random.nextLong(half, told.last())), effectiveOn);
    }

    private void ask(Told told, @Nullable String asAt, @Nullable String effectiveOn) {
        var view = timeline.at(moments.of(told.programme(), asAt, effectiveOn), Locale.ENGLISH);
        if (view.milestones().isEmpty()) throw new IllegalStateException("nothing to tell of " + told);
    }

    private Told any(RandomGenerator random) {
        return programmes.get(random.nextInt(programmes.size()));
    }

    private List<Told> write(int entries) {
        Map<String, Told> told = new HashMap<>();
        for (int after = 0; after < entries; after += WRITTEN_AT_ONCE)
            copy(ManyProgrammes.entries(Math.min(WRITTEN_AT_ONCE, entries - after), after), told);
        ledger.arrived();
        List<Projection<?, ?>> all = new ArrayList<>();
        context.getBeansOfType(Projection.class).values().forEach(all::add);
        JdbcTemplate jdbc = ledger.jdbc();
        new RebuildReached(jdbc).begin(null);
        Rebuild.Means means = new Rebuild.Means(PAGE, AT_ONCE, 2, HELD);
        new Rebuild(jdbc, ledger.copy(), new Projections(jdbc, all), ledger.transaction(), means).inPlace();
        return List.copyOf(told.values());
    }

    private void copy(List<RecordedEntry> entries, Map<String, Told> told) {
        for (int from = 0; from < entries.size(); from += CopiedLedger.AT_ONCE) {
            List<RecordedEntry> some = entries.subList(from, Math.min(entries.size(), from + CopiedLedger.AT_ONCE));
            ledger.append(some);
            for (RecordedEntry entry : some)
                told.merge(
                        entry.programme(),
                        new Told(entry.programme(), entry.position(), entry.position()),
                        (before, now) -> new Told(before.programme(), before.first(), now.last()));
        }
    }

    /** What the query service is made of, each thing made when it is first needed: nothing is listened to or checked. */
    private static AnnotationConfigApplicationContext context(JdbcTemplate jdbc) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcTemplate.class, () -> jdbc);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(KafkaSettings.class, () -> new KafkaSettings("localhost:1", "none", Map.of()));
        context.registerBean(IntakeSettings.class, () -> new IntakeSettings("none", 1, 1, Duration.ofDays(1)));
        ClassPathBeanDefinitionScanner scan = new ClassPathBeanDefinitionScanner(context);
        scan.addExcludeFilter(new RegexPatternTypeFilter(NOT_ASKED));
        scan.scan(PACKAGE);
        for (String name : context.getBeanDefinitionNames()) {
            BeanDefinition definition = context.getBeanDefinition(name);
            definition.setLazyInit(true);
        }
        context.refresh();
        context.stop(); // whatever goes on by itself
        return context;
    }

    @Override
    public void close() {
        context.close();
        ledger.close();
    }
}
