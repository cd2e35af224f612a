package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void a_hundred_thousand_are_all_different_and_use_every_bit() {
        var met = new HashSet<String>();
        var ones = new int[256];
        for (int i = 0; i < 100_000; i++) {
            var text = Secret.fresh().tell();
            assertThat(met.add(text)).isTrue();
            var bytes = java.util.Base64.getUrlDecoder().decode(text);
            assertThat(bytes).hasSize(32);
            for (int bit = 0; bit < 256; bit++) ones[bit] += bytes[bit / 8] >> (bit % 8) & 1;
        }
        // Six standard deviations: a fair bit is outside once in half a billion.
        for (int bit = 0; bit < 256; bit++) assertThat(ones[bit]).isBetween(49_000, 51_000);
    }

    @Test
    void it_does_not_slip_into_a_log() {
        assertThat(Secret.fresh()).hasToString("a secret");
    }
}
