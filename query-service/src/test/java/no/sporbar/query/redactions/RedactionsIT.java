package no.sporbar.query.redactions;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import no.sporbar.events.Position;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class RedactionsIT {
    private static final PersonId FIRST = new PersonId("p-1");
    private static final PersonId SECOND = new PersonId("p-10");

    private final Facts oslo = Facts.of("oslo");

    @Test
    void the_register_says_what_was_erased_on_which_basis_and_which_facts_it_concerns() {
        given(
                        oslo.started("Oslo"),
                        received("svar-1", FIRST),
                        received("svar-2", FIRST),
                        received("svar-3", SECOND),
                        corrected("svar-1", FIRST),
                        erased(FIRST))
                .then(db -> {
                    Redactions redactions = redactions(db);
                    assertThat(redactions.list(db.now("oslo"), Paging.first()).rows())
                            .extracting(row -> row.id() + " " + row.legalBasis() + " "
                                    + row.recorded().position())
                            .containsExactly("p-1 GDPR art. 17 nr. 1 bokstav a 6");
                    assertThat(redactions.facts(db.now("oslo"), List.of(FIRST)).get(FIRST))
                            .extracting(fact -> fact.about() + " " + fact.positions())
                            .containsExactlyInAnyOrder("response/svar-1 [2, 5]", "response/svar-2 [3]");
                    assertThat(redactions
                                    .facts(db.at("oslo", "4"), List.of(FIRST, SECOND))
                                    .get(SECOND))
                            .extracting(fact -> fact.about() + " " + fact.positions())
                            .containsExactly("response/svar-3 [4]");
                    assertThat(redactions.erasedAmong(db.now("oslo"), List.of(FIRST, SECOND)))
                            .containsExactly(FIRST);
                    assertThat(redactions.erasedAmong(db.at("oslo", "5"), List.of(FIRST, SECOND)))
                            .isEmpty();
                });
    }

    private static Redactions redactions(QueryDatabase db) {
        return new Redactions(db.jdbc(), new RedactionProjection(), new PersonalFactProjection());
    }

    private ResponseReceived received(String response, PersonId person) {
        return new ResponseReceived(
                oslo.programme(),
                new ResponseId(response),
                new ConsultationId("horing"),
                null,
                new Personal(person, "a".repeat(64)),
                null,
                RespondentGroup.PRIVATE_PERSON,
                null,
                null,
                List.of(new Answer("1", Position.NEUTRAL, "ingen mening", new Personal(person, "b".repeat(64)))),
                Facts.CITED);
    }

    private ResponseCorrected corrected(String response, PersonId person) {
        return new ResponseCorrected(
                oslo.programme(),
                new ResponseId(response),
                null,
                new Personal(person, "c".repeat(64)),
                RespondentGroup.PRIVATE_PERSON,
                "navnet",
                "svaret selv",
                Facts.CITED);
    }

    private PersonalDataErased erased(PersonId person) {
        return new PersonalDataErased(oslo.programme(), person, "GDPR art. 17 nr. 1 bokstav a", null, Facts.CITED);
    }
}
