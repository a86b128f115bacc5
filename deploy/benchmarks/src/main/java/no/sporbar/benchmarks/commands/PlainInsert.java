package no.sporbar.benchmarks.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.sporbar.benchmarks.OwnServer;
import no.sporbar.benchmarks.measure.Client;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

/**
 * The yardstick: each entry by one plain insert that commits by itself, one connection for each client, into Axon's own event
 * table (primary key and two unique indexes). The entries are those that the product recorded last, byte for byte.
 */
final class PlainInsert implements Contestant {
    private static final String DATABASE = "bench_plain";
    private static final String INSERT =
            "insert into DomainEventEntry (eventIdentifier, aggregateIdentifier, sequenceNumber, type, timeStamp,"
                    + " payloadType, payloadRevision, payload, metaData) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final OwnServer server;
    private final Supplier<List<LedgerRows.Row>> recordedLast;

    PlainInsert(OwnServer server, Supplier<List<LedgerRows.Row>> recordedLast) throws SQLException {
        this.server = server;
        this.recordedLast = recordedLast;
        server.ensureDatabase(DATABASE, DATABASE);
        try (Connection connection = connect();
                PreparedStatement table =
                        PostgresEventTableFactory.INSTANCE.createDomainEventTable(connection, new EventSchema())) {
            table.execute();
        }
    }

    private Connection connect() throws SQLException {
        return server.dataSource(DATABASE).getConnection();
    }

    @Override
    public String name() {
        return "plain insert";
    }

    @Override
    public List<Client> clients(Round round) {
        List<LedgerRows.Row> rows = recordedLast.get();
        AtomicInteger next = new AtomicInteger();
        List<Client> clients = new ArrayList<>();
        try {
            for (int i = 0; i < round.clients(); i++) clients.add(new Inserter(connect(), rows, next));
        } catch (SQLException e) {
            clients.forEach(Client::close);
            throw new IllegalStateException(e);
        }
        return clients;
    }

    @Override
    public long rows() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from DomainEventEntry")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Inserter implements Client {
        private final Connection connection;
        private final PreparedStatement insert;
        private final List<LedgerRows.Row> rows;
        private final AtomicInteger next;

        Inserter(Connection connection, List<LedgerRows.Row> rows, AtomicInteger next) throws SQLException {
            this.connection = connection;
            this.insert = connection.prepareStatement(INSERT);
            this.rows = rows;
            this.next = next;
        }

        @Override
        public boolean once() throws SQLException {
            int mine = next.getAndIncrement();
            if (mine >= rows.size()) return false;
            LedgerRows.Row row = rows.get(mine);
            insert.setString(1, row.eventId());
            insert.setString(2, row.stream());
            insert.setLong(3, row.version());
            insert.setString(4, "goal");
            insert.setString(5, row.recordedAt());
            insert.setString(6, row.type());
            insert.setString(7, "1");
            insert.setBytes(8, row.entry());
            insert.setNull(9, Types.BINARY);
            if (insert.executeUpdate() != 1) throw new SQLException("nothing was inserted");
            return true;
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
