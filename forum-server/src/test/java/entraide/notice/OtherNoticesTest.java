package entraide.notice;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who hears of private messages, of follow-up sheets and of what mentors have in hand. */
class OtherNoticesTest extends NoticeTest {

    private static final String NOTE =
            "Paul connaît ce sujet mieux que moi, je lui passe la main avec ce que j'ai trouvé.";

    private long accompaniment;

    private long conversation() {
        accompaniment = sara.post(
                        PRIVATE + "accompaniments",
                        Map.of("studentId", lea.id(), "mentorIds", List.of(mina.id(), paul.id())))
                .id();
        return lea.post(
                        PRIVATE + "conversations",
                        Map.of("accompanimentId", accompaniment, "subject", "Mon projet", "body", "Bonjour"))
                .id();
    }

    private Answer write(Speaker author, long conversation, String body) {
        return author.post(PRIVATE + "conversations/" + conversation + "/messages", Map.of("body", body));
    }

    @Test
    void a_message_is_told_to_the_others_and_says_when_the_next_word_is_theirs() {
        long conversation = conversation();
        assertThat(lines(mina)).containsExactly("turn 1/1");
        assertThat(lines(lea)).isEmpty();
        write(mina, conversation, "Montre-moi ton **plan**");
        var notice = notices(lea).get(0);
        assertThat(kinds(notice)).containsExactly("turn");
        assertThat(notice.getString("title")).isEqualTo("Mon projet");
        assertThat(notice.getString("excerpt")).isEqualTo("Montre-moi ton plan");
        assertThat(kinds(notices(paul).get(0))).containsExactly("message", "turn");
        assertThat(lines(sara)).isEmpty();
    }

    @Test
    void reading_the_conversation_reads_its_notices() {
        long conversation = conversation();
        var message = write(mina, conversation, "Bonjour Léa");
        assertThat(unread(lea)).isEqualTo(1);
        lea.put(PRIVATE + "conversations/" + conversation + "/read", Map.of("messageId", message.id()));
        assertThat(unread(lea)).isZero();
        assertThat(unread(paul)).isEqualTo(1);
    }

    @Test
    void whoever_answers_has_seen_what_came_before() {
        long conversation = conversation();
        assertThat(unread(mina)).isEqualTo(1);
        write(mina, conversation, "Montre-moi ton plan");
        assertThat(unread(mina)).isZero();
        assertThat(unread(paul)).isEqualTo(1);
    }

    @Test
    void a_deleted_message_is_taken_back() {
        long conversation = conversation();
        var message = write(mina, conversation, "Oups");
        assertThat(unread(lea)).isEqualTo(1);
        mina.delete(PRIVATE + "messages/" + message.id());
        assertThat(lines(lea)).isEmpty();
    }

    @Test
    void whoever_left_hears_no_more_and_is_shown_nothing_that_came_after() {
        long conversation = conversation();
        write(mina, conversation, "Avant");
        assertThat(unread(paul)).isEqualTo(1);
        var team = Map.of("version", 1, "mentorIds", List.of(mina.id()), "keepReading", true);
        assertThat(sara.put(PRIVATE + "accompaniments/" + accompaniment + "/team", team)
                        .status())
                .isEqualTo(200);
        write(mina, conversation, "Après");
        assertThat(notices(paul).toString()).doesNotContain("Après");
    }

    @Test
    void a_changed_sheet_is_told_to_the_others() {
        conversation();
        var steps = PRIVATE + "accompaniments/" + accompaniment + "/sheet/steps";
        assertThat(mina.post(steps, Map.of("title", "Lire le chapitre 3", "owner", "student"))
                        .status())
                .isEqualTo(201);
        var sheet = notices(lea).stream()
                .filter(one -> kinds(one).contains("sheet-changed"))
                .findFirst()
                .orElseThrow();
        assertThat(by(sheet)).containsExactly("mina");
        assertThat(notices(mina).toString()).doesNotContain("sheet-changed");
        lea.put(NOTICE + "places/read", Map.of("kind", "sheet", "id", accompaniment));
        assertThat(notices(lea).toString()).contains("\"kinds\":[\"sheet-changed\"]");
    }

