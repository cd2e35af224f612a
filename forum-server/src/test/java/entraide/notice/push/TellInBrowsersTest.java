package entraide.notice.push;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told in browsers, to whom, when, and when not. */
class TellInBrowsersTest extends PushTest {

    /** More need not be taken (RFC 8030, 7.2). */
    private static final int MOST_BYTES = 4_096;

    @Test
    void an_answer_is_told_in_the_askers_browser_and_in_no_other() {
        var phone = browser(lea, "phone");
        browser(tom, "tom");
        long question = question();
        var answer = reply(mina, question, "Vide le **cache**");
        sent();
        var message = messages(phone, "phone").get(0);
        assertThat(message.getString("kind")).isEqualTo("answered");
        assertThat(message.getString("title")).isEqualTo("Pourquoi le panier est-il vide ?");
        assertThat(message.getString("excerpt")).isEqualTo("Vide le cache");
        assertThat(message.getJsonArray("names")).hasSize(1);
        assertThat(message.getJsonObject("place").getLong("id")).isEqualTo(question);
        assertThat(message.getJsonObject("subject").getLong("id")).isEqualTo(answer.id());
        assertThat(MAKER.taken("tom")).isEmpty();
    }

    @Test
    void it_is_signed_by_the_school_and_takes_the_place_of_what_was_said_of_the_same_place() {
        browser(lea, "phone");
        long question = question();
        reply(mina, question, "Une");
        sent();
        reply(mina, question, "Autre");
        sent();
        reply(mina, question(), "Ailleurs");
        sent();
        var headers =
                MAKER.taken("phone").stream().map(PushMaker.Parcel::headers).toList();
        var signed = headers.get(0).get("authorization");
        assertThat(signed)
                .startsWith("vapid t=")
                .contains("k=" + lea.get(NOTICE + "pushes").json().getString("key"));
        var claims = new JsonObject(new String(Base64.getUrlDecoder().decode(signed.split("\\.")[1])));
        assertThat(claims.getString("aud"))
                .isEqualTo("http://127.0.0.1:" + headers.get(0).get("host").split(":")[1]);
        assertThat(claims.getString("sub")).isNotEmpty();
        assertThat(headers.get(0).get("content-encoding")).isEqualTo("aes128gcm");
        assertThat(headers.get(0).get("ttl")).isEqualTo("86400");
        assertThat(headers.get(0).get("topic"))
                .hasSize(32)
                .isEqualTo(headers.get(1).get("topic"));
        assertThat(headers.get(2).get("topic")).isNotEqualTo(headers.get(0).get("topic"));
        assertThat(headers.get(0).get("urgency")).isEqualTo("normal");
    }

    @Test
    void my_turn_is_urgent() {
        browser(mina, "phone");
        conversation();
        sent();
        assertThat(MAKER.taken("phone").get(0).headers().get("urgency")).isEqualTo("high");
    }

    private void conversation() {
        var accompaniment = sara.post(
                        PRIVATE + "accompaniments", Map.of("studentId", lea.id(), "mentorIds", List.of(mina.id())))
                .id();
        lea.post(
                PRIVATE + "conversations",
                Map.of("accompanimentId", accompaniment, "subject", "Mon projet", "body", "Bonjour"));
    }

    @Test
    void what_was_read_meanwhile_is_not_told() {
        browser(lea, "phone");
        long question = question();
        var answer = reply(mina, question, "Une");
        asked();
        read(lea, question, answer.id());
        sent();
        assertThat(MAKER.taken("phone")).isEmpty();
    }

    @Test
    void who_looks_at_a_page_that_told_it_is_not_told_again() {
        browser(lea, "phone");
        long question = question();
        reply(mina, question, "Une");
        asked();
        tom.put(NOTICE + "pushes/heard", Map.of("kind", "thread", "id", question));
        assertThat(due()).isEqualTo(1);
        lea.put(NOTICE + "pushes/heard", Map.of("kind", "thread", "id", question));
        sent();
        assertThat(MAKER.taken("phone")).isEmpty();
    }

    @Test
    void a_moment_is_left_for_an_open_page_to_say_so() {
        browser(lea, "phone");
        reply(mina, question(), "Une");
        asked();
        round();
        assertThat(MAKER.taken("phone")).isEmpty();
        later(AskToPush.GRACE);
        assertThat(MAKER.taken("phone")).hasSize(1);
    }

