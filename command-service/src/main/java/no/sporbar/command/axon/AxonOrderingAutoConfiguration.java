package no.sporbar.command.axon;

import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;

/**
 * Puts Axon 4.13's auto-configuration after Spring Boot 4's. Axon names Boot 3's classes in its ordering, so without this
 * it looks for a transaction manager before there is one and quietly goes on with none.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        },
        before = {JdbcAutoConfiguration.class, TransactionAutoConfiguration.class})
public final class AxonOrderingAutoConfiguration {}
