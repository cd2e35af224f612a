package entraide.notice.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser's address leads the server nowhere but into the world. */
class PublicReachTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.9.9",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void what_is_not_of_the_world_is_refused(String address) throws UnknownHostException {
        assertThat(PublicReach.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "198.20.1.1", "2a00:1450:4001:800::200e", "2001:4860::1"
            })
    void what_is_of_the_world_is_not(String address) throws UnknownHostException {
        assertThat(PublicReach.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example/a",
                "https://push.example:8443/a",
                "https://user@push.example/a",
                "https:///a",
                "file:///etc/passwd",
                "https://push.example/a#b",
                "push.example/a"
            })
    void what_goes_another_way_than_by_tls_is_refused(String endpoint) {
        assertThat(new PublicReach(null).allows(URI.create(endpoint))).isFalse();
    }

    @Test
    void a_name_that_leads_inside_is_found_out_when_it_is_resolved() {
        var vertx = Vertx.vertx();
        try {
            var reach = new PublicReach(vertx);
            var inside = URI.create("https://localhost/a");
            assertThat(reach.allows(inside)).isTrue();
            assertThatThrownBy(() -> reach.address(inside).await()).hasMessageContaining("not public");
        } finally {
            vertx.close().await();
        }
    }
}
