package no.sporbar.command.store;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows in which nothing is null. */
public final class Rows {
    private Rows() {}

    public static <T> List<T> of(JdbcClient sql, Class<T> type, String query, Object... parameters) {
        return sql.sql(query).params(parameters).query(type).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    public static <T> T one(JdbcClient sql, Class<T> type, String query, Object... parameters) {
        return of(sql, type, query, parameters).getFirst();
    }
}
