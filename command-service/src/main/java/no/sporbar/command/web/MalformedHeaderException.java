package no.sporbar.command.web;

/** A request header that cannot be what its name says. */
final class MalformedHeaderException extends RuntimeException {
    private final String header;

    MalformedHeaderException(String header) {
        super(header, null, false, false);
        this.header = header;
    }

    /** The header's name. */
    String header() {
        return header;
    }
}
