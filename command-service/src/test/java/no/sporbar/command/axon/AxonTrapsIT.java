package no.sporbar.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.sporbar.command.dispatch.Dispatch;
import no.sporbar.command.dispatch.Sender;
import no.sporbar.command.programme.ProgrammeCommand.StartProgramme;
import no.sporbar.command.web.CommandService;
import no.sporbar.events.Actor;
import no.sporbar.events.Authority;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.Body;
import no.sporbar.events.BodyId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.events.SeasonPolicy.Months;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;

/** The four ways in which Axon 4.13.0 on Spring Boot 4 loses something without a word, each shut. */
class AxonTrapsIT {
    @TempDir
    static Path folder;

    static CommandService service;

    @BeforeAll
    static void start() {
        service = CommandService.start(folder.resolve("tokens"), List.of(Counting.class, Stumbling.class));
        service.context()
                .getBean(Dispatch.class)
                .send("start-programme", programme(), Sender.of(Actor.of("prøven"), Instant.now(), "r-1"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void transactions_are_real() {
        assertThat(service.context().getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(service.context().getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
    }

    @Test
    void without_the_right_order_of_configuration_it_does_not_start() {
        assertThatThrownBy(() -> CommandService.start(
                        folder.resolve("unordered"),
                        "spring.autoconfigure.exclude=" + AxonOrderingAutoConfiguration.class.getName()
                                + ",org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration"))
                .isInstanceOf(Exception.class);
    }

    @Test
    void a_token_store_in_memory_is_refused() {
        assertThatThrownBy(() -> CommandService.start(folder.resolve("forgetful"), List.of(Forgetful.class)))
                .hasStackTraceContaining("progress would be lost");
    }

    @Test
    void a_processor_that_is_reset_replays_everything() {
        Counting counting = service.context().getBean(Counting.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> counting.seen.get() == 1);
        StreamingEventProcessor processor = service.context()
                .getBean(EventProcessingConfiguration.class)
                .eventProcessor("counting", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> counting.seen.get() == 2);
    }

    @Test
    void an_event_that_a_handler_fails_on_is_tried_again_and_not_passed_by() {
        Stumbling stumbling = service.context().getBean(Stumbling.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> stumbling.handled.get() == 1);
        assertThat(stumbling.attempts.get()).isGreaterThan(1);
    }

    @Test
    void nobody_elses_server_is_called() {
        assertThat(service.context().getBeanDefinitionNames())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("updatechecker"));
    }

    @ProcessingGroup("counting")
    static class Counting {
        final AtomicInteger seen = new AtomicInteger();

        @EventHandler
        void on(ProgrammeStarted event) {
            seen.incrementAndGet();
        }
    }

    @ProcessingGroup("stumbling")
    static class Stumbling {
        final AtomicInteger attempts = new AtomicInteger();
        final AtomicInteger handled = new AtomicInteger();

        @EventHandler
        void on(ProgrammeStarted event) {
            if (attempts.incrementAndGet() == 1) throw new IllegalStateException("the first attempt fails");
            handled.incrementAndGet();
        }
    }

    static class Forgetful {
        @Bean
        TokenStore tokenStore() {
            return new InMemoryTokenStore();
        }
    }

    private static StartProgramme programme() {
        Assumption assumed = new Assumption("Prøven", "Trengs i en prøve");
        Months all = new Months(1, 12);
        return new StartProgramme(
                new ProgrammeId("traps"),
                "Prøveprogrammet",
                List.of(new Body(new BodyId("bystyret"), "Bystyret", List.of(Authority.ADOPT))),
                new SeasonPolicy(all, all, all, all, assumed),
                new Provenance(ImpreciseDate.parse("2025-01-16"), null, assumed));
    }
}
