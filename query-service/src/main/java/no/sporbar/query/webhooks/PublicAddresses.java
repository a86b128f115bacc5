package no.sporbar.query.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are out on the internet. Everything that IANA has set aside is not: the own machine and network, links,
 * carriers, documentation, tests, multicast; and of IPv6 all that wraps an IPv4 address.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">the register for IPv4</a>
 */
final class PublicAddresses {
    /** The first bits of a stretch of addresses, in bytes. */
    private record Stretch(byte[] start, int bits) {
        static Stretch of(int bits, int... start) {
            byte[] bytes = new byte[start.length];
            for (int i = 0; i < start.length; i++) bytes[i] = (byte) start[i];
            return new Stretch(bytes, bits);
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) return false;
            }
            return true;
        }
    }

    private static final List<Stretch> NOT_IPV4 = List.of(
            Stretch.of(8, 0),
            Stretch.of(8, 10),
            Stretch.of(10, 100, 64),
            Stretch.of(8, 127),
            Stretch.of(16, 169, 254),
            Stretch.of(12, 172, 16),
            Stretch.of(24, 192, 0, 0),
            Stretch.of(24, 192, 0, 2),
            Stretch.of(24, 192, 88, 99),
            Stretch.of(16, 192, 168),
            Stretch.of(15, 198, 18),
            Stretch.of(24, 198, 51, 100),
            Stretch.of(24, 203, 0, 113),
            Stretch.of(3, 224));

    private static final Stretch GLOBAL_IPV6 = Stretch.of(3, 0x20);
    private static final List<Stretch> NOT_IPV6 = List.of(
            Stretch.of(23, 0x20, 0x01, 0x00),
            Stretch.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Stretch.of(16, 0x20, 0x02),
            Stretch.of(20, 0x3f, 0xff, 0x00));

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) return NOT_IPV4.stream().noneMatch(not -> not.contains(bytes));
        return GLOBAL_IPV6.contains(bytes) && NOT_IPV6.stream().noneMatch(not -> not.contains(bytes));
    }
}
