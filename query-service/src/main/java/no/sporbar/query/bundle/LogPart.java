package no.sporbar.query.bundle;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.proof.CheckedLedger;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was signed: the checkpoint, the keys, how one key followed another, and every checkpoint before it. */
@Component
@Order(1)
class LogPart implements BundlePart {
    private static final String KEYS = "SELECT vkey FROM log_key ORDER BY id DESC";
    private static final String ROTATIONS = "SELECT rotation FROM log_key WHERE rotation IS NOT NULL ORDER BY id";

    private final CheckedLedger ledger;
    private final JdbcTemplate jdbc;

    LogPart(CheckedLedger ledger, JdbcTemplate jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    @Override
    public void writeTo(BundleZip zip, CheckedCheckpoint checkpoint) throws IOException {
        zip.file("ledger/checkpoint", checkpoint.note().toString());
        zip.file(
                "ledger/vkey",
                String.join("", texts(KEYS).map(vkey -> vkey + "\n").toList()));
        zip.file("ledger/rotations", String.join("", texts(ROTATIONS).toList()));
        zip.file("ledger/checkpoints", file -> checkpoints(file, checkpoint.size()));
    }

    private Stream<String> texts(String query) {
        return jdbc.query(query, (row, _) -> requireNonNull(row.getString(1))).stream();
    }

    /** Also those that were found wrong: they are evidence. */
    private void checkpoints(OutputStream file, long size) {
        ledger.forEachCheckpoint(seen -> {
            if (seen.size() > size) return;
            try {
                file.write(seen.note().toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
