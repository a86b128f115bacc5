package no.sporbar.command.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import no.sporbar.command.store.LedgerFill;
import no.sporbar.command.store.UnreadableEntryException;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.verify.LogSource;
import no.sporbar.verify.Verify;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes an exit bundle in, all of it or nothing. A ledger that already begins with exactly what is in the bundle is left as it
 * is, so a start may say the same every time; any other that is not empty is refused.
 */
final class BundleImport {
    private static final Logger log = LoggerFactory.getLogger(BundleImport.class);
    private static final long BETWEEN_LINES = 50_000;

    private final DataSource connections;
    private final Locale language;

    BundleImport(DataSource connections, Locale language) {
        this.connections = connections;
        this.language = language;
    }

    /**
     * @param vkey the key it must be signed with; null to believe the bundle's own
     * @throws ImportRefusedException if the bundle is not whole, or the ledger not empty
     */
    void take(Path bundle, @Nullable String vkey) {
        try (LogSource source = LogSource.of(bundle.toString());
                LedgerFill ledger = LedgerFill.begin(connections)) {
            TreeHead head = Checkpoint.of(source.checkpoint()).head();
            if (ledger.size() > 0) {
                if (ledger.beginsWith(head))
                    log.info("The ledger already holds the {} entries of {}", head.size(), bundle);
                else
                    throw new ImportRefusedException(
                            "the ledger has " + ledger.size() + " entries and they are not those of " + bundle
                                    + ": a bundle goes into an empty ledger only");
                return;
            }
            verify(bundle, vkey);
            fill(ledger, source, head);
            log.info("Imported {} entries of {}, root {}", head.size(), bundle, head);
        } catch (IOException | MalformedException e) {
            throw new ImportRefusedException(bundle + " cannot be read: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new ImportRefusedException(
                    bundle + " could not be recorded, and nothing of it was: " + e.getMessage(), e);
        } catch (UnreadableEntryException e) {
            throw new ImportRefusedException(bundle + " needs a later version of this software: " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new ImportRefusedException(bundle + " was changed while it was read: " + e.getMessage(), e);
        }
    }

    /** As an auditor would, with the same words for what is wrong. */
    private void verify(Path bundle, @Nullable String vkey) {
        List<String> arguments = new ArrayList<>(List.of(bundle.toString()));
        if (vkey != null) arguments.addAll(List.of("--vkey", vkey));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            log.info("Verifying {}", bundle);
            int verdict = Verify.run(arguments, language, out, out, InstantSource.system());
            if (verdict != Verify.WHOLE)
                throw new ImportRefusedException(bundle + " is refused, and nothing of it was recorded:\n"
                        + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static void fill(LedgerFill ledger, LogSource source, TreeHead head)
            throws IOException, MalformedException, SQLException {
        try {
            source.entries(0, head.size(), (index, entry) -> add(ledger, index, entry, head.size()));
            source.checkpoints(note -> keep(ledger, "checkpoint", note.toString()));
            source.rotations(note -> keep(ledger, "rotation", note.toString()));
            for (var key : source.keys()) keep(ledger, "key", key.toString());
        } catch (NotRecordedException e) {
            throw e.cause;
        }
        ledger.commit(head);
    }

    private static void add(LedgerFill ledger, long index, byte[] entry, long size) throws IOException {
        try {
            ledger.add(entry);
        } catch (SQLException e) {
            throw new NotRecordedException(e);
        }
        if ((index + 1) % BETWEEN_LINES == 0) log.info("{} of {} entries imported", index + 1, size);
    }

    private static void keep(LedgerFill ledger, String kind, String note) throws IOException {
        try {
            ledger.keep(kind, note);
        } catch (SQLException e) {
            throw new NotRecordedException(e);
        }
    }

    /** Carries what the database said through what only knows about files. */
    private static final class NotRecordedException extends IOException {
        private final SQLException cause;

        NotRecordedException(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
