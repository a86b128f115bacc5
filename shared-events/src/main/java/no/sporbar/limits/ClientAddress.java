package no.sporbar.limits;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which machine a request comes from. What a proxy says of it ({@code X-Forwarded-For}) counts only where the proxy is one that
 * is trusted: anybody else could write there whatever he likes.
 */
public final class ClientAddress {
    /** An IPv6 household has this much of its own. */
    private static final int HOUSEHOLD_BYTES = 8;

    private final List<Network> proxies;

    /** @param proxies addresses, or networks as in {@code 10.0.0.0/8} */
    public ClientAddress(List<String> proxies) {
        this.proxies =
                proxies.stream().filter(p -> !p.isBlank()).map(Network::parse).toList();
    }

    /**
     * The client, as a key that others cannot choose.
     *
     * @param sender the other end of the connection
     * @param forwardedFor the header, its lines joined by commas; null without one
     */
    public String of(String sender, @Nullable String forwardedFor) {
        InetAddress client = literal(sender);
        if (client == null) return sender;
        List<String> before = forwardedFor == null ? List.of() : List.of(forwardedFor.split(",", -1));
        for (String each : before.reversed()) {
            if (!isProxy(client)) break;
            InetAddress said = literal(each.strip());
            if (said == null) break; // nobody can say who was before
            client = said;
        }
        return key(client);
    }

    private boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(network -> network.holds(address));
    }

    private static String key(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length > 4) Arrays.fill(bytes, HOUSEHOLD_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e); // the length is that of an address
        }
    }

    /** Never asks a name server. */
    private static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private record Network(byte[] prefix, int bits) {
        static Network parse(String text) {
            String[] parts = text.strip().split("/", 2);
            byte[] address = InetAddress.ofLiteral(parts[0]).getAddress();
            int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > address.length * 8) throw new IllegalArgumentException("no network: " + text);
            return new Network(address, bits);
        }

        boolean holds(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != prefix.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((prefix[bit / 8] & mask) != (other[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
