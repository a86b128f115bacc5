package no.sporbar.command.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.crypto.SecretKey;
import no.sporbar.events.PersonId;
import no.sporbar.events.ProgrammeId;

/**
 * The row of one person, with the key that all about that person is sealed with, itself sealed with the key-encryption key.
 * After an erasure the row stays without a key, so that nothing can be kept about the person again.
 */
record PersonKey(String programme, String person, KeyEncryptionKey wrapping) {
    /** What a person's row says. */
    enum Standing {
        /** Nothing is kept, and nothing was erased. */
        UNKNOWN,
        /** There is something. */
        KEPT,
        /** There was something, and never will be again. */
        ERASED
    }

    private static final String MAKE = """
            insert into personal_key (programme, person, wrapped_key) values (?, ?, ?)
            on conflict (programme, person) do nothing""";
    private static final String LOCK =
            "select wrapped_key from personal_key where programme = ? and person = ? for update";
    private static final String STANDING = """
            select wrapped_key is null,
                   exists (select from personal_value v where v.programme = k.programme and v.person = k.person)
            from personal_key k where programme = ? and person = ?""";
    private static final String READ = "select wrapped_key from personal_key where programme = ? and person = ?";
    private static final String DESTROY = """
            insert into personal_key (programme, person, erased_position) values (?, ?, ?)
            on conflict (programme, person) do update
                set wrapped_key = null, erased_position = excluded.erased_position
                where personal_key.wrapped_key is not null""";

    static PersonKey of(ProgrammeId programme, PersonId person, KeyEncryptionKey wrapping) {
        return new PersonKey(programme.value(), person.value(), wrapping);
    }

    Standing standing(Connection connection) throws SQLException {
        try (PreparedStatement ask = statement(connection, STANDING);
                ResultSet row = ask.executeQuery()) {
            if (!row.next()) return Standing.UNKNOWN;
            if (row.getBoolean(1)) return Standing.ERASED;
            return row.getBoolean(2) ? Standing.KEPT : Standing.UNKNOWN;
        }
    }

    /** The key, made if there is none, with the row locked until the transaction ends; empty after an erasure. */
    Optional<SecretKey> lock(Connection connection) throws SQLException {
        try (PreparedStatement make = statement(connection, MAKE)) {
            make.setBytes(3, Sealed.seal(wrapping.key(), Sealed.random(Sealed.KEY_BYTES), programme, person));
            make.executeUpdate();
        }
        return key(connection, LOCK);
    }

    /** The key, if the person is known and not erased. */
    Optional<SecretKey> read(Connection connection) throws SQLException {
        return key(connection, READ);
    }

    /** Destroys the key. Whoever waits for the row's lock then finds the person erased. */
    void destroy(Connection connection, long position) throws SQLException {
        try (PreparedStatement destroy = statement(connection, DESTROY)) {
            destroy.setLong(3, position);
            destroy.executeUpdate();
        }
    }

    private Optional<SecretKey> key(Connection connection, String sql) throws SQLException {
        try (PreparedStatement ask = statement(connection, sql);
                ResultSet row = ask.executeQuery()) {
            if (!row.next() || row.getBytes(1) == null) return Optional.empty();
            return Optional.of(Sealed.key(Sealed.open(wrapping.key(), row.getBytes(1), programme, person)));
        }
    }

    private PreparedStatement statement(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, programme);
        statement.setString(2, person);
        return statement;
    }
}
