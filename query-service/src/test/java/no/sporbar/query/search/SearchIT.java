package no.sporbar.query.search;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.ProgrammeId;
import no.sporbar.query.answer.Asked;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.rebuild.RebuildState;
import no.sporbar.query.rebuild.Rebuilds;
import no.sporbar.query.search.Found.Hit;
import no.sporbar.query.search.Found.Part;
import no.sporbar.query.testing.CountingJdbc;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.Hearing;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.PublicFacts;
import no.sporbar.query.testing.WrittenLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchIT {
    private final Facts oslo = Facts.of("oslo");

    private static Found search(
            QueryDatabase db, Asked moment, @Nullable String programme, String words, String... kinds) {
        SearchQuery query = SearchQuery.of(
                words, programme == null ? null : new ProgrammeId(programme), List.of(kinds), new Paging(null, 25));
        return new Search(db.jdbc()).in(moment, query);
    }

    private static List<String> found(QueryDatabase db, String words, String... kinds) {
        return search(db, db.now("oslo"), "oslo", words, kinds).hits().stream()
                .map(hit -> hit.subject().toString())
                .toList();
    }

    @Test
    void words_are_found_in_every_inflection_in_quotes_and_without_others() {
        given(new Hearing(oslo).wholeWay()).then(db -> {
            assertThat(found(db, "strukturen")).contains("question/horing/1");
            assertThat(found(db, "høringen")).contains("consultation/horing");
            assertThat(found(db, "\"helhetlig styringsstruktur\"")).contains("principle/styring");
            assertThat(found(db, "\"styringsstruktur helhetlig\"")).isEmpty();
            assertThat(found(db, "helhetlig -tjenestetilbud"))
                    .contains("principle/styring")
                    .doesNotContain("goal/mal-1");
        });
    }

    @Test
    void ids_case_numbers_reasons_and_what_was_answered_are_found_too() {
        given(new Hearing(oslo).wholeWay()).then(db -> {
            assertThat(found(db, "mal-1")).contains("goal/mal-1");
            assertThat(found(db, "25/1")).contains("decision/sak");
            assertThat(found(db, "støttes")).contains("suggestion/helhetlig");
            assertThat(found(db, "innbyggerne")).contains("decision/sak");
            assertThat(found(db, "grorud", "response")).containsExactly("response/grorud");
        });
    }

    @Test
    void what_was_found_is_marked_whatever_marks_and_markup_the_text_holds() {
        given(oslo.started("Oslo"), oslo.goalProposed("g", 1, "<b>Gode</b> \uE000falske\uE001 tjenester"))
                .then(db -> {
                    Hit hit = search(db, db.now("oslo"), "oslo", "tjeneste")
                            .hits()
                            .getFirst();
                    assertThat(hit.labelText()).isEqualTo("<b>Gode</b> falske tjenester");
                    assertThat(hit.label()).filteredOn(Part::hit).containsExactly(new Part("tjenester", true));
                });
    }

    @Test
    void the_past_is_searched_as_it_was_and_one_programme_without_the_others() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("g", 1, "Effektive tjenester"),
                        oslo.goalRevised("g", "Bærekraftige tjenester"),
                        Facts.of("bergen").started("Bergen"),
                        Facts.of("bergen").goalProposed("g", 1, "Effektive tjenester"))
                .then(db -> {
                    assertThat(found(db, "effektiv")).isEmpty();
                    assertThat(search(db, db.at("oslo", "2"), "oslo", "effektiv")
                                    .hits())
                            .hasSize(1);
                    assertThat(search(db, db.moments().overall(null), null, "effektiv")
                                    .hits())
                            .extracting(Hit::programmeName)
                            .containsExactly("Bergen");
                });
    }

    @Test
    void words_that_a_text_had_at_another_time_neither_find_it_nor_hide_it() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("g", 1, "Effektive tjenester nær folk"),
                        oslo.goalRevised("g", "Bærekraftige tjenester nær folk"))
                .then(db -> {
                    assertThat(found(db, "tjenester -effektive")).containsExactly("goal/g");
                    assertThat(found(db, "effektive bærekraftige")).isEmpty();
                    assertThat(found(db, "effektive or bærekraftige")).containsExactly("goal/g");
                    assertThat(found(db, "\"bærekraftige tjenester\" \"nær folk\""))
                            .containsExactly("goal/g");
                    assertThat(search(db, db.at("oslo", "2"), "oslo", "\"effektive tjenester\" -bærekraftige")
                                    .hits())
                            .hasSize(1);
                });
    }

    @Test
    void nothing_is_understood_where_there_is_no_word() {
        given(oslo.started("Oslo")).then(db -> {
            for (String words : List.of("", "-", "-oslo", "\"", "&|!"))
                assertThat(search(db, db.now("oslo"), "oslo", words)).isEqualTo(Found.NOTHING);
        });
    }

    @Test
    void hits_come_in_parts_and_no_more_than_are_ranked() {
        List<DomainEvent> many = new ArrayList<>(List.of(oslo.started("Oslo")));
        for (int i = 0; i < 400; i++) many.add(oslo.milestonePlanned("m-" + i, "2027"));
        given(many.toArray(DomainEvent[]::new)).then(db -> {
            Search search = new Search(db.jdbc());
            Found first = search.in(
                    db.now("oslo"), SearchQuery.of("milepæl", oslo.programme(), List.of(), new Paging(null, 25)));
            assertThat(first.hits()).hasSize(25);
            assertThat(first.more()).isTrue();
            assertThat(first.next()).isEqualTo("25");
            Paging nearTheEnd = new Paging(Integer.toString(SearchQuery.MOST - 10), 25);
            Found last = search.in(db.now("oslo"), SearchQuery.of("milepæl", oslo.programme(), List.of(), nearTheEnd));
            assertThat(last.hits()).hasSize(10);
            assertThat(last.next()).isNull();
        });
    }

    @Test
    void a_search_is_two_questions_however_much_there_is() {
        given(PublicFacts.of("oslo").all().toArray(DomainEvent[]::new)).then(db -> {
            CountingJdbc counting = new CountingJdbc(db);
            new Search(counting)
                    .in(db.now("oslo"), SearchQuery.of("bydel", oslo.programme(), List.of(), Paging.first()));
            assertThat(counting.statements()).isEqualTo(2);
        });
    }

    @Test
    void what_is_not_among_the_first_that_are_looked_at_is_found_all_the_same() {
        List<DomainEvent> many = new ArrayList<>(List.of(oslo.started("Oslo")));
        for (int i = 0; i < 8; i++) many.add(oslo.goalProposed("g-" + i, i + 1, "Tjenester som er nære"));
        many.add(oslo.goalProposed("h", 9, "Nære tjenester"));
        given(many.toArray(DomainEvent[]::new)).then(db -> {
            CountingJdbc counting = new CountingJdbc(db);
            SearchQuery quoted =
                    SearchQuery.of("\"nære tjenester\"", oslo.programme(), List.of(), new Paging(null, 25));
            Found found = new Search(counting).in(db.now("oslo"), quoted, 3);
            assertThat(found.hits()).extracting(hit -> hit.subject().toString()).containsExactly("goal/h");
            assertThat(found.more()).isFalse();
            assertThat(counting.statements()).isEqualTo(3);
        });
    }

    @Test
    void a_text_that_postgres_cannot_take_out_of_its_json_stops_nothing_and_is_not_found() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("g", 1, "Gode\u0000tjenester"),
                        oslo.goalProposed("h", 2, "Nære tjenester"))
                .then(db -> assertThat(found(db, "tjenester", "goal")).containsExactly("goal/h"));
    }

    @Test
    void a_rebuild_beside_the_rows_in_use_makes_the_indexes_anew() {
        QueryDatabase db = QueryDatabase.create();
        Rebuilds rebuilds = db.rebuilds();
        try {
            db.deliver(new WrittenLedger().recordAll(PublicFacts.of("oslo").all()));
            List<String> before = found(db, "bydel");
            long id = rebuilds.ask(Set.of("subject", "response"), null, "drift").id();
            await().atMost(Patience.LONG).until(() -> rebuilds.of(id).state() == RebuildState.SWAPPED);
            assertThat(found(db, "bydel")).isEqualTo(before).isNotEmpty();
            assertThat(db.jdbc()
                            .queryForList(
                                    "SELECT indexname FROM pg_indexes WHERE tablename = 'subject_words'", String.class))
                    .contains("subject_words_search");
        } finally {
            rebuilds.stop();
            db.close();
        }
    }
}
