package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SendNoticeTest extends Court {

    private final String address = "stranger-" + tom.id() + "@elsewhere.test";

    @Test
    void who_has_no_account_is_heard_once_the_address_is_confirmed() {
        var post = insult();
        done(send(post));
        assertThat(cases(post)).isZero();
        var token = link(mails(address).get(0));

        assertThat(confirm(token).status()).isEqualTo(204);
        assertThat(confirm(token).problem()).isEqualTo("not-found");

        assertThat(cases(post)).isEqualTo(1);
        var flag = omar.get(API + "cases/" + caseOf("post", post))
                .json()
                .getJsonArray("flags")
                .getJsonObject(0);
        assertThat(flag.getString("source")).isEqualTo("notice");
        assertThat(flag.getString("note")).isEqualTo("This insults a group of people, which is a crime.");
        done(decide(omar, caseOf("post", post), wish("hide")));
        assertThat(mails(address)).hasSize(2);
        assertThat(mails(address).stream().anyMatch(mail -> mail.contains("was acted upon")))
                .isTrue();
    }

    @Test
    void for_three_days() {
        done(send(insult()));
        var token = link(mails(address).get(0));

        world.clock().pass(Duration.ofDays(3));

        assertThat(confirm(token).problem()).isEqualTo("not-found");
    }

    @Test
    void the_answer_does_not_tell_whether_there_is_anything() {
        var there = send(insult());
        var nowhere = send(999_999);

        assertThat(nowhere.status()).isEqualTo(there.status()).isEqualTo(202);
        assertThat(nowhere.text()).isEqualTo(there.text());
        assertThat(confirm(link(mails(address).get(1))).status()).isEqualTo(204);
    }

    @Test
    void private_messages_are_no_strangers_business() {
        assertThat(world.visitor().post(API + "notices", notice("message", 1)).problem())
                .isEqualTo("invalid");
    }

    @Test
    void not_too_many_from_one_place() {
        var node = world.node(Map.of("ENTRAIDE_LIMITS", "on"));
        var stranger = world.visitor().to(entraide.support.World.address(node));
        for (int i = 0; i < 3; i++) done(stranger.post(API + "notices", notice("post", 1)));

        assertThat(stranger.post(API + "notices", notice("post", 1)).status()).isEqualTo(429);
    }

    private Answer send(long post) {
        return world.visitor().post(API + "notices", notice("post", post));
    }

    private Map<String, Object> notice(String kind, long id) {
        var notice = new HashMap<String, Object>();
        notice.put("target", Map.of("kind", kind, "id", id));
        notice.put("explanation", "This insults a group of people, which is a crime.");
        notice.put("name", "Jeanne Petit");
        notice.put("email", address);
        notice.put("goodFaith", true);
        notice.put("locale", "en");
        return notice;
    }

    private Answer confirm(String token) {
        return world.visitor().post(API + "notices/confirmations", Map.of("token", token));
    }

    private long cases(long post) {
        return number("select count(*) as number from moderation.casefile where kind = 'post' and subject = $1", post);
    }

    private static String link(String mail) {
        var link = Pattern.compile("#([A-Za-z0-9_-]{43})").matcher(mail);
        if (!link.find()) throw new AssertionError("there is no link in " + mail);
        return link.group(1);
    }
}
