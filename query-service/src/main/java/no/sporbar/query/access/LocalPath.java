package no.sporbar.query.access;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after logging in: a page of this service, whoever wrote the link. */
final class LocalPath {
    static final String HOME = "/";

    private static final int LONGEST = 2000;

    private LocalPath() {}

    /** The path, where it is one of ours; the first page otherwise. */
    static String of(@Nullable String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : HOME;
    }

    /** Browsers take {@code //host} and {@code /\host} for another server, and leave control characters out before they look. */
    private static boolean isLocal(String wanted) {
        if (wanted.length() > LONGEST || !wanted.startsWith("/") || wanted.startsWith("//")) return false;
        if (wanted.indexOf('\\') >= 0 || wanted.chars().anyMatch(Character::isISOControl)) return false;
        if (wanted.startsWith("/login") || wanted.startsWith("/logout")) return false;
        try {
            URI uri = new URI(wanted);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
