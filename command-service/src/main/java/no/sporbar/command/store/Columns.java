package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.postgresql.PGConnection;

/** Binds one parameter after the other. Columns of several rows go as binary arrays, those of one row as they are. */
final class Columns implements AutoCloseable {
    private final PGConnection arrays;
    private final PreparedStatement statement;
    private int index;

    Columns(Connection connection, String sql) throws SQLException {
        this.arrays = connection.unwrap(PGConnection.class);
        this.statement = connection.prepareStatement(sql);
    }

    Columns number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    Columns bytes(byte[] value) throws SQLException {
        statement.setBytes(++index, value);
        return this;
    }

    Columns moment(Instant value) throws SQLException {
        statement.setObject(++index, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    Columns array(String type, Object values) throws SQLException {
        statement.setArray(++index, arrays.createArrayOf(type, values));
        return this;
    }

    <R> Columns texts(List<R> rows, Function<R, String> column) throws SQLException {
        if (rows.size() > 1) return array("text", rows.stream().map(column).toArray(String[]::new));
        statement.setString(++index, column.apply(rows.getFirst()));
        return this;
    }

    <R> Columns numbers(List<R> rows, ToLongFunction<R> column) throws SQLException {
        if (rows.size() > 1)
            return array("int8", rows.stream().mapToLong(column).toArray());
        return number(column.applyAsLong(rows.getFirst()));
    }

    Columns smallNumbers(List<NewEntry> rows) throws SQLException {
        if (rows.size() > 1)
            return array("int4", rows.stream().mapToInt(NewEntry::revision).toArray());
        statement.setInt(++index, rows.getFirst().revision());
        return this;
    }

    Columns binaries(byte[][] column) throws SQLException {
        return column.length > 1 ? array("bytea", column) : bytes(column[0]);
    }

    int executeUpdate() throws SQLException {
        return statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
