package no.sporbar.command.axon;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start on parts that would lose something without a word. */
@Component
class AxonStartCheck implements SmartInitializingSingleton {
    private final TransactionManager transactions;
    private final TokenStore tokens;
    private final EventStorageEngine engine;

    AxonStartCheck(TransactionManager transactions, TokenStore tokens, EventStorageEngine engine) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(
                transactions instanceof SpringTransactionManager,
                "Axon has no real transaction manager but "
                        + transactions.getClass().getName() + ": event handling would not be transactional");
        require(
                tokens instanceof JdbcTokenStore,
                "Axon's token store is " + tokens.getClass().getName() + ": progress would be lost at the next start");
        require(
                !engine.getClass().getName().contains("inmemory"),
                "Axon's event store is in memory: every fact would be lost at the next start");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalStateException(otherwise);
    }
}
