package entraide.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.platform.ServerModule;
import entraide.platform.sample.SampleModule;
import entraide.support.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final class Clash implements ServerModule {
        @Override
        public String name() {
            return "clash";
        }

        @Override
        public void mount(Operations operations) {
            // Its contract is what matters.
        }
    }

    @Test
    void contracts_that_mean_different_things_by_one_name_stop_the_start() {
        assertThatThrownBy(
                        () -> World.of(List.of("sample"), platform -> List.of(new SampleModule(platform), new Clash())))
                .hasStackTraceContaining("openapi/clash.yaml has schemas/Note");
    }

    @Test
    void a_body_of_another_kind_is_not_understood() {
        try (var world = World.of(List.of(), platform -> List.of())) {
            var body = "{}".getBytes(StandardCharsets.UTF_8);
            for (var type : List.of("text/plain", "application/xml", "nonsense")) {
                var answer = world.visitor().sendRaw("POST", "/api/v1/people/sessions", type, body);
                assertThat(answer.status()).as(type).isEqualTo(415);
                assertThat(answer.problem()).isEqualTo("media-type");
            }
        }
    }
}
