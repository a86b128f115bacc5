package no.sporbar.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {
    private final ClientAddress clients = new ClientAddress(List.of("10.0.0.0/8", "::1"));

    @Test
    void a_stranger_cannot_choose_who_he_is() {
        assertThat(clients.of("203.0.113.7", "198.51.100.1")).isEqualTo("203.0.113.7");
    }

    @Test
    void a_trusted_proxy_says_who_was_before_it() {
        assertThat(clients.of("10.1.2.3", "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(clients.of("::1", "198.51.100.1, 10.9.9.9")).isEqualTo("198.51.100.1");
    }

    @Test
    void what_stands_before_the_first_stranger_is_his_own_word() {
        assertThat(clients.of("10.1.2.3", "127.0.0.1, 198.51.100.1")).isEqualTo("198.51.100.1");
    }

    @Test
    void what_is_no_address_leaves_the_proxy_itself() {
        assertThat(clients.of("10.1.2.3", "localhost")).isEqualTo("10.1.2.3");
        assertThat(clients.of("10.1.2.3", null)).isEqualTo("10.1.2.3");
        assertThat(clients.of("10.1.2.3", "")).isEqualTo("10.1.2.3");
    }

    @Test
    void an_ipv6_household_is_one_client() {
        assertThat(clients.of("2001:db8:1:2:3:4:5:6", null)).isEqualTo(clients.of("2001:db8:1:2::1", null));
        assertThat(clients.of("2001:db8:1:3::1", null)).isNotEqualTo(clients.of("2001:db8:1:2::1", null));
    }

    @Test
    void a_network_that_cannot_be_read_stops_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientAddress(List.of("10.0.0.0/99")));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientAddress(List.of("proxy.example")));
    }
}
