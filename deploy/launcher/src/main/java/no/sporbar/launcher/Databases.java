package no.sporbar.launcher;

import no.sporbar.embedded.LocalPostgres;

/**
 * Each service's own database and roles. The command service has an owner that may change the schema and a lesser role for
 * every other moment; what the query service keeps is derived, and its owner does all. Auditors have one role, which reads
 * in both. The passwords are this data folder's own.
 */
final class Databases {

    static final String COMMAND = "sporbar_command";
    static final String COMMAND_OWNER = "sporbar_command";
    static final String APPEND = "sporbar_append";
    static final String AUDIT = "sporbar_audit";
    static final String QUERY = "sporbar_query";
    static final String QUERY_OWNER = "sporbar_query";

    private final LocalPostgres postgres;
    private final DataFolder data;

    Databases(LocalPostgres postgres, DataFolder data) {
        this.postgres = postgres;
        this.data = data;
    }

    /** Makes what is missing; what is there keeps its contents. */
    void ensure() {
        postgres.ensureDatabase(COMMAND, COMMAND_OWNER, data.passwordOf(COMMAND_OWNER));
        postgres.ensureRole(APPEND, data.passwordOf(APPEND));
        postgres.ensureRole(AUDIT, data.passwordOf(AUDIT));
        postgres.ensureDatabase(QUERY, QUERY_OWNER, data.passwordOf(QUERY_OWNER));
    }

    String url(String database) {
        return postgres.jdbcUrl(database);
    }

    String passwordOf(String role) {
        return data.passwordOf(role);
    }
}
