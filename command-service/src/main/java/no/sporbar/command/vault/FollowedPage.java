package no.sporbar.command.vault;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventType;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.wire.CloudEventCodec;

/**
 * The next entries of the ledger behind the cursor, of which only those are read that can concern the side store.
 *
 * @param next where the cursor stands after them; where it stood, if there are none
 */
record FollowedPage(long from, long next, List<Fact> facts) {
    /** A fact that may concern the side store. */
    record Fact(long position, DomainEvent event) {}

    private static final int MOST = 1_000;
    static final String[] CONCERNED = Stream.of(
                    ApprovalRequested.class,
                    PersonalDataErased.class,
                    ResponseReceived.class,
                    ResponseCorrected.class,
                    SuggestionMade.class)
            .map(type -> requireNonNull(type.getAnnotation(EventType.class)).value())
            .toArray(String[]::new);

    private static final String CURSOR = "select position from personal_cursor for update";
    private static final String NEXT = """
            select position, case when type = any (?) then entry end
            from ledger_entry where position > ? order by position limit\s""" + MOST;
    private static final String ADVANCE = "update personal_cursor set position = ?";

    /** Reads it, with the cursor locked until the transaction ends. */
    static FollowedPage read(Connection connection) throws SQLException {
        long from = cursor(connection);
        long next = from;
        List<Fact> facts = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(NEXT)) {
            ask.setArray(1, connection.createArrayOf("text", CONCERNED));
            ask.setLong(2, from);
            try (ResultSet row = ask.executeQuery()) {
                while (row.next()) {
                    next = row.getLong(1);
                    byte[] entry = row.getBytes(2);
                    if (entry != null)
                        facts.add(new Fact(next, CloudEventCodec.read(entry).event()));
                }
            }
        }
        return new FollowedPage(from, next, facts);
    }

    boolean isEmpty() {
        return next == from;
    }

    /** Moves the cursor behind it. */
    void done(Connection connection) throws SQLException {
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            advance.setLong(1, next);
            advance.executeUpdate();
        }
    }

    private static long cursor(Connection connection) throws SQLException {
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(CURSOR)) {
            row.next();
            return row.getLong(1);
        }
    }
}
