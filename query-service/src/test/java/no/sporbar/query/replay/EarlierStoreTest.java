package no.sporbar.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sporbar.query.ledger.LedgerEntry;
import org.junit.jupiter.api.Test;

/** What follows from a ledger that was written before an event got its second revision. */
class EarlierStoreTest {
    private static final Path STORE = Path.of("../shared-events/src/test/resources/contract/store/oslo");

    @Test
    void projections_of_the_same_version_make_the_rows_that_were_made_then() throws Exception {
        Map<String, Digest> now = ShownLog.certificateOf(entries()).projections().stream()
                .collect(Collectors.toMap(Digest::name, Function.identity()));
        List<Digest> then = Certificate.read(Files.readAllBytes(STORE.resolve("certificate.json")))
                .projections();
        List<Digest> comparable = then.stream()
                .filter(digest ->
                        now.containsKey(digest.name()) && now.get(digest.name()).version() == digest.version())
                .toList();
        assertThat(comparable)
                .allSatisfy(digest -> assertThat(now.get(digest.name())).isEqualTo(digest));
    }

    @Test
    void what_the_first_revision_said_is_shown() throws Exception {
        String rows = new String(
                new ShownLog(entries()).resource("rows/consultation.ndjson").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(rows.lines().filter(line -> line.startsWith("{\"from\":72,")))
                .singleElement()
                .asString()
                .contains("\"firstPassByAi\":true", "\"readByHand\":true");
    }

    private static List<LedgerEntry> entries() throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(STORE.resolve("entries/000000000001.ndjson")))
            entries.add(LedgerEntry.read(entries.size() + 1, line.getBytes(StandardCharsets.UTF_8)));
        return entries;
    }
}
