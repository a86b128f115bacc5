package no.sporbar.embedded;

/** Another program already listens on a port that was asked for. Nothing was started on it. */
public final class PortTakenException extends EmbeddedServerException {

    private final String server;
    private final int port;
    private final String setting;

    public PortTakenException(String server, int port, String setting) {
        super("Port " + port + " for " + server + " is taken by another program; set " + setting + " to a free port");
        this.server = server;
        this.port = port;
        this.setting = setting;
    }

    /** What should have listened there, such as {@code PostgreSQL}. */
    public String server() {
        return server;
    }

    public int port() {
        return port;
    }

    /** The environment variable that moves it. */
    public String setting() {
        return setting;
    }
}
