package entraide.messaging.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.db.Cursor;
import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignTest extends InPrivate {

    private final long programme = programme();
    private final Speaker[] students =
            IntStream.range(0, 6).mapToObj(i -> one(Role.STUDENT)).toArray(Speaker[]::new);
    private final long cohort = cohort(programme, students);

    @Test
    void each_goes_to_who_is_least_full() {
        says(paul, 8);
        says(mina, 4);

        var preview = preview();

        assertThat(after(preview)).isEqualTo(Map.of(paul.id(), 4, mina.id(), 2));
        assertThat(preview.json().getJsonArray("without")).isEmpty();
    }

    @Test
    void who_accompanies_others_already_gets_fewer() {
        says(paul, 4);
        says(mina, 4);
        done(accompany(lea, paul));
        done(accompany(tom, paul));

        assertThat(after(preview())).isEqualTo(Map.of(paul.id(), 4, mina.id(), 4));
    }

    @Test
    void nobody_gets_more_than_they_have_time_for() {
        says(paul, 2);
        says(mina, 1);

        var preview = preview();

        assertThat(after(preview)).isEqualTo(Map.of(paul.id(), 2, mina.id(), 1));
        assertThat(preview.json().getJsonArray("without")).hasSize(3);
    }

    @Test
    void a_preview_changes_nothing() {
        says(paul, 8);

        preview();

        assertThat(ids(students[0].get(API + "accompaniments"))).isEmpty();
    }

    @Test
    void what_is_applied_is_what_was_shown() {
        says(paul, 8);
        says(mina, 4);
        var preview = preview();

        var applied = apply(preview);

        assertThat(applied.status()).isEqualTo(201);
        assertThat(applied.json().getJsonArray("pairs"))
                .isEqualTo(preview.json().getJsonArray("pairs"));
        for (var pair : applied.json().getJsonArray("pairs")) {
            var mentor = ((JsonObject) pair).getJsonObject("mentor").getLong("id");
            var student = ((JsonObject) pair).getJsonObject("student").getLong("id");
            var theirs = sara.get(API + "accompaniments?member=" + student).itemList();
            assertThat(theirs).hasSize(1);
            assertThat(theirs.get(0)
                            .getJsonArray("mentors")
                            .getJsonObject(0)
                            .getJsonObject("mentor")
                            .getLong("id"))
                    .isEqualTo(mentor);
            assertThat(theirs.get(0).getJsonObject("programme").getLong("id")).isEqualTo(programme);
        }
    }

    @Test
    void where_the_world_changed_nothing_is_done_and_the_new_preview_is_shown() {
        says(paul, 8);
        var preview = preview();
        says(mina, 4);

        var refused = apply(preview);

        assertThat(refused.problem()).isEqualTo("changed-meanwhile");
        assertThat(ids(students[0].get(API + "accompaniments"))).isEmpty();
        assertThat(apply(refused.json().getJsonObject("current").getString("version"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void who_is_accompanied_already_is_left_alone() {
        says(paul, 8);
        done(sara.post(
                API + "accompaniments",
                Map.of("studentId", students[0].id(), "mentorId", mina.id(), "programmeId", programme)));

        assertThat(preview().json().getJsonArray("pairs")).hasSize(5);
    }

    @Test
    void applied_twice_at_once_it_is_done_once() {
        says(paul, 8);
        var version = preview().json().getString("version");

        var both = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> apply(version).status())
                .toList();

        assertThat(both).containsExactlyInAnyOrder(201, 409);
        assertThat(ids(students[5].get(API + "accompaniments"))).hasSize(1);
    }

    @Test
    void cohorts_assigned_at_once_do_not_share_the_same_room() {
        says(paul, 1);
        var wishes = IntStream.range(0, 6)
                .mapToObj(i -> Map.<String, Object>of("cohortId", cohortOfOne(), "mentorIds", List.of(paul.id())))
                .toList();
        var versions = wishes.stream()
                .map(wish -> done(sara.post(API + "assignments/preview", wish))
                        .json()
                        .getString("version"))
                .toList();

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> sara.post(API + "assignments", with(wishes.get(i), "version", versions.get(i)))
                        .status())
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        assertThat(paul.get(API + "capacity").json().getInteger("load")).isEqualTo(1);
    }

    @Test
    void mentors_say_their_own_and_staff_anybodys() {
        assertThat(says(paul, 3).json().getInteger("students")).isEqualTo(3);
        assertThat(mina.get(API + "capacity").json().getInteger("students")).isNull();
        assertThat(mina.put(API + "capacity", Map.of("students", 9, "mentorId", paul.id()))
                        .status())
                .isEqualTo(404);
        assertThat(sara.put(API + "capacity", Map.of("students", 5, "mentorId", paul.id()))
                        .status())
                .isEqualTo(200);
        assertThat(paul.get(API + "capacity").json().getInteger("students")).isEqualTo(5);
        assertThat(sara.put(API + "capacity", Map.of("students", 5, "mentorId", tom.id()))
                        .status())
                .isEqualTo(404);
        assertThat(sara.get(API + "capacities?after=" + Cursor.at(paul.id() - 1))
                        .itemList())
                .anyMatch(one ->
                        one.getJsonObject("mentor").getLong("id") == paul.id() && one.getInteger("students") == 5);
    }

    /** Its name is that of a school of its own. */
    private long cohortOfOne() {
        return new InPrivate() {
            long made() {
                return cohort(programme, one(Role.STUDENT));
            }
        }.made();
    }

    private static Answer says(Speaker mentor, int students) {
        return done(mentor.put(API + "capacity", Map.of("students", students)));
    }

    private Answer preview() {
        return done(sara.post(API + "assignments/preview", wish()));
    }

    private Map<String, Object> wish() {
        return Map.of("cohortId", cohort, "mentorIds", List.of(paul.id(), mina.id()));
    }

    private Answer apply(Answer preview) {
        return apply(preview.json().getString("version"));
    }

    private Answer apply(String version) {
        return sara.post(API + "assignments", with(wish(), "version", version));
    }

    private static Map<Long, Integer> after(Answer preview) {
        return preview.json().getJsonArray("mentors").stream()
                .map(one -> (JsonObject) one)
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.getJsonObject("mentor").getLong("id"), one -> one.getInteger("after")));
    }
}
