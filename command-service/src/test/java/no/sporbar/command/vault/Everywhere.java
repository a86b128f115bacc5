package no.sporbar.command.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import no.sporbar.command.relay.PublishedTopic;
import no.sporbar.command.store.Rows;
import no.sporbar.command.web.CommandService;
import no.sporbar.embedded.testing.TestBroker;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text in every place that the service writes to. */
record Everywhere(CommandService service) {
    /** Fails if the text stands in any table, as text or as bytes, or in any message. */
    void lacks(String text) {
        JdbcClient sql = sql();
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        List<String> tables = Rows.of(
                sql, String.class, "select quote_ident(tablename) from pg_tables where schemaname = current_schema()");
        assertThat(tables).contains("ledger_entry", "idempotency", "snapshot", "personal_value", "personal_access");
        for (String table : tables)
            assertThat(Rows.one(
                            sql,
                            Long.class,
                            "select count(*) from " + table + " t where t::text like ? or t::text like ?",
                            "%" + text + "%",
                            "%" + hex + "%"))
                    .as(table)
                    .isZero();
        assertThat(published().messages)
                .isNotEmpty()
                .noneMatch(message -> new String(message.value(), StandardCharsets.UTF_8).contains(text));
    }

    PublishedTopic published() {
        long size = Rows.one(sql(), Long.class, "select size from ledger_head");
        String topic = service.context().getEnvironment().getRequiredProperty("sporbar.relay.topic");
        return PublishedTopic.upTo(size, TestBroker.bootstrapServers(), topic);
    }

    JdbcClient sql() {
        return JdbcClient.create(service.database().dataSource());
    }
}
