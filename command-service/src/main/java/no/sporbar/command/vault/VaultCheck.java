package no.sporbar.command.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes sure at the start that the key is the one that the side store was begun with. */
final class VaultCheck {
    private static final byte[] KNOWN = "sporbar".getBytes(StandardCharsets.US_ASCII);
    private static final String PLACE = "key check";
    private static final String READ = "select sealed from personal_key_check";
    private static final String WRITE =
            "insert into personal_key_check (sealed) values (?) on conflict (only_row) do nothing";

    private final DataSource connections;

    VaultCheck(DataSource connections) {
        this.connections = connections;
    }

    /**
     * The key of this side store, made if it is the first start.
     *
     * @throws IllegalStateException if it is another one, or is missing
     */
    KeyEncryptionKey key(VaultProperties properties) {
        try (Connection connection = connections.getConnection()) {
            KeyEncryptionKey key = KeyEncryptionKey.of(properties, read(connection) == null);
            write(connection, Sealed.seal(key.key(), KNOWN, PLACE));
            byte[] sealed = read(connection);
            if (sealed != null) Sealed.open(key.key(), sealed, PLACE);
            return key;
        } catch (Sealed.UnopenableException e) {
            throw new IllegalStateException(
                    "The key-encryption key is not the one that the personal data in this database"
                            + " was sealed with. Give the right one in sporbar.personal.key, or as personal.key in the folder "
                            + properties.keyFolder());
        } catch (SQLException e) {
            throw new VaultUnavailableException(e);
        }
    }

    private static byte @Nullable [] read(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(READ);
                ResultSet row = ask.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    private static void write(Connection connection, byte[] sealed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(WRITE)) {
            insert.setBytes(1, sealed);
            insert.executeUpdate();
        }
    }
}
