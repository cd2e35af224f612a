package entraide.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreateConversationTest extends InPrivate {

    @Test
    void a_subject_reaches_student_and_team() {
        var accompaniment = accompany(tom, paul, mina);

        var subject = subject(accompaniment, tom, "My market");

        for (var reader : List.of(tom, paul, mina)) {
            assertThat(bodies(messages(reader, subject, ""))).containsExactly("About My market");
            assertThat(ids(reader.get(API + "conversations"))).containsExactly(subject);
        }
        assertThat(people(show(tom, subject))).containsExactlyInAnyOrder(tom.id(), paul.id(), mina.id());
        assertThat(show(mina, subject).json().getString("side")).isEqualTo("mentor");
    }

    @Test
    void only_who_takes_part_opens_one() {
        var accompaniment = accompany(tom, paul);

        for (var other : List.of(lea, mina, sara, one(Role.MODERATOR))) {
            var wanted = Map.of("accompanimentId", accompaniment.id(), "subject", "s", "body", "b");
            assertThat(other.post(API + "conversations", wanted).status()).isEqualTo(404);
        }
        done(team(accompaniment, true, mina));
        var wanted = Map.of("accompanimentId", accompaniment.id(), "subject", "s", "body", "b");
        assertThat(paul.post(API + "conversations", wanted).status()).isEqualTo(404);
    }

    @Test
    void after_the_end_nobody_opens_one() {
        var accompaniment = accompany(tom, paul);
        done(end(accompaniment, true));

        var wanted = Map.of("accompanimentId", accompaniment.id(), "subject", "s", "body", "b");
        assertThat(tom.post(API + "conversations", wanted).status()).isEqualTo(404);
    }

    @Test
    void a_group_of_one_cohort() {
        cohort(programme(), tom, lea);

        var made = group(tom, lea);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().getString("turn")).isNull();
        assertThat(bodies(messages(lea, made.id(), ""))).containsExactly("Hello");
    }

    @Test
    void students_reach_who_accompanies_and_no_strangers() {
        assertThat(group(tom, paul).status()).isEqualTo(201);
        assertThat(group(paul, tom, lea).status()).isEqualTo(201);
        assertThat(pointer(group(tom, lea))).isEqualTo("/memberIds");
        assertThat(pointer(group(tom, paul, lea))).isEqualTo("/memberIds");
    }

    @Test
    void a_group_has_two_to_twelve() {
        var eleven = IntStream.range(0, 11).mapToObj(i -> one(Role.STUDENT)).toArray(Speaker[]::new);
        var twelve = Arrays.copyOf(eleven, 12);
        twelve[11] = lea;

        assertThat(group(paul, eleven).status()).isEqualTo(201);
        assertThat(pointer(group(paul, twelve))).isEqualTo("/memberIds");
        assertThat(pointer(group(paul, paul))).isEqualTo("/memberIds");
    }

    @Test
    void it_is_the_one_or_the_other_and_says_something() {
        var accompaniment = accompany(tom, paul).id();
        var both =
                Map.of("accompanimentId", accompaniment, "memberIds", List.of(paul.id()), "subject", "s", "body", "b");

        assertThat(pointer(tom.post(API + "conversations", both))).isEqualTo("/memberIds");
        assertThat(pointer(tom.post(API + "conversations", Map.of("subject", "s", "body", "b"))))
                .isEqualTo("/memberIds");
        assertThat(pointer(tom.post(
                        API + "conversations", Map.of("accompanimentId", accompaniment, "subject", " ", "body", "b"))))
                .isEqualTo("/subject");
        assertThat(pointer(tom.post(
                        API + "conversations", Map.of("accompanimentId", accompaniment, "subject", "s", "body", " "))))
                .isEqualTo("/body");
    }

    @Test
    void a_repeated_request_opens_one() {
        var wanted = Map.of("accompanimentId", accompany(tom, paul).id(), "subject", "Once", "body", "b");
        var twice = tom.once("one-intention");

        assertThat(twice.post(API + "conversations", wanted).json())
                .isEqualTo(twice.post(API + "conversations", wanted).json());
        assertThat(ids(paul.get(API + "conversations"))).hasSize(1);
    }

    @Test
    void who_leaves_a_group_reads_it_no_more() {
        var group = group(paul, tom, lea).id();

        assertThat(lea.delete(API + "conversations/" + group + "/membership").status())
                .isEqualTo(204);

        assertThat(messages(lea, group, "").status()).isEqualTo(404);
        assertThat(says(lea, group, "x").status()).isEqualTo(404);
        assertThat(says(tom, group, "x").status()).isEqualTo(201);
        assertThat(people(show(tom, group))).containsExactlyInAnyOrder(paul.id(), tom.id());
    }

    @Test
    void nobody_leaves_an_accompaniment_by_themselves() {
        var subject = subject("Leaving");

        assertThat(tom.delete(API + "conversations/" + subject + "/membership").problem())
                .isEqualTo("no-group");
    }

    private static Answer group(Speaker opener, Speaker... others) {
        var ids = Arrays.stream(others).map(Speaker::id).toList();
        return opener.post(API + "conversations", Map.of("memberIds", ids, "subject", "Group", "body", "Hello"));
    }

    private static List<Long> people(Answer conversation) {
        return conversation.json().getJsonArray("people").stream()
                .map(one -> ((JsonObject) one).getJsonObject("member").getLong("id"))
                .toList();
    }
}
