package no.sporbar.command.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import no.sporbar.ledger.Commitment;

/** The sealed texts of one person, opened and sealed with the person's key. */
record PersonValues(String programme, String person, SecretKey key) {
    /** More than anybody keeps about one person. */
    static final int MOST = 1_000;

    private static final String COLUMNS =
            "select stream, field, position, commitment, sealed_salt, sealed_text from personal_value"
                    + " where programme = ? and person = ?";
    private static final String ALL = COLUMNS + " order by position nulls last, stream, field limit " + MOST;
    private static final String OF_FIELD =
            COLUMNS + " and stream = ? and field = ? order by stored_at desc limit " + MOST + " for update";
    private static final String INSERT = """
            insert into personal_value
                (programme, person, commitment, stream, field, sealed_salt, sealed_text, stored_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String TOUCH = """
            update personal_value set stored_at = ?
            where programme = ? and person = ? and commitment = ? and position is null""";

    List<Kept> all(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(ALL)) {
            ask.setString(1, programme);
            ask.setString(2, person);
            return opened(ask);
        }
    }

    /** The commitment to an equal text of the same field, if there is one; until the transaction ends it is not swept. */
    Optional<String> commitmentTo(Connection connection, String stream, String field, String text) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(OF_FIELD)) {
            ask.setString(1, programme);
            ask.setString(2, person);
            ask.setString(3, stream);
            ask.setString(4, field);
            return opened(ask).stream()
                    .filter(kept -> kept.text().equals(text))
                    .map(Kept::commitment)
                    .findFirst();
        }
    }

    /** Keeps a text under a new salt, and says the commitment. */
    String add(Connection connection, String stream, String field, String text, Instant at) throws SQLException {
        byte[] salt = Sealed.random(Commitment.SALT_BYTES);
        String commitment = Commitment.of(salt, text);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, programme);
            insert.setString(2, person);
            insert.setString(3, commitment);
            insert.setString(4, stream);
            insert.setString(5, field);
            insert.setBytes(6, Sealed.seal(key, salt, place(stream, field, "salt")));
            insert.setBytes(7, Sealed.seal(key, text.getBytes(UTF_8), place(stream, field, "text")));
            insert.setObject(8, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        return commitment;
    }

    /** Lets the sweep wait anew for a text that is about to be answered for again. */
    void touch(Connection connection, String commitment, Instant at) throws SQLException {
        try (PreparedStatement touch = connection.prepareStatement(TOUCH)) {
            touch.setObject(1, at.atOffset(ZoneOffset.UTC));
            touch.setString(2, programme);
            touch.setString(3, person);
            touch.setString(4, commitment);
            touch.executeUpdate();
        }
    }

    private List<Kept> opened(PreparedStatement ask) throws SQLException {
        List<Kept> all = new ArrayList<>();
        try (ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                String stream = row.getString(1);
                String field = row.getString(2);
                byte[] salt = Sealed.open(key, row.getBytes(5), place(stream, field, "salt"));
                byte[] text = Sealed.open(key, row.getBytes(6), place(stream, field, "text"));
                Long position = row.getObject(3, Long.class);
                all.add(Kept.of(stream, field, position, row.getString(4), salt, new String(text, UTF_8)));
            }
        }
        return all;
    }

    private String[] place(String stream, String field, String what) {
        return new String[] {programme, person, stream, field, what};
    }
}
