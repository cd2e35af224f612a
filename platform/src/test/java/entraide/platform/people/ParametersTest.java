package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest extends InTown {

    @Test
    void what_is_asked_for_is_decoded_once() {
        var sara = world.member("sara", Role.STAFF);
        run("update people.member set email = 'sara+c%2b@school.test'");

        assertThat(sara.get(PEOPLE + "/roster?q=sara%2Bc").items()).hasSize(1);
        assertThat(sara.get(PEOPLE + "/roster?q=sara%2Bc%252b@").items()).hasSize(1);
        assertThat(sara.get(PEOPLE + "/roster?q=sara+c").items()).isEmpty();
        assertThat(sara.get(PEOPLE + "/roster?q=%25").status()).isEqualTo(200);
    }

    @Test
    void a_key_with_a_percent_sign_is_a_key() {
        var sara = world.member("sara", Role.STAFF).once("100%");

        assertThat(sara.post(PEOPLE + "/programmes", Map.of("name", "Web")).status())
                .isEqualTo(201);
    }
}
