package entraide.forum.draft;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SaveDraftTest {

    private static final String DRAFTS = "/api/v1/forum/drafts";

    private static Square square;

    @BeforeAll
    static void open() {
        square = new Square();
    }

    @AfterAll
    static void close() {
        square.close();
    }

    @Test
    void what_was_typed_is_there_on_another_device() {
        var typed = Map.of("title", "Bonjour", "body", "Je bloque", "parentId", 4, "extra", Map.of("tags", "css"));

        var saved = square.ada.put(DRAFTS + "/ask:aide", typed);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(square.ada.get(DRAFTS + "/ask:aide").json()).isEqualTo(saved.json());
        assertThat(saved.json().getString("title")).isEqualTo("Bonjour");
        assertThat(saved.json().getLong("parentId")).isEqualTo(4);
        assertThat(saved.json().getJsonObject("extra").getString("tags")).isEqualTo("css");
    }

    @Test
    void a_draft_is_its_writers_alone() {
        square.ada.put(DRAFTS + "/thread:1", Map.of("body", "secret"));

        assertThat(square.ben.get(DRAFTS + "/thread:1").status()).isEqualTo(404);
        assertThat(square.mina.get(DRAFTS).items()).isEmpty();
        assertThat(square.world.visitor().get(DRAFTS + "/thread:1").status()).isEqualTo(401);
    }

    @Test
    void it_goes_on_with_the_version_that_was_seen() {
        var first = square.ada.put(DRAFTS + "/thread:2", Map.of("body", "un"));

        var second = save("thread:2", "un deux", first.json().getLong("version"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(square.ada.get(DRAFTS + "/thread:2").json().getString("body"))
                .isEqualTo("un deux");
    }

    @Test
    void another_devices_text_is_shown_instead_of_overwritten() {
        var seen = square.ada
                .put(DRAFTS + "/thread:3", Map.of("body", "un"))
                .json()
                .getLong("version");
        save("thread:3", "from the phone", seen);

        var late = save("thread:3", "from the desk", seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("changed-meanwhile");
        assertThat(late.json().getJsonObject("current").getString("body")).isEqualTo("from the phone");
    }

    @Test
    void a_draft_begun_anew_is_not_taken_for_the_old_one() {
        var old = square.ada
                .put(DRAFTS + "/thread:4", Map.of("body", "un"))
                .json()
                .getLong("version");
        square.ada.delete(DRAFTS + "/thread:4");
        square.ada.put(DRAFTS + "/thread:4", Map.of("body", "autre"));

        assertThat(save("thread:4", "un deux", old).status()).isEqualTo(409);
    }

    @Test
    void the_same_text_sent_again_is_no_conflict() {
        var seen = square.ada
                .put(DRAFTS + "/thread:5", Map.of("body", "un"))
                .json()
                .getLong("version");
        var first = save("thread:5", "un deux", seen);

        var again = save("thread:5", "un deux", seen);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getLong("version")).isEqualTo(first.json().getLong("version"));
    }

    @Test
    void of_devices_that_save_at_once_one_is_kept_and_the_others_hear_of_it() {
        var seen = square.ada
                .put(DRAFTS + "/thread:6", Map.of("body", "un"))
                .json()
                .getLong("version");

        var answers = IntStream.range(0, 6)
                .parallel()
                .map(i -> save("thread:6", "device " + i, seen).status())
                .sorted();

        assertThat(answers.toArray()).containsExactly(200, 409, 409, 409, 409, 409);
    }

    @Test
    void it_is_thrown_away_only_as_it_was_seen() {
        var seen = square.ada
                .put(DRAFTS + "/thread:7", Map.of("body", "un"))
                .json()
                .getLong("version");
        save("thread:7", "deux", seen);

        assertThat(square.ada.delete(DRAFTS + "/thread:7?version=" + seen).status())
                .isEqualTo(409);
        assertThat(square.ada.delete(DRAFTS + "/thread:7").status()).isEqualTo(204);
        assertThat(square.ada.get(DRAFTS + "/thread:7").status()).isEqualTo(404);
        assertThat(square.ada.delete(DRAFTS + "/thread:7?version=" + seen).status())
                .isEqualTo(204);
    }

    @Test
    void a_list_begins_with_the_one_saved_last() {
        var lea = square.world.member("lea", entraide.platform.people.Role.STUDENT);
        lea.put(DRAFTS + "/thread:1", Map.of("body", "x".repeat(300)));
        square.world.clock().pass(Duration.ofMinutes(1));
        lea.put(DRAFTS + "/thread:2", Map.of("body", "later"));

        var list = lea.get(DRAFTS).itemList();

        assertThat(list).extracting(one -> one.getString("key")).containsExactly("thread:2", "thread:1");
        assertThat(list.get(1).getString("beginning")).hasSize(200);
    }

    @Test
    void nobody_has_more_than_two_hundred() {
        var max = square.world.member("max", entraide.platform.people.Role.STUDENT);
        square.run("""
                insert into forum.draft (member_id, key, title, body, extra, saved_at)
                select $1, 'thread:' || n, '', '', '{}', $2 from generate_series(1, 200) n
                """, max.id(), square.world.clock().instant());

        assertThat(max.put(DRAFTS + "/thread:201", Map.of("body", "one more")).problem())
                .isEqualTo("too-many-drafts");
        assertThat(max.put(DRAFTS + "/ask:aide", Map.of("body", "one more")).status())
                .isEqualTo(409);
    }

    @Test
    void odd_keys_and_large_baggage_are_refused() {
        assertThat(square.ada.put(DRAFTS + "/Thread%2F..", Map.of("body", "")).status())
                .isEqualTo(400);
        assertThat(square.ada
                        .put(DRAFTS + "/ask:x", Map.of("body", "y".repeat(50_001)))
                        .status())
                .isEqualTo(400);
        var large = square.ada.put(DRAFTS + "/ask:x", Map.of("body", "", "extra", Map.of("a", "y".repeat(4_000))));
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/extra");
    }

    @Test
    void nobody_wants_it_after_half_a_year() {
        var zoe = square.world.member("zoe", entraide.platform.people.Role.STUDENT);
        zoe.put(DRAFTS + "/thread:1", Map.of("body", "old"));
        square.world.clock().pass(Duration.ofDays(179));
        assertThat(zoe.get(DRAFTS).items()).hasSize(1);

        square.world.clock().pass(Duration.ofDays(1));
        square.chores();

        assertThat(zoe.get(DRAFTS).items()).isEmpty();
        assertThat(square.number("select count(*) as id from forum.draft where member_id = $1", zoe.id()))
                .isZero();
    }

    private static entraide.support.Answer save(String key, String body, long version) {
        return square.ada.put(DRAFTS + "/" + key, Map.of("body", body, "version", version));
    }
}
