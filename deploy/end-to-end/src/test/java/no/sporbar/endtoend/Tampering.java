package no.sporbar.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody with the password of a table's owner, who first switches off what keeps it from being changed. */
record Tampering(String jdbcUrl, String table) {
    /** The copy that the public is shown. */
    static Tampering withTheCopy(LauncherProcess product) {
        return new Tampering(product.jdbcUrl("sporbar_query", "sporbar_query"), "entry");
    }

    /** The ledger itself. */
    static Tampering withTheLedger(LauncherProcess product) {
        return new Tampering(product.jdbcUrl("sporbar_command", "sporbar_command"), "ledger_entry");
    }

    /** Another last byte but one in one row; the same again puts it back. */
    void flipByte(long position) {
        execute(
                "update %s set entry = set_byte(entry, length(entry) - 40, get_byte(entry, length(entry) - 40) # 1) where position = %d"
                        .formatted(table, position));
    }

    /** Takes a row out and keeps it aside. */
    void delete(long position) {
        execute("create table aside as select * from %s where position = %d".formatted(table, position));
        execute("delete from %s where position = %d".formatted(table, position));
    }

    /** Puts the row back that {@link #delete} took out. */
    void putBack() {
        execute("insert into %s select * from aside".formatted(table));
        execute("drop table aside");
    }

    /** The bytes of two rows change places; the same again puts them back. */
    void swap(long one, long other) {
        execute(
                "update %1$s e set entry = o.entry from %1$s o where (e.position, o.position) in ((%2$d, %3$d), (%3$d, %2$d))"
                        .formatted(table, one, other));
    }

    /** What an auditor gets with psql: the entries as lines. */
    void copyTo(Path file) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select entry from %s order by position".formatted(table));
                var lines = Files.newOutputStream(file)) {
            while (rows.next()) {
                lines.write(rows.getBytes(1));
                lines.write("\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement()) {
            statement.execute("grant insert, update, delete, truncate on %s to current_user".formatted(table));
            statement.execute("alter table %s disable trigger all".formatted(table));
            try {
                statement.execute(sql);
            } finally {
                statement.execute("alter table %s enable always trigger %s".formatted(table, trigger()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private String trigger() {
        return table + "_is_append_only";
    }
}
