package no.sporbar.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.Basis;
import no.sporbar.events.GoalId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final Provenance CITED = new Provenance(
            ImpreciseDate.parse("2025-01-16"),
            LocalDate.parse("2026-01-01"),
            new Basis.Citation(new SourceId("sak"), "L1"));
    private static final Provenance ASSUMED =
            new Provenance(ImpreciseDate.parse("2026-21"), null, new Basis.Assumption("kari", "ikke sagt"));

    private enum Colour {
        RED {
            @Override
            public String toString() {
                return "red";
            }
        }
    }

    public record Part(String number, @Nullable ImpreciseDate date, List<Subject> subjects, Provenance provenance) {}

    public record Line(
            GoalId id,
            int number,
            boolean late,
            Colour colour,
            Instant at,
            @Nullable Part part,
            List<Part> parts,
            Provenance provenance) {}

    @Test
    void a_field_within_a_field_has_a_dotted_name_whatever_the_rows_hold() {
        assertThat(Columns.of(Line.class).names())
                .containsExactly(
                        "id",
                        "number",
                        "late",
                        "colour",
                        "at",
                        "part.number",
                        "part.date",
                        "part.subjects",
                        "part.provenance.decidedOn",
                        "part.provenance.effectiveFrom",
                        "part.provenance.basis.kind",
                        "part.provenance.basis.source",
                        "part.provenance.basis.place",
                        "part.provenance.basis.by",
                        "part.provenance.basis.why",
                        "parts",
                        "provenance.decidedOn",
                        "provenance.effectiveFrom",
                        "provenance.basis.kind",
                        "provenance.basis.source",
                        "provenance.basis.place",
                        "provenance.basis.by",
                        "provenance.basis.why");
    }

    @Test
    void a_cell_holds_a_number_a_truth_a_day_an_instant_or_a_text_and_only_what_there_is() {
        Instant at = Instant.parse("2025-01-16T08:00:00Z");
        Map<String, Object> cells =
                cells(new Line(new GoalId("mal-1"), -3, true, Colour.RED, at, null, List.of(), CITED));
        assertThat(cells)
                .containsEntry("id", "mal-1")
                .containsEntry("number", -3)
                .containsEntry("late", true)
                .containsEntry("colour", "red")
                .containsEntry("at", at)
                .containsEntry("provenance.decidedOn", LocalDate.parse("2025-01-16"))
                .containsEntry("provenance.basis.kind", "citation")
                .containsEntry("provenance.basis.source", "sak")
                .doesNotContainKeys("part.number", "part.provenance.basis.kind", "provenance.basis.by");
    }

    @Test
    void a_date_that_is_no_day_is_its_edtf_text_and_an_assumption_says_whose_it_is() {
        Part part = new Part("1", ImpreciseDate.parse("../2026-21"), List.of(Subject.parse("goal/mal-1")), ASSUMED);
        assertThat(cells(line(part)))
                .containsEntry("part.date", "../2026-21")
                .containsEntry("part.subjects", "goal/mal-1")
                .containsEntry("part.provenance.decidedOn", "2026-21")
                .containsEntry("part.provenance.basis.kind", "assumption")
                .containsEntry("part.provenance.basis.by", "kari");
    }

    @Test
    void what_there_are_several_of_stands_in_one_cell_with_the_names_of_its_fields() {
        Part one = new Part("1", ImpreciseDate.parse("2026-21"), List.of(), CITED);
        Part two = new Part("2", null, List.of(Subject.parse("goal/a"), Subject.parse("goal/b")), ASSUMED);
        assertThat(cells(line(null, one, two)))
                .containsEntry(
                        "parts",
                        "number: 1, date: 2026-21, provenance: (decidedOn: 2025-01-16, effectiveFrom: 2026-01-01, basis:"
                                + " (kind: citation, source: sak, place: L1)) | number: 2, subjects: (goal/a | goal/b),"
                                + " provenance: (decidedOn: 2026-21, basis: (kind: assumption, by: kari, why: ikke sagt))");
    }

    private static Line line(@Nullable Part part, Part... parts) {
        Instant at = Instant.parse("2025-01-16T08:00:00Z");
        return new Line(new GoalId("mal-1"), 1, false, Colour.RED, at, part, Arrays.asList(parts), CITED);
    }

    private static Map<String, Object> cells(Line line) {
        Columns columns = Columns.of(Line.class);
        List<@Nullable Object> cells = columns.cells(line);
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) named.put(columns.names().get(i), cell);
        }
        return named;
    }
}
