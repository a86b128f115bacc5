package no.sporbar.command.dispatch;

import no.sporbar.command.catalogue.Features;
import no.sporbar.command.store.LedgerRepositories;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the one shell from the ledger and lets it handle every command. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {
    @Bean
    Repository<StreamShell> streams(LedgerRepositories repositories) {
        return repositories.of(new StreamShell.Factory(Features.ALL));
    }

    @Bean
    CommandHandling commandHandling(CommandBus bus, Repository<StreamShell> streams, Knowledge knowledge) {
        CommandHandling handling = new CommandHandling(streams, knowledge, Features.ALL);
        handling.subscribe(bus, Features.ALL);
        return handling;
    }
}
