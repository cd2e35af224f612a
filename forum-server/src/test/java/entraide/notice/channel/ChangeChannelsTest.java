package entraide.notice.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.notice.NoticeTest;
import entraide.platform.mail.Address;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who wishes to hear what, by which way and when. */
class ChangeChannelsTest extends NoticeTest {

    private static final String CHANNELS = NOTICE + "channels";

    private static JsonObject wish(long version) {
        return new JsonObject()
                .put("version", version)
                .put("mail", true)
                .put("budget", 3)
                .put("quiet", new JsonObject().put("from", "21:30").put("until", "08:00"))
                .put("digest", new JsonObject().put("hour", 7).put("weekday", "monday"))
                .put(
                        "families",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("family", "followed")
                                        .put("mail", "never")
                                        .put("push", true)));
    }

    private static Answer change(Speaker who, JsonObject wish) {
        return who.put(CHANNELS, wish.encode().getBytes(UTF_8));
    }

    private static JsonObject family(Answer shown, String name) {
        return shown.json().getJsonArray("families").stream()
                .map(JsonObject.class::cast)
                .filter(family -> family.getString("family").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_said_nothing_gets_one_mail_a_day_unless_it_is_their_turn() {
        var shown = lea.get(CHANNELS);
        assertThat(shown.json().getLong("version")).isZero();
        assertThat(shown.json().getInteger("budget")).isEqualTo(1);
        assertThat(shown.json().getString("timeZone")).isEqualTo("Europe/Paris");
        assertThat(shown.json().getValue("bounced")).isNull();
        assertThat(family(shown, "turn").getBoolean("urgent")).isTrue();
        assertThat(family(shown, "turn").getString("mail")).isEqualTo("now");
        assertThat(family(shown, "followed").getString("mail")).isEqualTo("digest");
    }

    @Test
    void what_was_wished_is_shown_and_kept_for_the_one_who_wished_it() {
        var kept = change(lea, wish(0));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.text()).isEqualTo(lea.get(CHANNELS).text());
        assertThat(kept.json().getJsonObject("quiet")).isEqualTo(wish(0).getJsonObject("quiet"));
        assertThat(kept.json().getJsonObject("digest")).isEqualTo(wish(0).getJsonObject("digest"));
        assertThat(family(kept, "followed").getString("mail")).isEqualTo("never");
        assertThat(family(kept, "questions").getString("mail")).isEqualTo("now");
        assertThat(zoe.get(CHANNELS).json().getInteger("budget")).isEqualTo(1);
    }

    @Test
    void a_family_that_is_not_named_stays_as_it_was() {
        change(lea, wish(0));
        var again = change(lea, wish(1).put("families", new JsonArray()).putNull("quiet"));
        assertThat(family(again, "followed").getString("mail")).isEqualTo("never");
        assertThat(again.json().getValue("quiet")).isNull();
    }

    @Test
    void a_change_of_what_was_changed_meanwhile_is_refused_with_what_it_is_now() {
        assertThat(change(lea, wish(1)).status()).isEqualTo(409);
        change(lea, wish(0));
        var late = change(lea, wish(0).put("budget", 9));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getJsonObject("current").getInteger("budget")).isEqualTo(3);
        assertThat(lea.get(CHANNELS).json().getInteger("budget")).isEqualTo(3);
    }

    @Test
    void silence_that_never_ends_is_refused() {
        var always = new JsonObject().put("from", "07:00").put("until", "07:00");
        assertThat(change(lea, wish(0).put("quiet", always)).status()).isEqualTo(400);
    }

    @Test
    void each_kind_of_notice_belongs_to_one_family() {
        var kinds = List.of(Family.values()).stream()
                .flatMap(family -> family.kinds().stream())
                .toList();
        assertThat(kinds).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(NoticeKinds.inContract());
    }

    @Test
    void those_who_send_ask_for_many_members_at_once() {
        change(lea, wish(0));
        var wishes = Channels.of(world.node().platform().database(), List.of(lea.id(), zoe.id(), 999L))
                .await();
        assertThat(wishes).containsOnlyKeys(lea.id(), zoe.id());
        assertThat(wishes.get(lea.id()).mail("started")).isEqualTo(How.NEVER);
        assertThat(wishes.get(lea.id()).push("started")).isTrue();
        assertThat(wishes.get(zoe.id())).isEqualTo(Wishes.byDefault(ZoneId.of("Europe/Paris")));
    }

    @Test
    void with_mails_off_nothing_is_mailed_and_decisions_never_twice() {
        assertThat(Wishes.byDefault(ZoneId.of("UTC")).mail("decided")).isEqualTo(How.NEVER);
        assertThat(Wishes.byDefault(ZoneId.of("UTC")).mail("case-decided")).isEqualTo(How.DIGEST);
        change(lea, wish(0).put("mail", false));
        var wishes = Channels.of(world.node().platform().database(), List.of(lea.id()))
                .await();
        assertThat(wishes.get(lea.id()).mail("turn")).isEqualTo(How.NEVER);
    }

    @Test
    void an_address_that_was_refused_is_shown_until_its_owner_says_that_it_is_right() {
        var bounces = new Bounces(world.clock());
        var email = lea.get("/api/v1/people/me").json().getString("email");
        world.node()
                .platform()
                .database()
                .transact(tx -> bounces.bounced(tx, new Address(email), "550 5.1.1 no such user"))
                .await();
        assertThat(lea.get(CHANNELS).json().getJsonObject("bounced").getString("email"))
                .isEqualTo(email);
        assertThat(bounced(lea)).isTrue();
        assertThat(bounced(zoe)).isFalse();
        assertThat(lea.delete(CHANNELS + "/bounce").status()).isEqualTo(204);
        assertThat(bounced(lea)).isFalse();
    }

    private static boolean bounced(Speaker who) {
        return who.get(NOTICE + "notices/unread").json().getBoolean("bounced");
    }

    @Test
    void whoever_is_not_signed_in_has_no_wishes() {
        assertThat(world.visitor().get(CHANNELS).status()).isEqualTo(401);
    }
}
