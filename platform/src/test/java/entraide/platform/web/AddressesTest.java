package entraide.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void who_has_a_whole_network_of_ipv6_is_one() {
        assertThat(Addresses.network("2001:db8::1")).isEqualTo(Addresses.network("2001:db8:0:0:ffff:1:2:3"));
        assertThat(Addresses.network("2001:db8::1")).isNotEqualTo(Addresses.network("2001:db8:0:1::1"));
        assertThat(Addresses.network("::1")).isEqualTo(Addresses.network("0:0:0:0:0:0:0:2"));
    }

    @Test
    void an_ipv4_address_is_the_same_in_ipv6s_clothes() {
        assertThat(Addresses.network("::ffff:192.0.2.1")).isEqualTo(Addresses.network("192.0.2.1"));
        assertThat(Addresses.network("192.0.2.1")).isNotEqualTo(Addresses.network("192.0.2.2"));
    }

    @Test
    void what_is_no_address_is_one_and_the_same() {
        assertThat(Addresses.network("x")).isEqualTo(Addresses.network(null));
    }
}
