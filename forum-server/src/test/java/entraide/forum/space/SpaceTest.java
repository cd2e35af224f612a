package entraide.forum.space;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.support.Speaker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** listSpaces, showSpace, createSpace, changeSpace. */
class SpaceTest extends ForumTest {

    @Test
    void each_reader_sees_the_spaces_that_are_for_them() {
        assertThat(slugs(lea)).containsExactly("marketing", "spring");
        assertThat(slugs(tom)).containsExactly("marketing");
        assertThat(slugs(mina)).containsExactly("marketing", "spring", "staff-room");
        assertThat(slugs(omar)).containsExactly("marketing", "spring", "staff-room");
        assertThat(slugs(sara)).containsExactly("marketing", "spring", "staff-room");
    }

    @Test
    void what_may_not_be_read_is_not_there() {
        assertThat(tom.get(API + "spaces/" + springSpace).status()).isEqualTo(404);
        assertThat(lea.get(API + "spaces/" + staffRoom).status()).isEqualTo(404);
        assertThat(lea.get(API + "spaces/" + springSpace).json().getString("slug"))
                .isEqualTo("spring");
        assertThat(world.visitor().get(API + "spaces").status()).isEqualTo(401);
    }

    @Test
    void only_staff_open_and_change_spaces() {
        for (var other : List.of(lea, mina, omar)) {
            var wanted = Map.of("slug", "new", "name", "New", "visibility", "everyone");
            assertThat(other.post(API + "spaces", wanted).status()).isEqualTo(403);
            assertThat(other.patch(API + "spaces/" + everyone, Map.of("version", 1))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void an_address_is_taken_once() {
        assertThat(space("marketing", "everyone").problem()).isEqualTo("slug-taken");
        var change = sara.patch(API + "spaces/" + everyone, Map.of("version", 1, "slug", "spring"));
        assertThat(change.problem()).isEqualTo("slug-taken");
    }

    @Test
    void a_space_for_cohorts_names_some_that_exist() {
        assertThat(space("nobody", "cohorts").status()).isEqualTo(400);
        assertThat(space("unknown", "cohorts", 999L).status()).isEqualTo(400);
    }

    @Test
    void a_change_must_have_seen_the_version_before() {
        var changed = sara.patch(API + "spaces/" + everyone, Map.of("version", 1, "name", "Sales"))
                .json();
        assertThat(changed.getString("name")).isEqualTo("Sales");
        var late = sara.patch(API + "spaces/" + everyone, Map.of("version", 1, "name", "Late"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getJsonObject("current").getString("name")).isEqualTo("Sales");
    }

    @Test
    void who_is_left_out_by_a_change_reads_nothing_any_more() {
        long thread = ask(tom, everyone, "Where is the menu?").id();
        sara.patch(
                API + "spaces/" + everyone,
                Map.of("version", 1, "visibility", "cohorts", "cohortIds", List.of(spring)));
        assertThat(slugs(tom)).isEmpty();
        assertThat(show(tom, thread).status()).isEqualTo(404);
        assertThat(show(lea, thread).status()).isEqualTo(200);
    }

    @Test
    void an_archived_space_is_for_reading_only() {
        long thread = ask(lea, everyone, "Where is the menu?").id();
        sara.patch(API + "spaces/" + everyone, Map.of("version", 1, "archived", true));
        assertThat(show(lea, thread).status()).isEqualTo(200);
        assertThat(reply(tom, thread, "Up left").problem()).isEqualTo("space-archived");
        assertThat(ask(lea, everyone, "And the door?").problem()).isEqualTo("space-archived");
    }

    private List<String> slugs(Speaker reader) {
        return reader.get(API + "spaces").itemList().stream()
                .map(space -> space.getString("slug"))
                .toList();
    }
}
