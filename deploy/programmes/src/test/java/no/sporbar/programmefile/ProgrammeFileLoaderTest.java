package no.sporbar.programmefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.sporbar.programmefile.LoadStoppedException.Reason;
import no.sporbar.programmefile.StubService.Fate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The loader's side of the protocol. That the real service keeps its side is shown end to end. */
class ProgrammeFileLoaderTest {
    private final StubService service = new StubService();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void commands_are_rehearsed_whole_and_then_sent_in_the_order_of_the_file() {
        LoadResult result = load(SampleFile.withGoals(3));

        assertThat(result).isEqualTo(new LoadResult("prove", 3, 0, 0));
        assertThat(service.rehearsed).hasSize(3);
        assertThat(service.rehearsed.get(1).at("/body/goal").asString()).isEqualTo("mal-2");
        assertThat(service.rehearsed.get(1).at("/command").asString()).isEqualTo("propose-goal");
        assertThat(service.keys)
                .containsExactlyElementsOf(service.rehearsed.stream()
                        .map(c -> c.at("/idempotencyKey").asString())
                        .toList());
        assertThat(service.authorization).isEqualTo("Bearer secret");
        assertThat(service.language).isEqualTo("nb");
    }

    @Test
    void a_second_load_records_nothing() {
        load(SampleFile.withGoals(3));

        assertThat(load(SampleFile.withGoals(3))).isEqualTo(new LoadResult("prove", 0, 0, 3));
        assertThat(service.carriedOut).hasSize(3);
    }

