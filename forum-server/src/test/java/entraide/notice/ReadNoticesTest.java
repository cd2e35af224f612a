package entraide.notice;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of what one was told: paged, read by line, by place and at once, forgotten in the end. */
class ReadNoticesTest extends NoticeTest {

    @Test
    void the_list_goes_on_where_the_page_ended_the_latest_first() {
        for (int i = 0; i < 5; i++) reply(mina, question(), "Réponse " + i);
        told();
        var first = lea.get(NOTICE + "notices?limit=2");
        var second = lea.get(NOTICE + "notices?limit=2&after=" + first.json().getString("next"));
        var last = lea.get(NOTICE + "notices?limit=2&after=" + second.json().getString("next"));
        assertThat(first.items().getJsonObject(0).getString("excerpt")).isEqualTo("Réponse 4");
        assertThat(second.items().getJsonObject(0).getString("excerpt")).isEqualTo("Réponse 2");
        assertThat(last.items()).hasSize(1);
        assertThat(last.json().getString("next")).isNull();
    }

    @Test
    void a_page_is_full_though_much_of_what_was_told_may_not_be_read_any_more() {
        long first = question();
        reply(mina, first, "Lisible, la première");
        for (int i = 0; i < 6; i++)
            reply(mina, ask(lea, springSpace, "Perdue " + i).id(), "Perdue");
        for (int i = 0; i < 3; i++) reply(mina, question(), "Lisible " + i);
        told();
        run("update forum.space set visibility = 'staff' where id = $1", springSpace);
        var page = lea.get(NOTICE + "notices?limit=2");
        assertThat(page.items()).hasSize(2);
        var rest = lea.get(NOTICE + "notices?limit=2&after=" + page.json().getString("next"));
        assertThat(rest.itemList())
                .extracting(one -> one.getString("excerpt"))
                .containsExactly("Lisible 0", "Lisible, la première");
        assertThat(rest.json().getString("next")).isNull();
    }

    @Test
    void a_space_that_is_marked_as_read_reads_all_that_was_told_of_its_threads_so_far() {
        long here = question();
        reply(mina, here, "Ici");
        reply(mina, ask(lea, springSpace, "Ailleurs, pourquoi ?").id(), "Ailleurs");
        reply(tom, ask(zoe, everyone, "À une autre, pourquoi ?").id(), "À une autre");
        assertThat(unread(lea)).isEqualTo(2);
        assertThat(lea.put(API + "spaces/" + everyone + "/read").status()).isEqualTo(204);
        assertThat(unread(lea)).isEqualTo(1);
        assertThat(unread(zoe)).isEqualTo(1);
        reply(mina, here, "Encore ici");
        assertThat(unread(lea)).isEqualTo(2);
    }

    @Test
    void what_is_told_of_a_place_that_is_gone_without_a_word_is_swept_away() {
        long gone = question();
        reply(mina, gone, "Une");
        reply(mina, question(), "Autre");
        assertThat(unread(lea)).isEqualTo(2);
        run("update forum.thread set deleted_at = now() where id = $1", gone);
        chore("notice.sweep-gone");
        assertThat(unread(lea)).isEqualTo(1);
        assertThat(lines(lea)).containsExactly("answered 1/1");
    }

    @Test
    void what_is_told_anew_comes_first_again() {
        long one = question();
        reply(mina, one, "À la première");
        reply(mina, question(), "À la seconde");
        assertThat(notices(lea).get(0).getString("excerpt")).isEqualTo("À la seconde");
        reply(mina, one, "À la première encore");
        assertThat(notices(lea).get(0).getString("excerpt")).isEqualTo("À la première encore");
        assertThat(notices(lea)).hasSize(2);
    }

    @Test
    void a_line_is_read_by_itself_and_only_by_whom_it_is_for() {
        reply(mina, question(), "Une");
        reply(mina, question(), "Autre");
        var line = notices(lea).get(0).getLong("id");
        assertThat(tom.put(NOTICE + "notices/" + line + "/read").status()).isEqualTo(204);
        assertThat(unread(lea)).isEqualTo(2);
        assertThat(lea.put(NOTICE + "notices/" + line + "/read").status()).isEqualTo(204);
        assertThat(unread(lea)).isEqualTo(1);
    }

