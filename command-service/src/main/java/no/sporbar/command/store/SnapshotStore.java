package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * One snapshot per stream, the latest. Snapshots only make loading faster: the table can be emptied at any time, and one that
 * cannot be read is the same as none.
 */
public final class SnapshotStore {
    private static final String STORE = """
            insert into snapshot (stream, version, event_id, recorded_at, payload_type, payload_revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (stream) do update set version = excluded.version, event_id = excluded.event_id,
                recorded_at = excluded.recorded_at, payload_type = excluded.payload_type,
                payload_revision = excluded.payload_revision, payload = excluded.payload, metadata = excluded.metadata
            where snapshot.version <= excluded.version""";
    private static final String READ = """
            select version, event_id, recorded_at, payload_type, payload_revision, payload, metadata
            from snapshot where stream = ?""";

    private final DataSource connections;
    private final Supplier<Serializer> serializer;

    public SnapshotStore(DataSource connections, Supplier<Serializer> serializer) {
        this.connections = connections;
        this.serializer = serializer;
    }

    void store(DomainEventMessage<?> snapshot) {
        SerializedObject<byte[]> payload = snapshot.serializePayload(serializer.get(), byte[].class);
        SerializedObject<byte[]> metaData = snapshot.serializeMetaData(serializer.get(), byte[].class);
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setString(1, snapshot.getAggregateIdentifier());
            statement.setLong(2, snapshot.getSequenceNumber());
            statement.setString(3, snapshot.getIdentifier());
            statement.setObject(4, snapshot.getTimestamp().atOffset(ZoneOffset.UTC));
            statement.setString(5, payload.getType().getName());
            statement.setString(6, payload.getType().getRevision());
            statement.setBytes(7, payload.getData());
            statement.setBytes(8, metaData.getData());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw LedgerUnavailableException.nothingRecorded("the snapshot cannot be stored", e);
        }
    }

    Optional<DomainEventMessage<?>> read(String stream) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, stream);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(message(stream, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw LedgerUnavailableException.nothingRecorded("the snapshot cannot be read", e);
        }
    }

    private DomainEventMessage<?> message(String stream, ResultSet row) throws SQLException {
        long version = row.getLong(1);
        String eventId = row.getString(2);
        Instant recordedAt = row.getObject(3, OffsetDateTime.class).toInstant();
        Object payload = serializer
                .get()
                .deserialize(new SimpleSerializedObject<>(
                        row.getBytes(6), byte[].class, row.getString(4), row.getString(5)));
        MetaData metaData = serializer
                .get()
                .deserialize(
                        new SimpleSerializedObject<>(row.getBytes(7), byte[].class, MetaData.class.getName(), null));
        return new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf(':')), stream, version, payload, metaData, eventId, recordedAt);
    }
}
