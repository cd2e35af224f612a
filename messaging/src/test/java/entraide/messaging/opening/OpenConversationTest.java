package entraide.messaging.opening;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenConversationTest extends InPrivate {

    private static final String WHY = "The student reports that nobody answers any more.";

    private final long subject = subject("Opened");

    @Test
    void staff_read_it_with_a_reason_for_an_hour() {
        assertThat(messages(sara, subject, "").status()).isEqualTo(404);

        var opening = open(sara, WHY);

        assertThat(opening.status()).isEqualTo(201);
        assertThat(bodies(messages(sara, subject, ""))).containsExactly("About Opened", WHY);
        assertThat(show(sara, subject).json().getString("side")).isEqualTo("staff");
        world.clock().pass(Duration.ofMinutes(61));
        assertThat(messages(sara, subject, "").status()).isEqualTo(404);
        assertThat(show(sara, subject).status()).isEqualTo(404);
    }

    @Test
    void those_who_take_part_see_it_in_the_conversation() {
        done(open(sara, WHY));

        for (var reader : new Speaker[] {tom, paul}) {
            var line = messages(reader, subject, "").itemList().get(1);
            assertThat(line.getString("kind")).isEqualTo("opening");
            assertThat(line.getString("body")).isEqualTo(WHY);
            assertThat(line.getJsonObject("author").getLong("id")).isEqualTo(sara.id());
            assertThat(line.getString("lastsUntil")).isNotNull();
        }
        assertThat(unread(tom, subject)).isEqualTo(1);
        assertThat(turn(tom, subject)).isEqualTo("mentor");
    }

    @Test
    void it_opens_to_the_one_who_gave_the_reason_and_only_to_read() {
        var other = one(Role.STAFF);
        done(open(sara, WHY));

        assertThat(messages(other, subject, "").status()).isEqualTo(404);
        assertThat(says(sara, subject, "Hello").status()).isEqualTo(404);
        var line = messages(tom, subject, "").itemList().get(1).getLong("id");
        assertThat(reads(sara, subject, line).status()).isEqualTo(404);
        assertThat(sara.delete(API + "messages/" + line).status()).isEqualTo(404);
        assertThat(ids(sara.get(API + "conversations"))).isEmpty();
    }

    @Test
    void without_a_reason_nothing_opens() {
        assertThat(open(sara, "because").status()).isEqualTo(400);
        assertThat(open(sara, "                                 ").status()).isEqualTo(400);
        assertThat(open(paul, WHY).problem()).isEqualTo("forbidden");
        assertThat(messages(tom, subject, "").itemList()).hasSize(1);
    }

    @Test
    void every_look_is_written_down() {
        done(open(sara, WHY));

        var log = one(Role.STAFF).get(API + "openings").itemList().get(0);

        assertThat(log.getLong("conversationId")).isEqualTo(subject);
        assertThat(log.getJsonObject("staff").getLong("id")).isEqualTo(sara.id());
        assertThat(log.getString("reason")).isEqualTo(WHY);
        assertThat(paul.get(API + "openings").problem()).isEqualTo("forbidden");
    }

    @Test
    void staff_choose_from_a_member_s_conversations_without_a_word_of_them() {
        var all = sara.get(API + "members/" + tom.id() + "/conversations");

        var one = all.itemList().get(0);
        assertThat(one.getLong("id")).isEqualTo(subject);
        assertThat(one.getJsonArray("people").stream()
                        .map(person -> ((JsonObject) person).getLong("id"))
                        .toList())
                .containsExactly(tom.id(), paul.id());
        assertThat(one.getString("openUntil")).isNull();
        assertThat(all.json().encode()).doesNotContain("Opened");
        done(says(tom, subject, "Once more"));
        assertThat(sara.get(API + "members/" + tom.id() + "/conversations").json())
                .isEqualTo(all.json());
    }

    @Test
    void what_is_open_to_oneself_is_said_and_only_for_as_long_as_it_is() {
        var other = one(Role.STAFF);
        var until = done(open(sara, WHY)).json().getString("until");

        assertThat(openUntil(sara)).isEqualTo(until);
        assertThat(openUntil(other)).isNull();
        world.clock().pass(Duration.ofMinutes(61));
        assertThat(openUntil(sara)).isNull();
    }

    private String openUntil(Speaker staff) {
        return staff.get(API + "members/" + paul.id() + "/conversations")
                .itemList()
                .get(0)
                .getString("openUntil");
    }

    private Answer open(Speaker staff, String reason) {
        return staff.post(API + "conversations/" + subject + "/openings", Map.of("reason", reason));
    }
}
