package entraide.forum.thread;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** listThreads. */
class ListThreadsTest extends ForumTest {

    @Test
    void each_reader_finds_the_threads_of_their_spaces() {
        ask(lea, everyone, "For everybody");
        ask(lea, springSpace, "For spring");
        thread(mina, staffRoom, "discussion", "For the team", Map.of());
        assertThat(titles(lea, "")).containsExactlyInAnyOrder("For spring", "For everybody");
        assertThat(titles(tom, "")).containsExactly("For everybody");
        assertThat(titles(omar, "")).containsExactlyInAnyOrder("For the team", "For spring", "For everybody");
        assertThat(titles(tom, "?space=spring")).isEmpty();
        assertThat(titles(tom, "?space=" + springSpace)).isEmpty();
        assertThat(titles(tom, "?author=" + lea.id())).containsExactly("For everybody");
        assertThat(titles(lea, "?space=spring")).containsExactly("For spring");
    }

    @Test
    void activity_comes_first_or_the_newest_or_the_most_thanked() {
        long old = begin("The old one");
        long thanked = begin("The thanked one");
        begin("The new one");
        world.clock().pass(Duration.ofMinutes(1));
        reply(tom, old, "Still going on");
        tom.put(API + "posts/" + show(tom, thanked).json().getLong("firstPostId") + "/thanks");
        assertThat(titles(tom, "")).containsExactly("The old one", "The new one", "The thanked one");
        assertThat(titles(tom, "?sort=newest")).containsExactly("The new one", "The thanked one", "The old one");
        assertThat(titles(tom, "?sort=thanks")).containsExactly("The thanked one", "The new one", "The old one");
    }

    private long begin(String title) {
        world.clock().pass(Duration.ofMinutes(1));
        return thread(lea, everyone, "discussion", title, Map.of()).id();
    }

    @Test
    void kinds_states_and_tags_narrow_it() {
        thread(mina, everyone, "win", "A win it is", Map.of("tags", List.of("sales")));
        long open = thread(mina, everyone, "question", "An open one?", Map.of("tags", List.of("sales")))
                .id();
        long answered = ask(lea, everyone, "An answered one?").id();
        reply(mina, answered, "Yes");
        long solved = ask(lea, everyone, "A solved one?").id();
        lea.put(
                API + "threads/" + solved + "/solution",
                Map.of("postId", reply(mina, solved, "Yes").id()));
        assertThat(titles(tom, "?kind=win")).containsExactly("A win it is");
        assertThat(titles(tom, "?state=unanswered")).containsExactly("An open one?");
        assertThat(titles(tom, "?state=answered")).containsExactly("An answered one?");
        assertThat(titles(tom, "?kind=question&state=solved")).containsExactly("A solved one?");
        assertThat(titles(tom, "?kind=win&state=solved")).isEmpty();
        assertThat(titles(tom, "?tag=Sales")).containsExactlyInAnyOrder("A win it is", "An open one?");
        assertThat(titles(tom, "?tag=sales&kind=question")).containsExactly("An open one?");
        assertThat(titles(tom, "?tag=sales&sort=newest")).containsExactly("An open one?", "A win it is");
        assertThat(titles(tom, "?author=" + lea.id() + "&state=solved")).containsExactly("A solved one?");
        assertThat(show(tom, open).json().getJsonArray("tags")).containsExactly("sales");
    }

    @Test
    void pages_lose_and_repeat_nothing_also_over_ties() {
        IntStream.range(0, 23)
                .forEach(i -> thread(
                        i % 2 == 0 ? lea : tom,
                        i % 3 == 0 ? springSpace : everyone,
                        i % 2 == 0 ? "question" : "win",
                        "Number " + i,
                        Map.of()));
        for (var list : List.of(
                "threads",
                "threads?sort=newest",
                "threads?sort=thanks",
                "threads?kind=question",
                "threads?kind=question&sort=thanks",
                "threads?author=" + lea.id(),
                "threads?author=" + lea.id() + "&sort=thanks")) {
            var paged = all(lea, list, 4);
            var whole = all(lea, list, 100);
            assertThat(paged).as(list).isEqualTo(whole);
            assertThat(paged).as(list).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        }
    }

    @Test
    void pinned_threads_can_be_asked_for() {
        long pinned = begin("Read this first");
        begin("Another one");
        mina.patch(API + "threads/" + pinned, Map.of("version", 1, "pinned", true));
        assertThat(titles(tom, "?pinned=true&space=" + everyone)).containsExactly("Read this first");
        assertThat(titles(tom, "")).hasSize(2);
    }

    @Test
    void they_stand_on_top_of_their_space_as_long_as_nothing_else_is_asked_for() {
        long rules = begin("The rules");
        begin("An old one");
        long welcome = begin("Welcome");
        begin("A new one");
        for (var pinned : List.of(rules, welcome))
            mina.patch(API + "threads/" + pinned, Map.of("version", 1, "pinned", true));

        assertThat(titles(tom, "?space=" + everyone))
                .containsExactly("Welcome", "The rules", "A new one", "An old one");
        assertThat(titles(tom, "?space=marketing&sort=newest"))
                .containsExactly("A new one", "Welcome", "An old one", "The rules");
        assertThat(titles(tom, "")).containsExactly("A new one", "Welcome", "An old one", "The rules");
    }

    @Test
    void pages_of_a_space_lose_and_repeat_nothing_wherever_the_pinned_ones_end() {
        for (int i = 0; i < 13; i++) {
            long thread =
                    thread(lea, everyone, "discussion", "Number " + i, Map.of()).id();
            if (i % 3 == 0) mina.patch(API + "threads/" + thread, Map.of("version", 1, "pinned", true));
        }
        var whole = all(tom, "threads?space=" + everyone, 100);
        assertThat(whole).hasSize(13).doesNotHaveDuplicates();
        assertThat(whole.subList(0, 5)).allMatch(thread -> thread.getBoolean("pinned"));
        for (int limit : List.of(1, 2, 4, 5, 6, 12, 13)) {
            assertThat(all(tom, "threads?space=" + everyone, limit))
                    .as("by " + limit)
                    .isEqualTo(whole);
        }
    }

    @Test
    void what_is_deleted_is_in_no_list() {
        long gone = thread(mina, everyone, "question", "Gone soon?", Map.of("tags", List.of("sales")))
                .id();
        mina.delete(API + "threads/" + gone);
        for (var list : List.of("", "?sort=newest", "?kind=question", "?tag=sales", "?author=" + mina.id())) {
            assertThat(titles(sara, list)).isEmpty();
        }
    }

    @Test
    void a_forged_place_is_refused() {
        for (var place : List.of("x", "AAAA", "eH54", "%20")) {
            assertThat(lea.get(API + "threads?after=" + place).status()).isEqualTo(400);
        }
    }

    @Test
    void a_list_known_already_is_not_sent_again() {
        begin("The only one");
        var list = lea.get(API + "threads");
        assertThat(lea.with("If-None-Match", list.header("etag"))
                        .get(API + "threads")
                        .status())
                .isEqualTo(304);
        begin("Another one");
        assertThat(lea.with("If-None-Match", list.header("etag"))
                        .get(API + "threads")
                        .status())
                .isEqualTo(200);
    }

    private List<String> titles(Speaker reader, String query) {
        return reader.get(API + "threads" + query).itemList().stream()
                .map(thread -> thread.getString("title"))
                .toList();
    }
}
