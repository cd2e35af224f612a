package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Relayed;
import entraide.support.Speaker;
import entraide.support.World;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What others may have got hold of, and what becomes of it when its owner takes the account back. */
class LostPasswordTest extends MailTest {

    private static final String PEOPLE = "/api/v1/people/";
    private static final String NEXT = "trois-corbeaux-sur-le-toit";
    // The reader's keys of the example in RFC 8291.
    private static final Map<String, Object> KEYS = Map.of(
            "p256dh",
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "auth",
            "BTBZMqHH6r4Tts7J_aSIgg");
    private static final Pattern LINK = Pattern.compile("/reset#([\\w-]+)");

    @Test
    void a_password_set_by_mail_ends_all_that_was_told_or_fetched_elsewhere() {
        told(signedIn(World.PASSWORD), "phone");
        told(lea, "program");
        var calendar = calendar(lea);
        assertThat(devices(lea)).isEqualTo(2);

        reset();

        var lea = signedIn(NEXT);
        assertThat(devices(lea)).isZero();
        assertThat(fetched(calendar)).isEqualTo(404);
        assertThat(lea.get(NOTICE + "feeds").itemList()).isEmpty();
    }

    @Test
    void what_is_made_afterwards_stays() {
        var before = calendar(lea);
        reset();
        var after = calendar(signedIn(NEXT));
        Relayed.to(world.node(), "notice.feed");
        assertThat(fetched(before)).isEqualTo(404);
        assertThat(fetched(after)).isEqualTo(200);
    }

    @Test
    void a_password_changed_by_its_owner_ends_what_other_sessions_were_told_and_leaves_the_rest() {
        var here = signedIn(World.PASSWORD);
        told(here, "here");
        told(signedIn(World.PASSWORD), "elsewhere");
        var calendar = calendar(here);
        assertThat(here.put(PEOPLE + "me/password", Map.of("current", World.PASSWORD, "next", NEXT))
                        .status())
                .isEqualTo(204);
        Relayed.to(world.node(), "notice.feed");
        assertThat(devices(here)).isEqualTo(1);
        assertThat(fetched(calendar)).isEqualTo(200);
    }

    @Test
    void with_a_token_ends_what_was_told_by_it() {
        var made = lea.post(PEOPLE + "tokens", Map.of("name", "agenda")).json();
        told(world.visitor().with("authorization", "Bearer " + made.getString("token")), "program");
        assertThat(devices(lea)).isEqualTo(1);
        lea.delete(PEOPLE + "tokens/" + made.getLong("id"));
        assertThat(devices(lea)).isZero();
    }

    @Test
    void what_a_token_asked_for_does_not_hang_on_the_cookie_beside_it() {
        var made = lea.post(PEOPLE + "tokens", Map.of("name", "agenda")).json();
        var both = signedIn(World.PASSWORD).with("authorization", "Bearer " + made.getString("token"));
        told(both, "program");
        lea.delete(PEOPLE + "tokens/" + made.getLong("id"));
        assertThat(devices(lea)).isZero();
    }

    @Test
    void nothing_is_told_where_nobody_came_for_so_long_that_they_are_signed_out() {
        told(signedIn(World.PASSWORD), "old");
        world.clock().pass(Duration.ofDays(29));
        assertThat(devices(lea)).isEqualTo(1);
        world.clock().pass(Duration.ofDays(2));
        assertThat(devices(lea)).isZero();
    }

    @Test
    void whoever_left_and_came_back_makes_new_addresses() {
        var calendar = calendar(lea);
        active(1, false);
        Relayed.to(world.node(), "notice.feed");
        assertThat(fetched(calendar)).isEqualTo(404);
        active(2, true);
        assertThat(fetched(calendar)).isEqualTo(404);
    }

    private void active(long version, boolean active) {
        var changed = sara.patch(PEOPLE + "members/lea", Map.of("version", version, "active", active));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    }

    private Speaker signedIn(String password) {
        var entered =
                world.visitor().post(PEOPLE + "sessions", Map.of("email", "lea@school.test", "password", password));
        assertThat(entered.status()).isEqualTo(201);
        return world.visitor().with("cookie", entered.header("set-cookie").split(";")[0]);
    }

    private void told(Speaker where, String browser) {
        var subscription = Map.of("endpoint", "https://push.example/" + browser, "keys", KEYS);
        var taken = where.post(NOTICE + "pushes", subscription);
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    }

    private static int devices(Speaker owner) {
        return owner.get(NOTICE + "pushes").itemList().size();
    }

    private static String calendar(Speaker owner) {
        var made = owner.post(NOTICE + "feeds", Map.of()).json();
        return URI.create(made.getString("address")).getRawPath();
    }

    private int fetched(String address) {
        return world.visitor().get(address).status();
    }

    /** By the link in a mail, by somebody who is signed in nowhere. */
    private void reset() {
        world.visitor().post(PEOPLE + "resets", Map.of("email", "lea@school.test"));
        while (mails(lea).isEmpty()) goRound(world.node());
        var link = LINK.matcher(text(mails(lea).get(0)));
        assertThat(link.find()).isTrue();
        var used = world.visitor().post(PEOPLE + "resets/uses", Map.of("token", link.group(1), "password", NEXT));
        assertThat(used.status()).as(used.text()).isEqualTo(204);
        Relayed.to(world.node(), "notice.feed");
    }
}
