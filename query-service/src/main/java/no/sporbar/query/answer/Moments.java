package no.sporbar.query.answer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.answer.Wanted.At;
import no.sporbar.query.answer.Wanted.Now;
import no.sporbar.query.answer.Wanted.Place;
import no.sporbar.query.intake.Lag;
import no.sporbar.query.intake.LagGauge;
import no.sporbar.query.intake.ParkedProgramme;
import no.sporbar.query.intake.ParkedProgrammes;
import no.sporbar.query.intake.ProgrammeProgress;
import no.sporbar.query.intake.ProgrammeProgress.Reached;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Finds the moment that a question asks about: now, a position, or the instant at which something was recorded.
 *
 * <p>A position is settled when everything up to it has been folded: then no later entry can change the answer.
 */
@Component
public class Moments {
    /** Before anything was recorded, where a question goes from one moment to another. */
    public static final String START = "start";

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final JdbcTemplate jdbc;
    private final ProgrammeProgress programmes;
    private final ParkedProgrammes parked;
    private final LagGauge lag;
    private final Clock clock;

    public Moments(
            JdbcTemplate jdbc, ProgrammeProgress programmes, ParkedProgrammes parked, LagGauge lag, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.parked = parked;
        this.lag = lag;
        this.clock = clock;
    }

    /** A place in the ledger and when it was recorded. */
    private record Found(long position, @Nullable Instant recordedAt) {}

    /**
     * The moment of a question about one programme.
     *
     * @param asAt a position, an ISO instant, or nothing for now
     * @throws Refusal {@code programme.unknown}, {@code programme.not-started}, {@code asat.malformed},
     *     {@code asat.ahead}
     */
    public Moment of(String programme, @Nullable String asAt) {
        return of(programme, asAt, null);
    }

    /**
     * The moment of a question about one programme, on a day.
     *
     * @param effectiveOn an ISO date, or nothing where every fact counts whatever its day
     * @throws Refusal also {@code effectiveon.malformed}
     */
    public Moment of(String programme, @Nullable String asAt, @Nullable String effectiveOn) {
        return of(programme, Wanted.of(asAt), Wanted.day(effectiveOn), false);
    }

    /**
     * The moment that a comparison begins at: as {@link #of}, or {@value #START} for before anything was recorded. Before
     * the programme had started there was nothing either, so that is no reason to refuse.
     */
    public Moment since(String programme, String from) {
        return of(programme, from.equals(START) ? new Place(0) : Wanted.of(from), null, true);
    }

    private Moment of(String programme, Wanted wanted, @Nullable LocalDate on, boolean orNothing) {
        Reached reached = programmes.of(programme).orElseThrow(() -> Refusal.notFound("programme.unknown", programme));
        ParkedProgramme stands = parked.of(programme).orElse(null);
        boolean settled = stands == null && wanted instanceof Place p && p.position() <= reached.position();
        Found found = found(wanted, reached, orNothing);
        return new Moment(
                new ProgrammeId(programme),
                found.position(),
                on,
                asAt(found, on, settled ? Lag.NONE : lag.lag(), stands),
                day(wanted, found),
                settled);
    }

    /** The moment of a question about all programmes. */
    public LedgerMoment overall(@Nullable String asAt) {
        return overall(asAt, null);
    }

    /** The moment of a question about all programmes, on a day. */
    public LedgerMoment overall(@Nullable String asAt, @Nullable String effectiveOn) {
        Wanted wanted = Wanted.of(asAt);
        LocalDate on = Wanted.day(effectiveOn);
        long known = known();
        Found found = switch (wanted) {
            case Now _ -> last(known);
            case Place p -> last(notAhead(p, known));
            case At at -> last(Math.min(known, positionAt(at.instant())));
        };
        return new LedgerMoment(found.position(), on, asAt(found, on, lag.lag(), null), false);
    }

    private Found found(Wanted wanted, Reached reached, boolean orNothing) {
        long upTo = switch (wanted) {
            case Now _ -> reached.position();
            case Place p -> p.position() <= reached.position() ? p.position() : notAhead(p, known());
            case At at -> positionAt(at.instant());
        };
        if (upTo >= reached.position()) return new Found(reached.position(), reached.recordedAt());
        Optional<Found> last = lastOf(reached.programme(), upTo);
        if (last.isEmpty() && orNothing) return new Found(0, null);
        return last.orElseThrow(() -> Refusal.notFound("programme.not-started", reached.programme(), upTo));
    }

    private static long notAhead(Place place, long known) {
        if (place.position() <= known) return place.position();
        throw Refusal.badRequest("asat.ahead", place.position(), known).with("position", known);
    }

    private static AsAt asAt(Found found, @Nullable LocalDate on, Lag lag, @Nullable ParkedProgramme stands) {
        return new AsAt(found.position(), found.recordedAt(), on, lag.events(), lag.seconds(), stands);
    }

    /** The day on which lateness is judged: the past is judged by its own day, so its answer never changes. */
    private LocalDate day(Wanted wanted, Found found) {
        Instant recordedAt = found.recordedAt();
        Instant on = switch (wanted) {
            case Now _ -> clock.instant();
            case Place _ -> recordedAt == null ? clock.instant() : recordedAt;
            case At at -> at.instant();
        };
        return LocalDate.ofInstant(on, OSLO);
    }

    /** The furthest that any programme has come. */
    private long known() {
        Long known = jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM programme_progress", Long.class);
        return known == null ? 0 : known;
    }

    private Found last(long upTo) {
        return first("SELECT position, recorded_at FROM entry WHERE position <= ? ORDER BY position DESC LIMIT 1", upTo)
                .orElse(new Found(0, null));
    }

    private Optional<Found> lastOf(String programme, long upTo) {
        return first("""
                SELECT position, recorded_at FROM entry
                WHERE programme = ? AND position <= ? ORDER BY position DESC LIMIT 1
                """, programme, upTo);
    }

    private long positionAt(Instant instant) {
        return first("""
                        SELECT position, recorded_at FROM entry
                        WHERE recorded_at <= ? ORDER BY recorded_at DESC, position DESC LIMIT 1
                        """, Timestamp.from(instant)).map(Found::position).orElse(0L);
    }

    private Optional<Found> first(String sql, Object... arguments) {
        RowMapper<Found> row = (rs, _) -> {
            Timestamp at = rs.getTimestamp(2);
            return new Found(rs.getLong(1), at == null ? null : at.toInstant());
        };
        return jdbc.query(sql, row, arguments).stream().findFirst();
    }
}
