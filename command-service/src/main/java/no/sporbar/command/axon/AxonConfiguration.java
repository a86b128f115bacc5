package no.sporbar.command.axon;

import java.util.List;
import no.sporbar.command.store.ConflictRetries;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The parts of Axon that are not as they come. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {
    /**
     * Commands run in the caller's thread and without a database transaction: a command writes nothing but its append,
     * which is durable by itself. A transaction around it would hold a pooled connection while it waits for its group.
     */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(
            List<MessageHandlerInterceptor<CommandMessage<?>>> interceptors,
            List<CorrelationDataProvider> correlation) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        interceptors.forEach(bus::registerHandlerInterceptor);
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus, ConflictRetries retries) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(retries)
                .build();
    }

    /** An event that a handler fails on stops its processor there; by default Axon logs it and goes on. */
    @Bean
    ConfigurerModule errorsAreNotPassedBy() {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }

    /** Without this Axon 4.13.0 writes a token at a replay that it then refuses to read, and replays nothing. */
    @Bean
    Jackson3SerializerCustomizer tokensCanBeReadBack() {
        return builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }
}
