package no.sporbar.query.testing;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import no.sporbar.query.intake.QueryDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Asks a test's database and counts the questions. */
public final class CountingJdbc extends JdbcTemplate {
    private final AtomicInteger statements = new AtomicInteger();

    public CountingJdbc(QueryDatabase db) {
        super(Objects.requireNonNull(db.jdbc().getDataSource()));
    }

    /** How many there were. */
    public int statements() {
        return statements.get();
    }

    @Override
    public <T extends @Nullable Object> T query(
            PreparedStatementCreator creator,
            @Nullable PreparedStatementSetter setter,
            ResultSetExtractor<T> extractor) {
        statements.incrementAndGet();
        return super.query(creator, setter, extractor);
    }
}
