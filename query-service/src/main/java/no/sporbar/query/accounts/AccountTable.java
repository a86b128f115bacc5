package no.sporbar.query.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of service accounts. Of a token it knows the digest alone. */
@Repository
class AccountTable {
    /** How exactly it is known when an account was last used. */
    private static final Duration COARSE = Duration.ofMinutes(1);

    private static final String SELECT = """
            SELECT id, name, programme, created_at, created_by, expires_at, last_used_at, revoked_at, revoked_by
            FROM service_account
            """;

    private final JdbcTemplate jdbc;

    AccountTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one, unless there are as many in use as may be. */
    boolean add(ServiceAccount a, byte[] digest, int most) {
        return jdbc.update(
                        """
                        INSERT INTO service_account (id, name, programme, token_sha256, created_at, created_by, expires_at)
                        SELECT ?, ?, ?, ?, ?, ?, ?
                        WHERE (SELECT count(*) FROM service_account WHERE revoked_at IS NULL AND expires_at > ?) < ?
                        """,
                        a.id(),
                        a.name(),
                        a.programme(),
                        digest,
                        Timestamp.from(a.createdAt()),
                        a.createdBy(),
                        Timestamp.from(a.expiresAt()),
                        Timestamp.from(a.createdAt()),
                        most)
                > 0;
    }

    /** The newest ones, newest first. */
    List<ServiceAccount> latest(int limit) {
        return jdbc.query(SELECT + "ORDER BY created_at DESC, id LIMIT ?", AccountTable::row, limit);
    }

    Optional<ServiceAccount> one(String id) {
        return jdbc.query(SELECT + "WHERE id = ?", AccountTable::row, id).stream()
                .findFirst();
    }

    Optional<ServiceAccount> withDigest(byte[] digest) {
        return jdbc.query(SELECT + "WHERE token_sha256 = ?", AccountTable::row, (Object) digest).stream()
                .findFirst();
    }

    /** @return whether it was not revoked before */
    boolean revoke(String id, Instant now, String by) {
        return jdbc.update(
                        "UPDATE service_account SET revoked_at = ?, revoked_by = ? WHERE id = ? AND revoked_at IS NULL",
                        Timestamp.from(now),
                        by,
                        id)
                > 0;
    }

    /** That it was used; at most once a minute anything is written. */
    void used(ServiceAccount account, Instant now) {
        Instant known = account.lastUsedAt();
        if (known != null && now.isBefore(known.plus(COARSE))) return;
        jdbc.update(
                "UPDATE service_account SET last_used_at = ? WHERE id = ? AND last_used_at IS NOT DISTINCT FROM ?",
                Timestamp.from(now),
                account.id(),
                known == null ? null : Timestamp.from(known));
    }

    private static ServiceAccount row(ResultSet rs, int row) throws SQLException {
        return new ServiceAccount(
                rs.getString(1),
                rs.getString(2),
                rs.getString(3),
                rs.getTimestamp(4).toInstant(),
                rs.getString(5),
                rs.getTimestamp(6).toInstant(),
                moment(rs.getTimestamp(7)),
                moment(rs.getTimestamp(8)),
                rs.getString(9));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
