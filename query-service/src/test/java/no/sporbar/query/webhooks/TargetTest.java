package no.sporbar.query.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.webhooks.Target.UnsoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "//example.org/",
                "https:///path",
                "https:example.org",
                "https://kari:hemmelig@example.org/",
                "https://example.org/#del",
                "https://example.org/\r\nX: y",
                "https://exämple.org/",
                "nonsense"
            })
    void an_address_that_is_not_plain_https_is_refused(String url) {
        assertThatThrownBy(() -> Target.of(url, false))
                .isInstanceOf(UnsoundException.class)
                .hasMessage("url");
    }

    @Test
    void all_addresses_of_a_host_must_be_out_on_the_internet() {
        assertThatThrownBy(() -> addresses("https://example.org/", false, "1.1.1.1", "10.0.0.1"))
                .hasMessage("address");
        assertThatThrownBy(() -> Target.of("https://[::1]/", false).addresses(InetAddress::getAllByName))
                .hasMessage("address");
        assertThatThrownBy(() -> Target.of("https://2130706433/", false).addresses(InetAddress::getAllByName))
                .isInstanceOf(UnsoundException.class);
        assertThatThrownBy(() -> Target.of("https://nowhere/", false).addresses(host -> {
                    throw new UnknownHostException(host);
                }))
                .hasMessage("unresolved");
    }

    @Test
    void the_addresses_that_were_looked_at_are_those_that_are_used() throws Exception {
        List<String> answers = new ArrayList<>(List.of("1.1.1.1", "127.0.0.1"));
        Target.Resolver rebinding = _ -> new InetAddress[] {InetAddress.getByName(answers.removeFirst())};
        Target target = Target.of("https://example.org/", false);
        assertThat(target.addresses(rebinding)).containsExactly(InetAddress.getByName("1.1.1.1"));
        assertThatThrownBy(() -> target.addresses(rebinding)).hasMessage("address");
    }

    @Test
    void an_installation_may_allow_its_own_network() throws Exception {
        assertThat(addresses("http://localhost:81/a?b=c", true, "127.0.0.1")).hasSize(1);
        Target target = Target.of("http://localhost:81/a?b=c", true);
        assertThat(target.port()).isEqualTo(81);
        assertThat(target.path()).isEqualTo("/a?b=c");
        assertThat(target.authority()).isEqualTo("localhost:81");
    }

    private static List<InetAddress> addresses(String url, boolean allowPrivate, String... found)
            throws UnsoundException, UnknownHostException {
        InetAddress[] addresses = new InetAddress[found.length];
        for (int i = 0; i < found.length; i++) addresses[i] = InetAddress.getByName(found[i]);
        return Target.of(url, allowPrivate).addresses(_ -> addresses);
    }
}
