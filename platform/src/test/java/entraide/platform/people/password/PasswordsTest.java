package entraide.platform.people.password;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Vertx vertx = Vertx.vertx();
    private final Passwords passwords = new Passwords(vertx, 4);

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    @Test
    void a_flood_is_refused_beyond_a_short_queue_and_those_in_it_are_served() {
        var asked = IntStream.range(0, 100)
                .mapToObj(i -> passwords.match("a password", Optional.empty()))
                .toList();

        Future.join(asked).otherwiseEmpty().await();

        var refused = asked.stream().filter(Future::failed).toList();
        assertThat(refused)
                .hasSizeBetween(80, 94) // a slow machine may end a hash while it is still being asked
                .allSatisfy(future -> assertThat(
                                ((Refusal) future.cause()).problem().status())
                        .isEqualTo(503));
        assertThat(asked.stream().filter(Future::succeeded).map(Future::result)).containsOnly(false);
        assertThat(passwords.match("a password", Optional.empty()).await()).isFalse();
    }

    @Test
    void nobodys_password_is_nobodys() {
        assertThat(passwords.match("", Optional.empty()).await()).isFalse();
        assertThat(passwords
                        .match("a password", Optional.of(Passwords.hashNow("a password")))
                        .await())
                .isTrue();
    }

    @Test
    void one_password_has_many_hashes() {
        assertThat(Passwords.hashNow("a password")).isNotEqualTo(Passwords.hashNow("a password"));
    }
}