    @Test
    void a_mentor_hears_what_was_handed_to_them_and_no_more_once_it_is_answered() {
        long question = question();
        var claim = mina.post("/api/v1/queue/claims", Map.of());
        var item = claim.json().getLong("itemId");
        assertThat(mina.post("/api/v1/queue/items/" + item + "/handovers", Map.of("to", "paul", "note", NOTE))
                        .status())
                .isLessThan(300);
        var notice = notices(paul).get(0);
        assertThat(kinds(notice)).containsExactly("handed-over");
        assertThat(by(notice)).containsExactly("mina");
        assertThat(notice.getLong("threadId")).isEqualTo(question);
        assertThat(unread(paul)).isEqualTo(1);
        reply(paul, question, "Voilà la réponse");
        assertThat(unread(paul)).isZero();
    }

    @Test
    void mentors_hear_that_a_promise_of_theirs_is_at_risk_and_others_do_not() {
        conversation();
        question();
        for (int day = 0; day < 4; day++) {
            world.clock().pass(Duration.ofHours(20));
            time();
        }
        assertThat(kindsOfAll(mina)).contains("promise-at-risk");
        assertThat(kindsOfAll(omar)).doesNotContain("promise-at-risk");
        assertThat(notices(mina).toString()).doesNotContain("panier");
    }

    @Test
    void whoever_took_a_question_over_is_reminded_of_it() {
        question();
        var item = mina.post("/api/v1/queue/claims", Map.of()).json().getLong("itemId");
        mina.post("/api/v1/queue/items/" + item + "/handovers", Map.of("to", "paul", "note", NOTE));
        for (int hour = 0; hour < 30; hour++) {
            world.clock().pass(Duration.ofHours(1));
            time();
        }
        assertThat(kindsOfAll(paul)).contains("reminded", "handed-over");
        assertThat(kindsOfAll(mina)).doesNotContain("reminded");
    }

    @Test
    void whoever_holds_a_claim_hears_that_it_ends_and_nobody_else_does() {
        question();
        claimed(mina);
        world.clock().pass(Duration.ofMinutes(24));
        chore("queue.warn-holders");
        assertThat(lines(mina)).isEmpty();
        world.clock().pass(Duration.ofMinutes(2));
        chore("queue.warn-holders");
        chore("queue.warn-holders");
        assertThat(lines(mina)).containsExactly("claim-ending 1/1");
        assertThat(lines(paul)).isEmpty();
        assertThat(lines(lea)).isEmpty();
    }

    @Test
    void a_renewed_claim_takes_it_back_and_its_next_end_is_told_again() {
        question();
        var claim = claimed(mina);
        world.clock().pass(Duration.ofMinutes(26));
        chore("queue.warn-holders");
        assertThat(lines(mina)).hasSize(1);
        mina.put("/api/v1/queue/claims/" + claim.getLong("id"), Map.of("fence", claim.getLong("fence")));
        assertThat(lines(mina)).isEmpty();
        world.clock().pass(Duration.ofMinutes(26));
        chore("queue.warn-holders");
        assertThat(lines(mina)).containsExactly("claim-ending 1/1");
    }

    @Test
    void an_answered_or_released_claim_takes_it_back() {
        question();
        question();
        for (var end : List.of("/answer", "")) {
            var claim = claimed(mina);
            world.clock().pass(Duration.ofMinutes(26));
            chore("queue.warn-holders");
            assertThat(lines(mina)).containsExactly("claim-ending 1/1");
            var address = "/api/v1/queue/claims/" + claim.getLong("id") + end;
            var body = Map.of("fence", claim.getLong("fence"), "body", "C'est le cache");
            if (end.isEmpty()) mina.delete(address, Map.of("fence", claim.getLong("fence")));
            else mina.post(address, body);
            assertThat(lines(mina)).isEmpty();
        }
    }

    @Test
    void nothing_is_told_any_more_of_what_was_taken_out_of_the_line() {
        long question = question();
        var item = claimed(mina).getLong("itemId");
        mina.post("/api/v1/queue/items/" + item + "/handovers", Map.of("to", "paul", "note", NOTE));
        assertThat(lines(paul)).hasSize(1);
        lea.delete(API + "threads/" + question);
        assertThat(lines(paul)).isEmpty();
    }

    private JsonObject claimed(Speaker mentor) {
        var claim = mentor.post("/api/v1/queue/claims", Map.of());
        assertThat(claim.status()).isEqualTo(201);
        return claim.json();
    }

    private List<String> kindsOfAll(Speaker reader) {
        return notices(reader).stream().flatMap(one -> kinds(one).stream()).toList();
    }

    private void time() {
        chore("queue.watch-time");
    }

    private void chore(String name) {
        var chore = world.node().modules().stream()
                .flatMap(module -> module.chores().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        world.node().platform().database().transact(chore::run).await();
    }
}
