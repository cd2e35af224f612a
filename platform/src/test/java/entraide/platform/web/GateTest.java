package entraide.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.platform.sample.SampleModule;
import entraide.support.Answer;
import entraide.support.Speaker;
import entraide.support.World;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final String NOTES = "/api/v1/sample/notes";

    private World world;

    @AfterEach
    void stop() {
        world.close();
    }

    private void start(Map<String, String> settings) {
        world = World.of(settings, List.of("sample"), platform -> List.of(new SampleModule(platform)));
    }

    private static Answer write(Speaker speaker) {
        return speaker.post(NOTES, Map.of("words", "x"));
    }

    private static long admitted(List<Speaker> speakers) {
        return speakers.stream()
                .parallel()
                .map(GateTest::write)
                .filter(answer -> answer.status() != 429)
                .count();
    }

    @Test
    void a_burst_gets_what_a_minute_allows_and_is_told_when_to_come_back() {
        start(Map.of("ENTRAIDE_LIMITS", "on"));
        var ada = world.member("ada", Role.STUDENT);
        var zed = world.member("zed", Role.STUDENT);

        assertThat(admitted(IntStream.range(0, 200).mapToObj(i -> ada).toList()))
                .isEqualTo(120);

        var refused = write(ada);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(refused.header("retry-after"))).isBetween(1, 60);
        assertThat(write(zed).status()).isEqualTo(201);
        assertThat(ada.get(NOTES).status()).isEqualTo(200);
    }

    @Test
    void claiming_to_come_from_elsewhere_does_not_help() {
        start(Map.of("ENTRAIDE_LIMITS", "on"));
        var forgers = IntStream.range(0, 200)
                .mapToObj(i -> world.visitor()
                        .with("x-forwarded-for", "10.0.0." + i)
                        .with("forwarded", "for=10.0.0." + i)
                        .with("x-real-ip", "10.0.0." + i))
                .toList();

        assertThat(admitted(forgers)).isEqualTo(120);
    }

    @Test
    void behind_a_proxy_of_ours_each_sender_counts_for_itself() {
        start(Map.of("ENTRAIDE_LIMITS", "on", "ENTRAIDE_PROXIES", "127.0.0.1, 10.9.9.9"));
        var one = world.visitor().with("x-forwarded-for", "192.0.2.1");
        var forged = world.visitor().with("x-forwarded-for", "192.0.2.77, 192.0.2.1, 10.9.9.9");
        var other = world.visitor().with("x-forwarded-for", "192.0.2.2");

        assertThat(admitted(IntStream.range(0, 130).mapToObj(i -> one).toList()))
                .isEqualTo(120);

        assertThat(write(forged).status()).isEqualTo(429);
        assertThat(write(other).status()).isEqualTo(401);
    }

    @Test
    void the_limits_can_be_lifted_for_measuring() {
        start(Map.of("ENTRAIDE_LIMITS", "off"));

        assertThat(admitted(
                        IntStream.range(0, 200).mapToObj(i -> world.visitor()).toList()))
                .isEqualTo(200);
    }

    @Test
    void a_page_of_another_site_cannot_write_with_the_browsers_cookie() {
        start(Map.of("ENTRAIDE_PUBLIC_URL", "https://school.test"));
        var browser = world.visitor().with("cookie", "entraide_session=any");

        for (var foreign : List.of(
                browser.with("sec-fetch-site", "cross-site"),
                browser.with("sec-fetch-site", "same-site"),
                browser.with("origin", "https://evil.test"),
                browser.with("origin", "https://school.test.evil.test"),
                browser.with("origin", "null"))) {
            assertThat(write(foreign).problem()).isEqualTo("foreign-origin");
        }
        for (var own : List.of(
                browser.with("sec-fetch-site", "same-origin"),
                browser.with("origin", "https://school.test"),
                browser.with("origin", "http://127.0.0.1:" + world.node().port()),
                browser)) {
            assertThat(write(own).problem()).isEqualTo("sign-in");
        }
    }

    @Test
    void nobody_is_signed_in_by_a_page_of_another_site() {
        start(Map.of());

        var answer = world.visitor()
                .with("origin", "https://evil.test")
                .post("/api/v1/people/sessions", Map.of("email", "a@school.test", "password", "xxxxxxxxxxx"));

        assertThat(answer.problem()).isEqualTo("foreign-origin");
    }
}
