package no.sporbar.command.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import no.sporbar.command.catalogue.PersonalText;
import no.sporbar.command.rules.Persons;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.vault.PersonKey.Standing;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.ProgrammeId;

/**
 * Keeps texts about persons until they are erased.
 *
 * <p>What a caller may assume: when {@link #keep} returns, every text is durable with its salt, and stays for at least an
 * hour without a fact that answers for it. An equal text of the same field is kept once, so the same command gives the same
 * commitment. Nothing is kept about whom it was erased.
 */
public final class Vault implements Persons {
    private static final String ACCESS =
            "insert into personal_access (at, actor, programme, person) values (?, ?, ?, ?)";

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource connections;
    private final KeyEncryptionKey wrapping;
    private final InstantSource clock;

    Vault(DataSource connections, KeyEncryptionKey wrapping, InstantSource clock) {
        this.connections = connections;
        this.wrapping = wrapping;
        this.clock = clock;
    }

    /**
     * Keeps texts of one stream about one person, and gives the commitment to each.
     *
     * @throws RuleViolation {@code person.erased}
     */
    Map<PersonalText, Personal> keep(ProgrammeId programme, PersonId person, String stream, List<PersonalText> texts) {
        return inTransaction(connection -> {
            SecretKey key = PersonKey.of(programme, person, wrapping)
                    .lock(connection)
                    .orElseThrow(() -> new RuleViolation("person.erased", person));
            PersonValues values = new PersonValues(programme.value(), person.value(), key);
            Map<PersonalText, Personal> kept = new LinkedHashMap<>();
            for (PersonalText text : texts)
                kept.put(text, new Personal(person, keep(connection, values, stream, text, clock.instant())));
            return kept;
        });
    }

    /**
     * The commitment to each text that is kept already.
     *
     * @throws RuleViolation {@code person.erased}
     */
    Map<PersonalText, Personal> find(ProgrammeId programme, PersonId person, String stream, List<PersonalText> texts) {
        return inTransaction(connection -> {
            Map<PersonalText, Personal> found = new LinkedHashMap<>();
            PersonKey row = PersonKey.of(programme, person, wrapping);
            if (row.standing(connection) == Standing.ERASED) throw new RuleViolation("person.erased", person);
            Optional<SecretKey> key = row.read(connection);
            if (key.isEmpty()) return found;
            PersonValues values = new PersonValues(programme.value(), person.value(), key.get());
            for (PersonalText text : texts)
                values.commitmentTo(connection, stream, text.field(), text.text())
                        .ifPresent(commitment -> found.put(text, new Personal(person, commitment)));
            return found;
        });
    }

    @Override
    public boolean isKept(ProgrammeId programme, PersonId person) {
        return inTransaction(
                connection -> PersonKey.of(programme, person, wrapping).standing(connection) == Standing.KEPT);
    }

    /**
     * Opens all that is kept about a person. That somebody asked is on record before anything is opened, also where there
     * turns out to be nothing.
     *
     * @throws RuleViolation {@code person.unknown}, {@code person.erased}
     */
    public List<Kept> open(ProgrammeId programme, PersonId person, String actor) {
        inTransaction(connection -> access(connection, programme, person, actor));
        return inTransaction(connection -> {
            PersonKey row = PersonKey.of(programme, person, wrapping);
            Standing standing = row.standing(connection);
            if (standing == Standing.ERASED) throw new RuleViolation("person.erased", person);
            Optional<SecretKey> key = row.read(connection);
            if (standing == Standing.UNKNOWN || key.isEmpty()) throw new RuleViolation("person.unknown", person);
            return new PersonValues(programme.value(), person.value(), key.get()).all(connection);
        });
    }

    private static String keep(Connection connection, PersonValues values, String stream, PersonalText text, Instant at)
            throws SQLException {
        Optional<String> equal = values.commitmentTo(connection, stream, text.field(), text.text());
        if (equal.isEmpty()) return values.add(connection, stream, text.field(), text.text(), at);
        values.touch(connection, equal.get(), at);
        return equal.get();
    }

    private boolean access(Connection connection, ProgrammeId programme, PersonId person, String actor)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ACCESS)) {
            insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(2, actor);
            insert.setString(3, programme.value());
            insert.setString(4, person.value());
            return insert.executeUpdate() == 1;
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new VaultUnavailableException(e);
        }
    }
}
