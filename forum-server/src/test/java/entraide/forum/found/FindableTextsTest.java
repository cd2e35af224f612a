package entraide.forum.found;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import entraide.platform.content.Searchable;
import entraide.platform.content.Searchable.Found;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FindableTextsTest {

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
    void a_thread_is_found_by_its_words_by_the_readers_of_its_space() {
        var first = square.thread(square.mina, square.everyone, "Un **grand** <b>bonjour</b>", "css");

        var found = current("thread", first.thread()).orElseThrow();

        assertThat(found.title()).isEqualTo("Un fil");
        assertThat(found.text()).contains("Un grand").doesNotContain("**");
        assertThat(found.audience()).containsExactly("space:" + square.everyone);
        assertThat(found.facets())
                .contains("space:" + square.everyone, "kind:discussion", "tag:css", "author:" + square.mina.id());
    }

    @Test
    void who_asked_anonymously_is_not_in_it() {
        var first = square.anonymous(square.ada, square.everyone, "Une honte");
        var second = square.post(square.ada, first.thread(), "Encore");

        for (var found : List.of(current("thread", first.thread()), current("post", second.id())))
            assertThat(found.orElseThrow().facets())
                    .noneMatch(facet -> facet.startsWith("author:"))
                    .isNotEmpty();
    }

    @Test
    void what_is_deleted_or_hidden_is_found_no_more() {
        var first = square.thread(square.ada, square.everyone, "Secret");
        var second = square.post(square.ben, first.thread(), "Perdu");
        square.post(square.ada, first.thread(), "Reste");
        assertThat(current("post", first.id())).isEmpty();

        square.ben.delete(Square.API + "posts/" + second.id());
        square.ada.delete(Square.API + "posts/" + first.id());
        assertThat(current("post", second.id())).isEmpty();
        assertThat(current("thread", first.thread()).orElseThrow().text()).isEmpty();

        square.sara.delete(Square.API + "threads/" + first.thread());
        assertThat(current("thread", first.thread())).isEmpty();
    }

    @Test
    void a_thread_that_moves_takes_its_readers_version_and_posts_along() {
        var first = square.thread(square.ada, square.everyone, "Secret");
        var second = square.post(square.ben, first.thread(), "Aussi");
        var before = current("post", second.id()).orElseThrow();
        var version =
                square.mina.get(Square.API + "threads/" + first.thread()).json().getLong("version");

        square.mina.patch(
                Square.API + "threads/" + first.thread(), java.util.Map.of("space", square.staff, "version", version));

        var after = current("post", second.id()).orElseThrow();
        assertThat(after.audience()).containsExactly("space:" + square.staff);
        assertThat(after.version()).isGreaterThan(before.version());
    }

    @Test
    void all_can_be_walked_through_in_order() {
        var first = square.thread(square.ada, square.everyone, "Un");
        var second = square.post(square.ben, first.thread(), "Deux");

        var threads = searchable("thread")
                .idsAfter(square.database(), first.thread() - 1, 1)
                .await();
        var posts = searchable("post")
                .idsAfter(square.database(), first.id() - 1, 5)
                .await();

        assertThat(threads).containsExactly(first.thread());
        assertThat(posts).containsExactly(second.id());
    }

    private static Optional<Found> current(String kind, long id) {
        return searchable(kind).current(square.database(), List.of(id)).await().stream()
                .findFirst();
    }

    private static Searchable searchable(String kind) {
        return square.world.node().modules().stream()
                .flatMap(module -> module.searchables().stream())
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
