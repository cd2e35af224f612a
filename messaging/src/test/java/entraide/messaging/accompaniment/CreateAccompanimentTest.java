package entraide.messaging.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.people.Role;
import entraide.support.Answer;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreateAccompanimentTest extends InPrivate {

    @Test
    void student_and_team_see_it_as_what_they_are() {
        var made = accompany(tom, paul, mina);

        assertThat(made.status()).isEqualTo(201);
        assertThat(sides(tom.get(API + "accompaniments"))).containsExactly("student");
        assertThat(sides(paul.get(API + "accompaniments"))).containsExactly("mentor");
        assertThat(sides(mina.get(API + "accompaniments"))).containsExactly("mentor");
        assertThat(mentors(tom.get(API + "accompaniments/" + made.id()))).containsExactly(paul.id(), mina.id());
    }

    @Test
    void nobody_else_has_it_but_staff_who_look_for_it() {
        var made = accompany(tom, paul);

        for (var other : List.of(lea, mina, one(Role.MODERATOR))) {
            assertThat(other.get(API + "accompaniments/" + made.id()).status()).isEqualTo(404);
            assertThat(ids(other.get(API + "accompaniments"))).isEmpty();
            assertThat(ids(other.get(API + "accompaniments?member=" + tom.id())))
                    .isEmpty();
            assertThat(ids(other.get(API + "accompaniments?all=true"))).isEmpty();
        }
        assertThat(ids(sara.get(API + "accompaniments"))).isEmpty();
        assertThat(ids(sara.get(API + "accompaniments?member=" + tom.id()))).containsExactly(made.id());
        assertThat(everybodys()).contains(made.id());
        assertThat(sara.get(API + "accompaniments/" + made.id()).json().getString("side"))
                .isNull();
    }

    private List<Long> everybodys() {
        var found = new ArrayList<Long>();
        for (String next = ""; next != null; ) {
            var after = next.isEmpty() ? "" : "&after=" + next;
            var page = done(sara.get(API + "accompaniments?all=true&limit=100" + after));
            found.addAll(ids(page));
            next = page.json().getString("next");
        }
        return found;
    }

    @Test
    void a_student_has_one_in_a_programme() {
        var web = programme();
        accompany(tom, paul);

        assertThat(accompany(tom, mina).problem()).isEqualTo("accompanied-already");
        assertThat(begin(Map.of("studentId", tom.id(), "mentorId", mina.id(), "programmeId", web))
                        .status())
                .isEqualTo(201);
        assertThat(begin(Map.of("studentId", tom.id(), "mentorId", paul.id(), "programmeId", web))
                        .problem())
                .isEqualTo("accompanied-already");
    }

    @Test
    void it_is_between_a_student_and_mentors() {
        assertThat(pointer(begin(Map.of("studentId", mina.id(), "mentorId", paul.id()))))
                .isEqualTo("/studentId");
        assertThat(pointer(begin(Map.of("studentId", tom.id(), "mentorId", lea.id()))))
                .isEqualTo("/mentorId");
        assertThat(pointer(begin(Map.of("studentId", tom.id(), "mentorIds", List.of(paul.id(), lea.id())))))
                .isEqualTo("/mentorIds");
        assertThat(pointer(begin(Map.of("studentId", tom.id())))).isEqualTo("/mentorIds");
        assertThat(pointer(begin(Map.of("studentId", tom.id(), "mentorId", paul.id(), "programmeId", 9_999_999))))
                .isEqualTo("/programmeId");
    }

    @Test
    void a_repeated_request_begins_one() {
        var body = Map.of("studentId", tom.id(), "mentorId", paul.id());
        var twice = sara.once("one-intention");

        assertThat(twice.post(API + "accompaniments", body).json())
                .isEqualTo(twice.post(API + "accompaniments", body).json());
        assertThat(ids(tom.get(API + "accompaniments"))).hasSize(1);
    }

    @Test
    void lists_go_on_page_by_page() {
        var first = accompany(tom, paul).id();
        var second = accompany(lea, paul).id();

        var page = paul.get(API + "accompaniments?limit=1");

        assertThat(ids(page)).containsExactly(second);
        var next = page.json().getString("next");
        assertThat(ids(paul.get(API + "accompaniments?limit=1&after=" + next))).containsExactly(first);
    }

    private Answer begin(Map<String, ?> body) {
        return sara.post(API + "accompaniments", body);
    }

    private static List<String> sides(Answer list) {
        return list.itemList().stream().map(item -> item.getString("side")).toList();
    }

    private static List<Long> mentors(Answer accompaniment) {
        return accompaniment.json().getJsonArray("mentors").stream()
                .map(one -> ((JsonObject) one).getJsonObject("mentor").getLong("id"))
                .toList();
    }
}