    @Test
    void a_place_is_read_and_then_all() {
        long question = question();
        reply(mina, question, "Une");
        reply(mina, question(), "Autre");
        reply(mina, question(), "Encore une");
        told();
        lea.put(NOTICE + "places/read", Map.of("kind", "thread", "id", question));
        assertThat(unread(lea)).isEqualTo(2);
        lea.put(NOTICE + "notices/read");
        assertThat(unread(lea)).isZero();
        assertThat(lines(lea)).containsExactly("answered 0/1", "answered 0/1", "answered 0/1");
    }

    @Test
    void what_is_told_while_all_is_being_read_is_unread_or_read_but_never_half() {
        long question = question();
        for (int round = 0; round < 8; round++) {
            var readers = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> lea.put(NOTICE + "notices/read")))
                    .toArray(CompletableFuture[]::new);
            reply(mina, question, "Encore " + round);
            told();
            CompletableFuture.allOf(readers).join();
            assertThat(counted()).isTrue();
        }
        lea.put(NOTICE + "notices/read");
        assertThat(unread(lea)).isZero();
    }

    // Whether each bundle's counts are those of its notices.
    private static final String COUNTED = """
            select bool_and(b.total = n.total and b.unread = n.unread) as right
              from notice.bundle b
             cross join lateral (
                   select count(*) as total, count(*) filter (where read_at is null) as unread
                     from notice.notice
                    where bundle_id = b.id) n
            """;

    private boolean counted() {
        return Sql.one(world.node().platform().database(), COUNTED, row -> row.getBoolean("right"))
                .await();
    }

    @Test
    void what_was_told_once_is_not_told_again_however_often_it_is_heard() {
        reply(mina, question(), "Une");
        assertThat(lines(lea)).containsExactly("answered 1/1");
        Sql.run(world.node().platform().database(), "delete from platform.relay_position where subscriber = 'notice'")
                .await();
        assertThat(lines(lea)).containsExactly("answered 1/1");
    }

    @Test
    void what_is_older_than_ninety_days_is_forgotten() {
        reply(mina, question(), "Une");
        told();
        world.clock().pass(Duration.ofDays(89));
        forget();
        assertThat(lines(lea)).hasSize(1);
        world.clock().pass(Duration.ofDays(2));
        forget();
        assertThat(lines(lea)).isEmpty();
    }

    private void forget() {
        var chore = world.node().modules().stream()
                .flatMap(module -> module.chores().stream())
                .filter(one -> one.name().equals("notice.forget"))
                .findFirst()
                .orElseThrow();
        world.node().platform().database().transact(chore::run).await();
    }

    @Test
    void the_open_pages_of_whoever_is_told_hear_of_it_and_nobody_elses() {
        Speaker[] people = {lea, tom, mina};
        reply(mina, question(), "Une");
        told();
        assertThat(audiences("notice.told")).isEqualTo("{member:" + people[0].id() + "}");
        lea.put(NOTICE + "notices/read");
        assertThat(audiences("notice.read")).isEqualTo("{member:" + people[0].id() + "}");
    }

    private String audiences(String topic) {
        return all("audience::text", topic);
    }

    private String all(String what, String topic) {
        var sql = "select string_agg(" + what + ", ' ') as every from platform.outbox where topic = $1";
        return Sql.one(world.node().platform().database(), sql, row -> row.getString("every"), topic)
                .await();
    }

    @Test
    void who_shows_the_place_has_nothing_to_fetch_again() {
        reply(mina, question(), "Une");
        told();
        assertThat(all("kind", "notice.told")).isEqualTo("notices-of-thread");
    }

    private void run(String statement, Object... params) {
        Sql.run(world.node().platform().database(), statement, params).await();
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