    @Test
    void a_file_with_mistakes_is_refused_whole() {
        ProgrammeFile file =
                SampleFile.withCommands(SampleFile.goal(1) + SampleFile.goal(2).replace("number: 2", "nummer: 2"));

        FileRefusedException refused = refused(file);

        assertThat(refused.mistakes())
                .extracting(m -> m.line() + " " + m.code())
                .containsExactly("11 body.missing-field", "13 body.unknown-field");
        assertThat(refused).hasMessage("""
                        prove.yaml er avvist. Ingenting er lagret. 2 feil:
                        linje 11, kolonne 5: Feltet «number» mangler i «propose-goal». [body.missing-field]
                        linje 13, kolonne 7: Feltet «nummer» finnes ikke i «propose-goal». [body.unknown-field]""");
        assertThat(service.carriedOut).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_without_asking_the_service() {
        assertThat(refused(SampleFile.of("a: b: c")).mistakes()).hasSize(1);
        assertThat(service.requests).isZero();
    }

    @Test
    void what_the_rehearsal_refuses_is_told_by_line_in_the_words_of_the_service() {
        service.refuses(1, "goal.id-taken", "Målet finnes.")
                .refuses(2, "date.malformed", "Datoen finnes ikke.", "/provenance/decidedOn");

        assertThat(refused(SampleFile.withGoals(3)).mistakes())
                .containsExactly(
                        new Mistake(11, 5, "goal.id-taken", "Målet finnes."),
                        new Mistake(23, 20, "date.malformed", "Datoen finnes ikke."));
        assertThat(service.carriedOut).isEmpty();
    }

    @Test
    void mistakes_of_form_and_of_rules_are_listed_together() {
        service.refuses(1, "goal.id-taken", "Målet finnes.");
        ProgrammeFile file = SampleFile.withCommands(
                SampleFile.goal(1) + SampleFile.goal(2).replace("number: 2", "number: to") + SampleFile.goal(3));

        assertThat(refused(file).mistakes())
                .extracting(m -> m.line() + " " + m.code())
                .containsExactly("13 body.wrong-type", "18 goal.id-taken");
    }

    @Test
    void a_refusal_that_only_follows_from_a_mistake_is_not_listed() {
        service.refuses(0, "goal.unknown", "Målet finnes ikke.");
        String revision = """
              - revise-goal:
                  goal: mal-1
                  wording: Et annet mål
                  provenance:
                    decidedOn: "2025-01-16"
                    basis: {kind: assumption, by: prøven, why: for å prøve}
            """;
        ProgrammeFile file = SampleFile.withCommands(SampleFile.goal(1).replace("number: 1", "number: en") + revision);

        assertThat(refused(file).mistakes()).extracting(Mistake::code).containsExactly("body.wrong-type");
    }

    @Test
    void one_lost_command_explains_all_that_only_miss_it() {
        service.refuses(0, "programme.unknown", "Programmet finnes ikke.")
                .refuses(1, "programme.unknown", "Det samme.");
        String start = """
              - start-programme:
                  name: Uten årstider
            """;

        assertThat(refused(SampleFile.withCommands(start + SampleFile.goal(1) + SampleFile.goal(2)))
                        .mistakes())
                .extracting(Mistake::code)
                .containsOnly("body.missing-field");
    }

    @Test
    void a_refusal_about_something_else_than_a_mistake_is_listed() {
        service.refuses(0, "goal.unknown", "Målet finnes ikke.");
        String revision =
                SampleFile.goal(2).replace("propose-goal", "revise-goal").replace("number: 2\n      ", "");
        ProgrammeFile file = SampleFile.withCommands(SampleFile.goal(1).replace("number: 1", "number: en") + revision);

        assertThat(refused(file).mistakes())
                .extracting(Mistake::code)
                .containsExactly("body.wrong-type", "goal.unknown");
    }

    @Test
    void a_command_too_large_for_the_ledger_is_refused_before_anything_is_recorded() {
        String bodies = "          - {id: a, name: %s, authorities: [adopt]}\n"
                .formatted("å".repeat(4000))
                .repeat(9);
        ProgrammeFile file = SampleFile.withCommands("""
                  - start-programme:
                      name: Prøve
                      bodies:
                %s      seasons:
                        spring: {from: 3, to: 6}
                        summer: {from: 6, to: 8}
                        autumn: {from: 8, to: 11}
                        winter: {from: 12, to: 3}
                        basis: {kind: assumption, by: prøven, why: for å prøve}
                      provenance:
                        decidedOn: "2025"
                        basis: {kind: assumption, by: prøven, why: for å prøve}
                """.formatted(bodies));

        assertThat(refused(file).mistakes()).extracting(Mistake::code).containsExactly("command.too-large");
    }

    @Test
    void a_file_that_the_service_will_not_take_in_one_piece_is_refused() {
        service.rehearsalStatus = 413;

        assertThat(refused(SampleFile.withGoals(1)).mistakes())
                .extracting(Mistake::code)
                .containsExactly("file.too-large-for-service");
    }

    @Test
    void a_service_that_is_not_ready_is_asked_again() {
        service.next(Fate.NOT_READY, Fate.NOT_READY, Fate.CARRIED_OUT, Fate.NOT_READY);

        assertThat(load(SampleFile.withGoals(2)).recorded()).isEqualTo(2);
    }

    @Test
    void a_command_whose_answer_was_lost_is_sent_again_under_the_same_key() {
        service.next(Fate.CARRIED_OUT, Fate.ANSWER_LOST);

        assertThat(load(SampleFile.withGoals(3))).isEqualTo(new LoadResult("prove", 2, 0, 1));
        assertThat(service.keys).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void a_command_that_others_kept_from_its_turn_is_tried_again() {
        service.next(Fate.CONTENDED, Fate.CONTENDED);

        assertThat(load(SampleFile.withGoals(1)).recorded()).isOne();
    }

    @Test
    void a_load_that_stopped_goes_on_where_it_was() {
        service.next(Fate.CARRIED_OUT, Fate.CARRIED_OUT, Fate.REFUSED);

        LoadStoppedException stopped = stopped(service.address(), SampleFile.withGoals(5));

        assertThat(stopped.reason()).isEqualTo(Reason.REFUSED);
        assertThat(stopped.done()).isEqualTo(2);
        assertThat(stopped.total()).isEqualTo(5);
        assertThat(stopped)
                .hasMessageContaining("Målet er vedtatt [goal.already-adopted].")
                .hasMessageContaining("linje 18 (propose-goal), etter 2 av 5 kommandoer");
        assertThat(load(SampleFile.withGoals(5))).isEqualTo(new LoadResult("prove", 3, 0, 2));
    }

    @Test
    void without_a_known_token_nothing_is_recorded() {
        service.next(Fate.NO_SUCH_TOKEN);

        LoadStoppedException stopped = stopped(service.address(), SampleFile.withGoals(1));

        assertThat(stopped.reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(stopped.getMessage()).doesNotContain("secret");
    }

    @Test
    void patience_comes_to_an_end() {
        service.close();
        ServiceAddress impatient = new ServiceAddress(service.url(), "secret", Locale.of("nb"), Duration.ofMillis(100));

        LoadStoppedException stopped = stopped(impatient, SampleFile.withGoals(1));

        assertThat(stopped.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(stopped).hasMessageContaining("Ingenting ble lagret nå");
    }

    @Test
    void progress_is_told_calmly_and_always_at_the_end() {
        List<LoadProgress> told = new ArrayList<>();
        long start = System.nanoTime();
        new ProgrammeFileLoader(service.address()).load(SampleFile.withGoals(200), told::add);
        long quarters = 1 + (System.nanoTime() - start) / Duration.ofMillis(250).toNanos();

        assertThat(told.getLast()).isEqualTo(new LoadProgress(200, 200, "propose-goal"));
        assertThat((long) told.size()).isBetween(2L, quarters + 1);
        assertThat(told).isSortedAccordingTo(java.util.Comparator.comparingInt(LoadProgress::done));
    }

    @Test
    void checking_sends_no_command() {
        assertThat(new ProgrammeFileLoader(service.address()).check(SampleFile.withGoals(2)))
                .isEqualTo(2);
        assertThat(service.carriedOut).isEmpty();
        assertThat(service.rehearsed).hasSize(2);
    }

    @Test
    void texts_come_in_the_language_that_was_asked_for() {
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> new ProgrammeFileLoader(service.address("en")).check(SampleFile.of("{}")))
                .withMessageContaining("line 1, column 1: The field «programme» is missing.");
        new ProgrammeFileLoader(service.address("nn")).check(SampleFile.withGoals(1));
        assertThat(service.language).isEqualTo("nn");
    }

    private LoadResult load(ProgrammeFile file) {
        return new ProgrammeFileLoader(service.address()).load(file, _ -> {});
    }

    private FileRefusedException refused(ProgrammeFile file) {
        return catchThrowableOfType(FileRefusedException.class, () -> load(file));
    }

    private static LoadStoppedException stopped(ServiceAddress address, ProgrammeFile file) {
        return catchThrowableOfType(
                LoadStoppedException.class, () -> new ProgrammeFileLoader(address).load(file, _ -> {}));
    }
}
