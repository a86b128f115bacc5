package no.sporbar.launcher;

import java.net.URI;
import java.nio.file.Path;
import no.sporbar.embedded.Ports;
import no.sporbar.embedded.login.LocalLogin;

/** A running Sporbar: where its parts are. Closing it stops the services, then Kafka, then PostgreSQL. */
public final class RunningSporbar implements AutoCloseable {

    private final DataFolder data;
    private final Servers servers;
    private final Services services;
    private final LocalLogin login;
    private final Started started;

    RunningSporbar(DataFolder data, Servers servers, Services services, LocalLogin login, Started started) {
        this.data = data;
        this.servers = servers;
        this.services = services;
        this.login = login;
        this.started = started;
    }

    /** The pages and the read API. */
    public URI web() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + services.webPort() + "/");
    }

    /** The command API. */
    public URI commands() {
        return services.commands();
    }

    /** One file per named actor. */
    public Path tokens() {
        return data.tokens();
    }

    /** Where people log in. */
    public URI login() {
        return URI.create(login.issuer());
    }

    /** Who can log in, and the password of them all. */
    public Path demoUsers() {
        return data.login().password();
    }

    public String brokers() {
        return servers.kafka().bootstrapServers();
    }

    /** For whoever inspects the ledger: the auditor's role, which only reads. */
    public String ledgerJdbcUrl() {
        return servers.postgres().jdbcUrl(Databases.COMMAND) + "?user=" + Databases.AUDIT + "&password="
                + data.passwordOf(Databases.AUDIT);
    }

    /** The query service's database, to the auditor's role, which only reads the schema audit there. */
    public String auditedQueryJdbcUrl() {
        return servers.postgres().jdbcUrl(Databases.QUERY) + "?user=" + Databases.AUDIT + "&password="
                + data.passwordOf(Databases.AUDIT);
    }

    /** The query service's database, with the role that owns it. */
    public String queryJdbcUrl() {
        return servers.postgres().jdbcUrl(Databases.QUERY) + "?user=" + Databases.QUERY_OWNER + "&password="
                + data.passwordOf(Databases.QUERY_OWNER);
    }

    @Override
    public void close() {
        started.close();
    }
}
