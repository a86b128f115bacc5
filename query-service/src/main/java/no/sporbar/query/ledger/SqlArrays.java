package no.sporbar.query.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Binds one column of many rows as one array parameter, for {@code unnest}. */
public final class SqlArrays {
    private SqlArrays() {}

    /** A column of text; null where the row has none. */
    public static <T> void text(PreparedStatement ps, int index, List<T> rows, Function<T, @Nullable String> column)
            throws SQLException {
        @Nullable String[] values = new @Nullable String[rows.size()];
        for (int i = 0; i < values.length; i++) values[i] = column.apply(rows.get(i));
        ps.setArray(index, ps.getConnection().createArrayOf("text", values));
    }

    /** A column of whole numbers. */
    public static <T> void longs(PreparedStatement ps, int index, List<T> rows, ToLongFunction<T> column)
            throws SQLException {
        long[] values = new long[rows.size()];
        for (int i = 0; i < values.length; i++) values[i] = column.applyAsLong(rows.get(i));
        array(ps, index, "int8", values);
    }

    /** A column of anything else that the driver can send as an array. */
    public static void array(PreparedStatement ps, int index, String type, Object values) throws SQLException {
        ps.setArray(index, ps.getConnection().unwrap(PGConnection.class).createArrayOf(type, values));
    }
}
