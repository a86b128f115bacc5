package no.sporbar.launcher;

import java.net.URI;
import java.nio.file.Path;
import no.sporbar.embedded.Ports;

/** A running Sporbar: where its parts are. Closing it stops the services, then Kafka, then PostgreSQL. */
public final class RunningSporbar implements AutoCloseable {

    private final DataFolder data;
    private final Servers servers;
    private final Services services;
    private final Started started;

    RunningSporbar(DataFolder data, Servers servers, Services services, Started started) {
        this.data = data;
        this.servers = servers;
        this.services = services;
        this.started = started;
    }

    /** The pages and the read API. */
    public URI web() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + services.webPort() + "/");
    }

    /** The command API. */
    public URI commands() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + services.commandPort() + "/");
    }

    /** One file per named actor. */
    public Path tokens() {
        return data.tokens();
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
