package no.sporbar.query.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every command that the command-service takes has a form. */
class CatalogueTest {
    private final Catalogue catalogue = Snapshot.catalogue();

    @Test
    void every_command_has_a_form_or_a_page_of_its_own() {
        Set<String> without = new TreeSet<>(Snapshot.names());
        catalogue.forms().forEach(form -> without.remove(form.command()));
        without.removeAll(Snapshot.ON_PAGES_OF_THEIR_OWN);
        assertThat(without).isEmpty();
        assertThat(catalogue.forms()).hasSizeGreaterThanOrEqualTo(113);
    }

    @Test
    void every_form_has_the_field_that_names_what_it_is_about() {
        for (Form form : catalogue.forms()) {
            CommandTable.Line line = CommandTable.of(form.command()).orElseThrow();
            assertThat(line.field().equals("programme")
                            || form.field(line.field()).isPresent())
                    .as(form.command())
                    .isTrue();
        }
    }

    @Test
    void what_a_form_is_about_stands_first_where_it_is_there_already() {
        assertThat(Snapshot.form("adopt-goal").fields().getFirst().name()).isEqualTo("goal");
        assertThat(Snapshot.form("recommend-decision").fields().getFirst().name())
                .isEqualTo("title");
        assertThat(Snapshot.form("recommend-decision").fields().getLast().name())
                .isEqualTo("provenance");
    }

    @Test
    void shapes_follow_from_the_schema() {
        Form form = Snapshot.form("receive-response");
        assertThat(shape(form, "group")).isInstanceOf(Shape.Choice.class);
        assertThat(shape(form, "receivedOn")).isInstanceOf(Shape.Date.class);
        assertThat(shape(form, "privateName")).isEqualTo(new Shape.Text(4_000, true));
        assertThat(shape(form, "consultation")).isInstanceOf(Shape.Identifier.class);
        assertThat(((Shape.Several) shape(form, "answers")).isOfParts()).isTrue();
        assertThat(shape(Snapshot.form("propose-budget"), "amountInOre")).isInstanceOf(Shape.Money.class);
        assertThat(shape(Snapshot.form("make-suggestion"), "about")).isInstanceOf(Shape.Reference.class);
    }

    @Test
    void a_schema_with_what_nobody_can_fill_in_has_no_form() {
        assertThat(FormReader.read(
                        "adopt-goal",
                        Map.of("type", "object", "properties", Map.of("body", Map.of("type", "anything")))))
                .isEmpty();
    }

    private static Shape shape(Form form, String name) {
        return form.field(name).orElseThrow().shape();
    }
}
