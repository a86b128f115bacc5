package no.sporbar.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.WrittenLedger;
import no.sporbar.verify.Finding;
import no.sporbar.verify.Outcome;
import org.junit.jupiter.api.Test;

class CertificateReplayTest {
    private static final String GOALS = "rows/goal.ndjson";

    private final WrittenLedger ledger = new WrittenLedger();

    @Test
    void no_projection_is_forgotten() {
        assertThat(AllProjections.list())
                .extracting(Projection::name, Projection::getClass)
                .containsExactlyElementsOf(QueryDatabase.ALL.stream()
                        .map(p -> org.assertj.core.groups.Tuple.tuple(p.name(), p.getClass()))
                        .toList());
    }

    @Test
    void what_follows_from_the_entries_is_found_whole() throws IOException {
        Outcome outcome = twoProgrammes().replayed();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.facts())
                .singleElement()
                .asString()
                .contains("first 8 entries")
                .contains("32 projections");
    }

    @Test
    void a_field_that_was_changed_is_named_with_projection_programme_row_and_position() throws IOException {
        ShownLog log = twoProgrammes();
        log.change(GOALS, rows -> rows.replace("\"wordingProposed\":\"bedre\"", "\"wordingProposed\":\"best\""));
        assertThat(log.replayed().findings())
                .singleElement()
                .isEqualTo(new Finding(
                        "rows.altered",
                        4,
                        "Projection goal, programme \"oslo\": row \"mal-1\" from position 4 is not the one that follows from the"
                                + " entries. The first field that differs: wordingProposed."));
    }

    @Test
    void a_version_that_was_taken_away_is_named() throws IOException {
        ShownLog log = twoProgrammes();
        log.change(GOALS, rows -> rows.replaceFirst("\\{\"from\":4,.*\n", ""));
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains("\"mal-1\" from position 4 follows from the entries, but is missing");
    }

    @Test
    void a_last_version_that_was_taken_away_is_named() throws IOException {
        ShownLog log = twoProgrammes();
        log.change(GOALS, rows -> rows.replaceFirst("\\{\"from\":8,.*\n", ""));
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::position)
                .isEqualTo(8L);
    }

    @Test
    void a_version_that_was_added_is_named() throws IOException {
        ShownLog log = twoProgrammes();
        log.change(
                GOALS,
                rows -> rows.replaceFirst(
                        "(\\{\"from\":4,.*\n)",
                        "{\"from\":3,\"id\":\"mal-2\",\"programme\":\"oslo\",\"state\":{}}\n$1"));
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains("\"mal-2\" from position 3 follows from no entry");
    }

    @Test
    void a_version_behind_all_others_is_named() throws IOException {
        ShownLog log = twoProgrammes();
        log.change(GOALS, rows -> rows + "{\"from\":8,\"id\":\"mal-9\",\"programme\":\"oslo\",\"state\":{}}\n");
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .contains("\"mal-9\" from position 8 follows from no entry");
    }

    @Test
    void two_versions_that_changed_places_are_found() throws IOException {
        ShownLog log = twoProgrammes();
        log.change(GOALS, rows -> rows.replaceFirst("(.*\n)(.*\n)", "$2$1"));
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("rows.altered");
    }

    @Test
    void rows_that_only_look_different_are_found() throws IOException {
        ShownLog log = twoProgrammes();
        log.change(GOALS, rows -> rows.replace("\"state\":{", "\"state\": {"));
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::position)
                .isEqualTo(3L);
    }

    @Test
    void rows_that_are_no_json_are_found() throws IOException {
        ShownLog log = twoProgrammes();
        log.change(GOALS, _ -> "\0\n{{{{\n");
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::position)
                .isEqualTo(3L);
    }

    @Test
    void a_certificate_that_says_something_else_than_the_rows_is_found() throws IOException {
        ShownLog log = twoProgrammes();
        log.change("certificate.json", json -> json.replaceFirst("(\"name\":\"goal\",\"root\":\")..", "$1AA"));
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("certificate.differs");
    }

    @Test
    void a_projection_of_another_version_is_said_to_be_beyond_comparison() throws IOException {
        ShownLog log = twoProgrammes();
        log.change("certificate.json", json -> json.replaceFirst("(\"name\":\"goal\",.*?\"version\":)\\d+", "$177"));
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("certificate.other-version");
    }

    @Test
    void what_is_no_certificate_is_said() throws IOException {
        for (String json :
                List.of("", "{}", "[]", "nothing", "{\"projections\":[null],\"size\":-1}", "[".repeat(9_999))) {
            ShownLog log = twoProgrammes();
            log.change("certificate.json", _ -> json);
            assertThat(log.replayed().findings())
                    .as(json)
                    .singleElement()
                    .extracting(Finding::code)
                    .isEqualTo("certificate.unreadable");
        }
    }

    @Test
    void a_missing_certificate_and_missing_rows_are_said() throws IOException {
        ShownLog log = twoProgrammes();
        log.resources.remove(GOALS);
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("rows.missing");
        log.resources.remove("certificate.json");
        assertThat(log.replayed().findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("certificate.missing");
    }

    @Test
    void an_entry_that_cannot_be_folded_is_named() throws IOException {
        ledger.record(Facts.of("oslo").started("Oslo"));
        ShownLog log = new ShownLog(List.of(
                ledger.entries().getFirst(),
                ledger.recordRaw("oslo", "no JSON at all".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(log.replayed().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("replay.not-folded");
            assertThat(finding.position()).isEqualTo(2);
        });
    }

    @Test
    void rows_of_later_entries_than_the_certificates_are_no_business_of_it() throws IOException {
        List<no.sporbar.query.ledger.LedgerEntry> all = ledger.recordAll(History.of(90, new Random(5)));
        ShownLog later = new ShownLog(all);
        later.resources.put("certificate.json", new ShownLog(all.subList(0, 60)).resources.get("certificate.json"));
        assertThat(later.replayed().findings()).isEmpty();
    }

    /** Oslo's goal at 3, 4 and 8. */
    private ShownLog twoProgrammes() {
        Facts oslo = Facts.of("oslo");
        Facts bergen = Facts.of("bergen");
        return new ShownLog(ledger.recordAll(List.of(
                oslo.started("Oslo"),
                bergen.started("Bergen"),
                oslo.goalProposed("mal-1", 1, "bra"),
                oslo.goalRevised("mal-1", "bedre"),
                bergen.goalProposed("mal-1", 1, "godt"),
                bergen.goalRevised("mal-1", "bedre enn godt"),
                bergen.goalAdopted("mal-1"),
                oslo.goalAdopted("mal-1"))));
    }
}