    @Test
    void in_quiet_hours_it_waits_for_their_end() {
        browser(lea, "phone");
        wishes(lea, Map.of("quiet", Map.of("from", "09:00", "until", "11:00")));
        reply(mina, question(), "Une");
        sent();
        assertThat(MAKER.taken("phone")).isEmpty();
        later(Duration.ofMinutes(58));
        assertThat(MAKER.taken("phone")).isEmpty();
        later(Duration.ofMinutes(2));
        assertThat(MAKER.taken("phone")).hasSize(1);
    }

    @Test
    void what_a_member_does_not_want_to_be_pushed_is_not() {
        browser(lea, "phone");
        wishes(lea, Map.of("families", List.of(Map.of("family", "questions", "mail", "digest", "push", false))));
        reply(mina, question(), "Une");
        sent();
        assertThat(MAKER.taken("phone")).isEmpty();
        assertThat(due()).isZero();
    }

    @Test
    void who_may_not_read_it_any_more_gets_nothing() {
        browser(lea, "phone");
        long question = ask(lea, springSpace, "Entre nous").id();
        reply(mina, question, "Une");
        asked();
        run("delete from people.membership where member_id = $1", lea.id());
        sent();
        assertThat(MAKER.taken("phone")).isEmpty();
        assertThat(due()).isZero();
    }

    @Test
    void what_was_deleted_meanwhile_is_not_told() {
        browser(lea, "phone");
        var answer = reply(mina, question(), "Oups");
        asked();
        mina.delete(API + "posts/" + answer.id());
        sent();
        assertThat(MAKER.taken("phone")).isEmpty();
    }

    @Test
    void who_wrote_anonymously_is_named_in_nothing_that_is_sent() {
        var toms = browser(tom, "tom");
        long thread = thread(lea, everyone, "question", "Suis-je seule ?", Map.of("anonymous", true))
                .id();
        tom.put(API + "threads/" + thread + "/same-problem");
        tom.put(API + "threads/" + thread + "/follow", Map.of("level", "following"));
        reply(lea, thread, "Et @tom, qu'en penses-tu ?");
        sent();
        var message = messages(toms, "tom").get(0);
        assertThat(message.getJsonArray("names")).isEmpty();
        assertThat(message.encode()).doesNotContainIgnoringCase("lea");
        assertThat(MAKER.taken("tom").get(0).headers().toString()).doesNotContainIgnoringCase("lea");
    }

    @Test
    void the_longest_words_there_may_be_are_taken_by_every_maker() {
        var phone = browser(lea, "phone");
        long thread = ask(lea, everyone, "漢".repeat(200)).id();
        for (var one : List.of(mina, paul, zoe)) {
            run("update people.member set display_name = $2 where id = $1", one.id(), "漢".repeat(100));
            reply(one, thread, "漢字 \u202E".repeat(1_000));
        }
        sent();
        var message = messages(phone, "phone").get(0);
        assertThat(message.getJsonArray("names")).hasSize(3);
        assertThat(message.getString("title")).isEqualTo("漢".repeat(200));
        assertThat(message.getString("excerpt")).doesNotContain("\u202E");
        assertThat(MAKER.taken("phone").get(0).body().length).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void a_member_who_is_gone_is_told_nothing_and_forgotten() {
        browser(lea, "phone");
        reply(mina, question(), "Une");
        asked();
        run("update people.member set deactivated_at = now() where id = $1", lea.id());
        sent();
        assertThat(MAKER.taken("phone")).isEmpty();
        assertThat(count("select count(*)::int as n from notice.push")).isZero();
    }

    @Test
    void with_the_session_ends_what_is_told_in_its_browser() {
        var entered = world.visitor()
                .post("/api/v1/people/sessions", Map.of("email", "lea@school.test", "password", World.PASSWORD));
        var here = world.visitor().with("cookie", entered.header("set-cookie").split(";")[0]);
        browser(here, "desk");
        browser(lea, "phone");
        reply(mina, question(), "Une");
        sent();
        assertThat(MAKER.taken("desk")).hasSize(1);
        here.delete("/api/v1/people/sessions/current");
        assertThat(devices(lea)).hasSize(1);
        reply(mina, question(), "Autre");
        sent();
        assertThat(MAKER.taken("desk")).hasSize(1);
        assertThat(MAKER.taken("phone")).hasSize(2);
        assertThat(count("select count(*)::int as n from notice.push")).isEqualTo(1);
    }

    private void run(String sql, Object... params) {
        Sql.run(world.node().platform().database(), sql, params).await();
    }

    private int due() {
        return count("select count(*)::int as n from notice.push_due");
    }

    private int count(String sql) {
        return Sql.one(world.node().platform().database(), sql, row -> row.getInteger("n"))
                .await();
    }
}
