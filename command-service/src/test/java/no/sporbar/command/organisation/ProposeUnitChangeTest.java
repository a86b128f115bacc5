package no.sporbar.command.organisation;

import static no.sporbar.command.organisation.Alternatives.FIRE_TIL_SEKS;
import static no.sporbar.command.organisation.Alternatives.adopted;
import static no.sporbar.command.organisation.Alternatives.forward;
import static no.sporbar.command.organisation.Alternatives.propose;
import static no.sporbar.command.organisation.Alternatives.proposed;
import static no.sporbar.command.organisation.Alternatives.rejected;
import static no.sporbar.command.organisation.Alternatives.sketched;
import static no.sporbar.command.organisation.Alternatives.withdraw;
import static no.sporbar.command.organisation.Alternatives.withdrawn;
import static no.sporbar.command.organisation.Organisation.BJERKE;
import static no.sporbar.command.organisation.Organisation.GRORUD;
import static no.sporbar.command.organisation.Organisation.GRORUDDALEN;
import static no.sporbar.command.organisation.Organisation.STOVNER;
import static no.sporbar.command.organisation.Organisation.registered;
import static no.sporbar.command.organisation.Organisation.succeeded;
import static no.sporbar.events.UnitChangeKind.KEEP;
import static no.sporbar.events.UnitChangeKind.MERGE;
import static no.sporbar.events.UnitChangeKind.RENAME;
import static no.sporbar.events.UnitChangeKind.SPLIT;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.UnitChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposeUnitChangeTest {
    private static final List<String> BOTH = List.of(GRORUD, STOVNER);
    private static final AlternativeChangeProposed MERGED = proposed("a", MERGE, BOTH, GRORUDDALEN);

    private final Scenario scenario =
            Scenario.usual().in(Situation.usual().knowing(registered(GRORUD), registered(STOVNER), registered(BJERKE)));

    @ParameterizedTest
    @CsvSource({
        "MERGE, grorud stovner, ny",
        "SPLIT, grorud, ny-1 ny-2",
        "RENAME, grorud, grorud",
        "RENAME, grorud, ny",
        "KEEP, grorud, grorud"
    })
    void a_line_says_what_becomes_of_some_units(UnitChangeKind kind, String from, String to) {
        scenario.given(sketched())
                .when(propose("a", kind, List.of(from.split(" ")), to.split(" ")))
                .thenRecorded(proposed("a", kind, List.of(from.split(" ")), to.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "MERGE, grorud, ny",
        "MERGE, grorud stovner, ny-1 ny-2",
        "SPLIT, grorud, ny",
        "SPLIT, grorud stovner, ny-1 ny-2",
        "RENAME, grorud stovner, ny",
        "RENAME, grorud, ny-1 ny-2",
        "KEEP, grorud stovner, grorud",
        "KEEP, grorud, grorud ny",
        "KEEP, grorud, ny"
    })
    void a_line_that_does_not_fit_its_kind_is_refused(UnitChangeKind kind, String from, String to) {
        scenario.given(sketched())
                .when(propose("a", kind, List.of(from.split(" ")), to.split(" ")))
                .thenRefused("alternative.change-does-not-fit", "a", kind);
    }

    @Test
    void nothing_becomes_of_a_unit_that_nobody_registered() {
        scenario.given(sketched())
                .when(propose("a", MERGE, List.of(GRORUD, "ukjent"), "ny"))
                .thenRefused("unit.unknown", "ukjent");
    }

    @Test
    void nothing_more_becomes_of_a_unit_that_others_take_the_place_of() {
        scenario.in(Situation.usual().knowing(registered(GRORUD), succeeded(GRORUD, STOVNER)))
                .given(sketched())
                .when(propose("a", KEEP, List.of(GRORUD), GRORUD))
                .thenRefused("unit.already-succeeded", GRORUD);
    }

    @Test
    void a_unit_stands_in_one_line_only() {
        scenario.given(sketched(), MERGED)
                .when(propose("b", KEEP, List.of(STOVNER), STOVNER))
                .thenRefused("alternative.unit-twice", STOVNER);
        scenario.given(sketched())
                .when(propose("a", MERGE, List.of(GRORUD, GRORUD), "ny"))
                .thenRefused("alternative.unit-twice", GRORUD);
    }

    @Test
    void a_new_unit_comes_of_one_line_only() {
        scenario.given(sketched(), MERGED)
                .when(propose("b", RENAME, List.of(BJERKE), GRORUDDALEN))
                .thenRefused("alternative.unit-twice", GRORUDDALEN);
        scenario.given(sketched())
                .when(propose("a", SPLIT, List.of(GRORUD), "ny", "ny"))
                .thenRefused("alternative.unit-twice", "ny");
    }

    @Test
    void a_new_unit_is_not_one_that_there_is() {
        scenario.given(sketched())
                .when(propose("a", MERGE, BOTH, BJERKE))
                .thenRefused("alternative.unit-exists", BJERKE);
        scenario.given(sketched())
                .when(propose("a", MERGE, BOTH, GRORUD))
                .thenRefused("alternative.unit-exists", GRORUD);
        scenario.given(sketched())
                .when(propose("a", SPLIT, List.of(GRORUD), GRORUD, "ny"))
                .thenRefused("alternative.unit-exists", GRORUD);
        scenario.given(sketched())
                .when(propose("a", RENAME, List.of(GRORUD), BJERKE))
                .thenRefused("alternative.unit-exists", BJERKE);
    }

    @Test
    void the_same_line_again_changes_nothing_whatever_happened_since() {
        scenario.given(sketched(), MERGED)
                .when(propose("a", MERGE, BOTH, GRORUDDALEN))
                .thenNothingHappens();
        scenario.in(Situation.usual().knowing(registered(GRORUDDALEN)))
                .given(sketched(), MERGED, forward(), adopted(null))
                .when(propose("a", MERGE, BOTH, GRORUDDALEN))
                .thenNothingHappens();
    }

    @Test
    void another_line_of_the_same_name_is_refused() {
        scenario.given(sketched(), MERGED)
                .when(propose("a", KEEP, List.of(BJERKE), BJERKE))
                .thenRefused("alternative.change-id-taken", "a");
    }

    @Test
    void a_withdrawn_line_gives_its_units_back() {
        scenario.given(sketched(), MERGED).when(withdraw("a", "for stort")).thenRecorded(withdrawn("a"));
        scenario.given(sketched(), MERGED, withdrawn("a"))
                .when(propose("b", MERGE, BOTH, GRORUDDALEN))
                .thenRecorded(proposed("b", MERGE, BOTH, GRORUDDALEN));
    }

    @Test
    void a_line_is_withdrawn_once() {
        scenario.given(sketched(), MERGED, withdrawn("a"))
                .when(withdraw("a", "for stort"))
                .thenNothingHappens();
        scenario.given(sketched(), MERGED, withdrawn("a"))
                .when(withdraw("a", "noe annet"))
                .thenRefused("alternative.change-withdrawn", "a");
        scenario.given(sketched()).when(withdraw("a", "for stort")).thenRefused("alternative.unknown-change", "a");
    }

    @Test
    void an_unknown_alternative_has_no_lines() {
        scenario.when(propose("a", MERGE, BOTH, GRORUDDALEN)).thenRefused("alternative.unknown", FIRE_TIL_SEKS);
    }

    @Test
    void an_alternative_that_is_put_forward_or_decided_on_does_not_change() {
        scenario.given(sketched(), MERGED, forward())
                .when(propose("b", KEEP, List.of(BJERKE), BJERKE))
                .thenRefused("alternative.put-forward", FIRE_TIL_SEKS);
        scenario.given(sketched(), MERGED, forward())
                .when(withdraw("a", "for stort"))
                .thenRefused("alternative.put-forward", FIRE_TIL_SEKS);
        scenario.given(sketched(), MERGED, forward(), adopted(null))
                .when(propose("b", KEEP, List.of(BJERKE), BJERKE))
                .thenRefused("alternative.adopted", FIRE_TIL_SEKS);
        scenario.given(sketched(), MERGED, rejected())
                .when(propose("b", KEEP, List.of(BJERKE), BJERKE))
                .thenRefused("alternative.rejected", FIRE_TIL_SEKS);
    }
}
