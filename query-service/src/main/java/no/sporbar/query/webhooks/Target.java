package no.sporbar.query.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Where messages go: an address on the web that was found sound. Who it is, is asked for anew at each delivery, and the
 * connection goes to the very addresses that were looked at: a name that is given another meaning in between leads nowhere.
 */
record Target(URI uri, boolean allowPrivate) {
    private static final int LONGEST = 2_000;

    /** Asks for the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** Why an address is not used, as the end of a code. */
    static final class UnsoundException extends Exception {
        UnsoundException(String why) {
            super(why);
        }
    }

    /** @throws UnsoundException {@code url} where it is no address that a message could go to */
    static Target of(String url, boolean allowPrivate) throws UnsoundException {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean known = scheme.equals("https") || allowPrivate && scheme.equals("http");
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            boolean ascii = url.chars().allMatch(c -> c > ' ' && c < 0x7F);
            if (!known || !plain || !ascii || url.length() > LONGEST) throw new UnsoundException("url");
            return new Target(uri, allowPrivate);
        } catch (URISyntaxException e) {
            throw new UnsoundException("url");
        }
    }

    /**
     * The addresses that it has now.
     *
     * @throws UnsoundException {@code unresolved}, or {@code address} where one of them is inside the own network
     */
    List<InetAddress> addresses(Resolver resolver) throws UnsoundException {
        try {
            List<InetAddress> found = List.of(resolver.resolve(uri.getHost()));
            if (found.isEmpty()) throw new UnsoundException("unresolved");
            if (!allowPrivate && !found.stream().allMatch(PublicAddresses::contain))
                throw new UnsoundException("address");
            return found;
        } catch (UnknownHostException e) {
            throw new UnsoundException("unresolved");
        }
    }

    boolean secure() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        if (uri.getPort() >= 0) return uri.getPort();
        return secure() ? 443 : 80;
    }

    /** What stands behind POST. */
    String path() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** What stands in the header Host. */
    String authority() {
        return uri.getPort() < 0 ? host() : host() + ":" + uri.getPort();
    }
}
