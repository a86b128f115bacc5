package no.sporbar.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.sporbar.command.store.Facts;
import no.sporbar.command.store.LedgerAudit;
import no.sporbar.command.store.LedgerFill;
import no.sporbar.command.store.Rows;
import no.sporbar.command.store.TestLedger;
import no.sporbar.ledger.Base64Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BundleImportIT {
    private static final String ROWS = "select md5(string_agg(e::text, ';' order by position)) from ledger_entry e";
    private static final int SIZE = 1_300;

    @TempDir
    static Path folder;

    private static final TestLedger BEFORE = new TestLedger();
    private static List<byte[]> entries = List.of();
    private static WrittenBundle bundle;
    private static Path file;

    private final TestLedger after = new TestLedger();
    private final BundleImport imports = new BundleImport(after.connections(), Locale.ENGLISH);

    @BeforeAll
    static void another_installation_has_recorded_something() throws Exception {
        for (int goal = 0; goal < 13; goal++) BEFORE.writer().append(Facts.request("mal-" + goal, 0, SIZE / 13));
        entries = Rows.of(BEFORE.sql(), byte[].class, "select entry from ledger_entry order by position");
        bundle = new WrittenBundle(entries);
        file = bundle.write(folder.resolve("bundle.zip"), entries);
    }

    @AfterEach
    void close() {
        after.close();
    }

    @Test
    void the_same_rows_stand_at_the_same_positions_and_give_the_same_root() {
        imports.take(file, null);
        assertThat(Rows.one(after.sql(), String.class, ROWS)).isEqualTo(Rows.one(BEFORE.sql(), String.class, ROWS));
        assertThat(LedgerAudit.of(after.sql())).hasSize(SIZE);
        assertThat(Rows.one(
                        JdbcClient.create(after.database.dataSource()), String.class, "select root from audit.head"))
                .isEqualTo(Base64Text.of(bundle.head().root()));
    }

    @Test
    void what_was_signed_before_is_kept_and_recording_goes_on() {
        imports.take(file, bundle.vkey());
        assertThat(Rows.of(after.sql(), String.class, "select kind from imported_note order by number"))
                .containsExactly("checkpoint", "key");
        after.writer().append(Facts.request("etter", 0, 3));
        assertThat(LedgerAudit.of(after.sql())).hasSize(SIZE + 3);
    }

    @Test
    void a_start_that_says_the_same_again_does_nothing() {
        imports.take(file, null);
        after.writer().append(Facts.request("etter", 0, 1));
        imports.take(file, null);
        assertThat(after.reader().size()).isEqualTo(SIZE + 1);
    }

    @Test
    void a_ledger_that_holds_something_else_is_left_alone() {
        after.writer().append(Facts.request("mitt", 0, 2));
        assertThatThrownBy(() -> imports.take(file, null))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("2 entries")
                .hasMessageContaining("empty ledger only");
        assertThat(after.reader().size()).isEqualTo(2);
    }

    @Test
    void a_damaged_bundle_is_refused_with_its_first_bad_entry_and_leaves_nothing() throws Exception {
        List<byte[]> shown = new ArrayList<>(entries);
        byte[] altered = shown.get(699).clone();
        altered[altered.length / 2] ^= 1;
        shown.set(699, altered);
        Path damaged = bundle.write(folder.resolve("damaged.zip"), shown);
        assertThatThrownBy(() -> imports.take(damaged, null))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("ledger.entry-altered")
                .hasMessageContaining("700");
        assertThat(after.reader().size()).isZero();
        assertThat(Rows.one(after.sql(), Long.class, "select count(*) from imported_note"))
                .isZero();
    }

    @Test
    void a_bundle_of_another_key_than_the_one_asked_for_is_refused() throws Exception {
        String other = new WrittenBundle(entries).vkey();
        assertThatThrownBy(() -> imports.take(file, other)).isInstanceOf(ImportRefusedException.class);
        assertThat(after.reader().size()).isZero();
    }

    @Test
    void what_is_no_bundle_is_refused() throws Exception {
        Path nothing = Files.writeString(folder.resolve("nothing.zip"), "no ZIP file");
        assertThatThrownBy(() -> imports.take(nothing, null)).isInstanceOf(ImportRefusedException.class);
        assertThatThrownBy(() -> imports.take(folder.resolve("none.zip"), null))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("none.zip");
    }

    @Test
    void an_import_that_is_cut_off_leaves_nothing_and_the_next_one_is_whole() throws Exception {
        try (LedgerFill begun = LedgerFill.begin(after.connections())) {
            for (byte[] entry : entries) begun.add(entry);
        }
        assertThat(after.reader().size()).isZero();
        imports.take(file, null);
        assertThat(after.reader().size()).isEqualTo(SIZE);
    }

    @Test
    void entries_that_are_not_the_signed_ones_are_never_committed() throws Exception {
        try (LedgerFill begun = LedgerFill.begin(after.connections())) {
            for (byte[] entry : entries.subList(0, SIZE - 1)) begun.add(entry);
            assertThatThrownBy(() -> begun.commit(bundle.head())).isInstanceOf(IllegalStateException.class);
        }
        assertThat(after.reader().size()).isZero();
    }
}
