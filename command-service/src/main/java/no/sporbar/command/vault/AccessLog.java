package no.sporbar.command.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Who asked to see what is kept about whom, and when: newest first, in parts. */
public final class AccessLog {
    private static final String SELECT = "select id, at, actor, programme, person from personal_access where id < ?";
    private static final String NEWEST_FIRST = " order by id desc limit ?";

    /** One request; that it is here does not say that there was anything to see. */
    public record Access(long number, Instant at, String actor, String programme, String person) {}

    private final DataSource connections;

    AccessLog(DataSource connections) {
        this.connections = connections;
    }

    /**
     * A part of the log.
     *
     * @param programme the only one asked for; null: all
     * @param before the number of the oldest one of the part before; {@link Long#MAX_VALUE} for the first part
     */
    public List<Access> before(@Nullable String programme, long before, int limit) {
        String sql = SELECT + (programme == null ? "" : " and programme = ?") + NEWEST_FIRST;
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int at = 1;
            select.setLong(at++, before);
            if (programme != null) select.setString(at++, programme);
            select.setInt(at, limit);
            return read(select);
        } catch (SQLException e) {
            throw new VaultUnavailableException(e);
        }
    }

    private static List<Access> read(PreparedStatement select) throws SQLException {
        List<Access> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next())
                found.add(new Access(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)));
        }
        return found;
    }
}
