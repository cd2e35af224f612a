package entraide.forum.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.forum.file.Pictures;
import entraide.platform.db.Sql;
import entraide.support.Form;
import entraide.support.Speaker;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked anonymously; unmask. */
class AnonymityTest extends ForumTest {

    private long thread;
    private long first;
    private long later;

    @BeforeEach
    void an_anonymous_question() {
        var asked = thread(lea, everyone, "question", "Am I too slow?", Map.of("anonymous", true))
                .json();
        thread = asked.getLong("id");
        first = asked.getLong("firstPostId");
        reply(tom, thread, "No");
        later = reply(lea, thread, "Sure?").id();
    }

    @Test
    void the_asker_is_not_told_also_not_by_later_posts() {
        assertThat(show(lea, thread).json().getValue("author")).isNull();
        assertThat(show(tom, thread).json().getBoolean("anonymous")).isTrue();
        for (var post : tom.get(API + "threads/" + thread + "/posts").itemList()) {
            boolean toms = post.getString("body").equals("No");
            assertThat(post.getBoolean("anonymous")).isEqualTo(!toms);
            assertThat(post.getJsonObject("author") != null).isEqualTo(toms);
        }
    }

    @Test
    void nor_by_the_revisions_of_what_the_asker_mended() {
        world.clock().pass(Duration.ofMinutes(6));
        lea.patch(API + "posts/" + first, Map.of("body", "I feel slow", "version", 1));
        omar.patch(API + "posts/" + first, Map.of("body", "I feel slow.", "version", 2));
        var editors = tom.get(API + "posts/" + first + "/revisions").itemList().stream()
                .map(revision -> revision.getJsonObject("editor") == null
                        ? null
                        : revision.getJsonObject("editor").getString("handle"))
                .toList();
        assertThat(editors).containsExactly("omar", null, null);
    }

    @Test
    void nor_by_the_askers_picture() {
        var me = Form.of("me.png", Pictures.png(20, 20)).sent(lea, "PUT", "/api/v1/people/me/picture");
        ask(lea, everyone, "Under my name");

        for (var seen : List.of("threads/" + thread, "threads/" + thread + "/posts", "threads?state=answered")) {
            assertThat(tom.get(API + seen).text())
                    .contains("\"anonymous\":true")
                    .doesNotContain(me.json().getString("picture"));
        }
        assertThat(tom.get(API + "threads").text()).containsOnlyOnce(me.json().getString("picture"));
        assertThat(mina.get(API + "threads/" + thread + "/mine").text())
                .contains(me.json().getString("picture"));
    }

    @Test
    void only_the_asker_finds_it_by_author() {
        ask(lea, everyone, "Under my name");
        for (var other : List.of(tom, zoe, mina, omar, sara)) {
            assertThat(other.get(API + "threads?author=" + lea.id()).items()).hasSize(1);
        }
        assertThat(lea.get(API + "threads?author=" + lea.id()).items()).hasSize(2);
    }

    @Test
    void what_is_mine_names_authors_to_mentors_only() {
        assertThat(authorsSeenBy(mina).stream()
                        .map(told -> ((JsonObject) told).getJsonObject("author").getString("handle")))
                .containsExactly("lea", "lea");
        for (var other : List.of(lea, tom, omar, sara))
            assertThat(authorsSeenBy(other)).isEmpty();
        var mine = lea.get(API + "threads/" + thread + "/mine").json();
        assertThat(mine.getJsonArray("ownPosts")).hasSize(2);
        assertThat(mine.getBoolean("author")).isTrue();
        assertThat(tom.get(API + "threads/" + thread + "/mine").json().getJsonArray("ownPosts"))
                .hasSize(1);
    }

    private JsonArray authorsSeenBy(Speaker reader) {
        return reader.get(API + "threads/" + thread + "/mine").json().getJsonArray("authors");
    }

    @Test
    void moderators_and_staff_ask_for_it_and_that_is_kept() {
        for (var asking : List.of(omar, sara)) {
            var told = asking.post(API + "posts/" + later + "/unmaskings", null);
            assertThat(told.status()).isEqualTo(201);
            assertThat(told.json().getJsonObject("author").getString("handle")).isEqualTo("lea");
        }
        for (var other : List.of(lea, tom, mina)) {
            assertThat(other.post(API + "posts/" + later + "/unmaskings", null).status())
                    .isEqualTo(403);
        }
        assertThat(count(
                        "select count(*) as n from forum.unmasking where post_id = $1 and member_id <> $2",
                        later,
                        lea.id()))
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) as n from platform.outbox where topic = 'forum.unmasked' and audience = array['member:' || $1::bigint]",
                        lea.id()))
                .isEqualTo(2);
    }

    @Test
    void there_is_nothing_to_ask_where_the_author_is_told() {
        long open = reply(tom, thread, "Really").id();
        assertThat(omar.post(API + "posts/" + open + "/unmaskings", null).problem())
                .isEqualTo("not-anonymous");
    }

    private long count(String sql, Object... params) {
        return Sql.one(world.node().platform().database(), sql, row -> row.getLong("n"), params)
                .await();
    }
}
