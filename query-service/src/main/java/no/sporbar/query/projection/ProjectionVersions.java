package no.sporbar.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Repository;

/**
 * Which version of each projection the rows in the database were folded by, and the lock between those who fold live and
 * one who rebuilds: many may fold at a time, or one rebuild.
 */
@Repository
public class ProjectionVersions {
    /** The rows were folded by another version of the software, which has taken over the database. */
    public static final class SupersededException extends RuntimeException {
        SupersededException(Map<String, Integer> stored) {
            super("the rows belong to another version of the projections: " + stored);
        }
    }

    private static final long LOCK = 0x5350_4F52_4241_5201L;
    private static final ResultSetExtractor<Boolean> NOTHING = _ -> true;
    private static final int UNKNOWN = 0;

    private final JdbcTemplate jdbc;
    private final Map<String, Integer> own;
    private final Projections projections;

    public ProjectionVersions(JdbcTemplate jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
        this.own = projections.all().stream().collect(Collectors.toMap(Projection::name, Projection::version));
    }

    /** Keeps rebuilds away until the transaction ends, and refuses to fold into rows of another version. */
    public void requireOwn() {
        jdbc.query("SELECT pg_advisory_xact_lock_shared(?)", NOTHING, LOCK);
        Map<String, Integer> stored = stored();
        if (!stored.entrySet().containsAll(own.entrySet())) throw new SupersededException(stored);
    }

    /**
     * Whether the rows are of this version of the software. Where they are, rebuilds are kept away until the transaction
     * ends; it never waits for one. The answer holds for the snapshot of the transaction, whatever has been rebuilt since.
     */
    public boolean areOwn() {
        boolean nobodyRebuilds = Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT pg_try_advisory_xact_lock_shared(?)", Boolean.class, LOCK));
        return nobodyRebuilds && stored().entrySet().containsAll(own.entrySet());
    }

    /**
     * Keeps tables where they are until the transaction ends. It must be the first thing in a transaction that reads rows in
     * one snapshot: a table that took another's place after the snapshot would look empty in it.
     */
    public void keepTables() {
        jdbc.execute("LOCK TABLE projection IN ROW SHARE MODE");
    }

    /** Keeps everybody who folds, or reads in one snapshot, away until the transaction ends. */
    public void keepOthersAway() {
        jdbc.query("SELECT pg_advisory_xact_lock(?)", NOTHING, LOCK);
        jdbc.execute("LOCK TABLE projection IN EXCLUSIVE MODE");
    }

    /** The projections whose rows were folded by another version, or never. */
    public Set<String> outdated() {
        Map<String, Integer> stored = stored();
        return own.entrySet().stream()
                .filter(e -> !e.getValue().equals(stored.get(e.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those of the outdated ones whose rows this version does not know how to read. */
    public Set<String> unreadable() {
        Map<String, Integer> stored = stored();
        return projections.all().stream()
                .filter(p -> !p.reads(stored.getOrDefault(p.name(), UNKNOWN)))
                .map(Projection::name)
                .collect(Collectors.toSet());
    }

    /** Says that the rows are the own version's now. */
    public void rebuilt(Set<String> names) {
        List<Object[]> rows = names.stream()
                .map(name -> new Object[] {name, own.getOrDefault(name, UNKNOWN)})
                .toList();
        jdbc.batchUpdate(
                "INSERT INTO projection (name, version) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET version = excluded.version",
                rows);
    }

    /** By projection, the version that its rows were folded by; without those that never were. */
    public Map<String, Integer> stored() {
        Map<String, Integer> stored = new HashMap<>();
        jdbc.query("SELECT name, version FROM projection", rs -> {
            stored.put(rs.getString(1), rs.getInt(2));
        });
        return stored;
    }
}
