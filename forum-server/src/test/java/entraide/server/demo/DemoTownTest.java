package entraide.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entraide.platform.Node;
import entraide.platform.Storage;
import entraide.platform.config.Settings;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.db.StartFailure;
import entraide.server.Modules;
import entraide.support.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The town as it is found on a Sunday night, when nobody has worked for days. */
class DemoTownTest {

    private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-22T02:30:00Z");

    private static Settings settings;
    private static Node node;

    @BeforeAll
    static void is_lived() {
        settings = Settings.from(Map.of(
                "ENTRAIDE_DATABASE_URL",
                TestDatabase.shared().fresh(),
                "ENTRAIDE_PORT",
                "0",
                "ENTRAIDE_DATA",
                Path.of("target", "town").toString(),
                "ENTRAIDE_LIMITS",
                "off"));
        var storage = Storage.open(settings, Modules.SCHEMAS);
        DemoTown.fill(settings, SUNDAY_NIGHT);
        node = Node.start(settings, Clock.fixed(SUNDAY_NIGHT, ZoneOffset.UTC), storage, Modules::of);
        node.modules()
                .forEach(module -> module.chores()
                        .forEach(chore -> database().transact(chore::run).await()));
    }

    @AfterAll
    static void is_left() {
        node.close();
    }

    private static Database database() {
        return node.platform().database();
    }

    private static long count(String of, Object... values) {
        return Sql.one(database(), "select count(*) as n from " + of, row -> row.getLong("n"), values)
                .await();
    }

    @Test
    void some_hundred_threads_are_spread_unevenly_over_half_a_year() {
        assertTrue(count("forum.thread") >= 200);
        assertTrue(count("forum.post") >= 700);
        assertTrue(count("forum.thread where created_at < $1::timestamptz - interval '170 days'", now()) > 0);
        var weeks = Sql.list(
                        database(),
                        "select count(*) as n from forum.thread group by date_trunc('week', created_at)",
                        row -> row.getLong("n"))
                .await();
        assertTrue(weeks.size() >= 25, weeks.toString());
        assertTrue(weeks.stream().mapToLong(n -> n).max().orElseThrow() >= 15, weeks.toString());
        assertTrue(weeks.stream().mapToLong(n -> n).min().orElseThrow() <= 4, weeks.toString());
    }

    @Test
    void every_state_can_be_met() {
        for (var state : Set.of(
                "state = 'unanswered'",
                "state = 'answered'",
                "state = 'solved'",
                "kind = 'discussion'",
                "kind = 'win'",
                "kind = 'announcement'",
                "anonymous",
                "blocked",
                "pinned_at is not null",
                "locked_at is not null",
                "deleted_at is not null",
                "same_problem > 2",
                "post_count = 1",
                "post_count between 15 and 40",
                "cardinality(tags) > 1")) assertTrue(count("forum.thread where " + state) > 0, state);
        for (var state : Set.of(
                "deleted_at is not null and replies > 0",
                "edited_at is not null",
                "endorsements > 0",
                "thanks > 5",
                "html like '%<table%'",
                "html like '%<pre%'",
                "html like '%<blockquote%'",
                "html like '%href=\"/threads/%'",
                "html like '%href=\"/members/%'")) assertTrue(count("forum.post where " + state) > 0, state);
    }

    @Test
    void both_languages_are_at_home() {
        assertTrue(count("forum.post where language = 'fr'") > 250);
        assertTrue(count("forum.post where language = 'en'") > 150);
    }

    @Test
    void the_queue_holds_what_is_meant_to_wait_and_nothing_forgotten() {
        assertEquals(3, count("queue.item where kind = 'question' and turn = 'mentor' and lane = 0"));
        assertEquals(4, count("queue.item where kind = 'question' and turn = 'mentor' and lane = 1"));
        assertEquals(9, count("queue.item where kind = 'question' and turn = 'mentor' and lane in (2, 3)"));
        assertTrue(count("queue.item where turn = 'mentor' and lane = 3") > 0);
    }

    @Test
    void a_dozen_are_accompanied_in_every_way_there_is() {
        assertEquals(12, count("messaging.accompaniment where programme_id is not null"));
        assertEquals(1, count("messaging.template where programme_id is not null"));
        assertTrue(count("messaging.conversation") >= 25);
        assertEquals(5, count("messaging.conversation where turn = 'mentor'"));
        assertEquals(5, count("queue.item where kind = 'subject' and turn = 'mentor'"));
        assertTrue(count("messaging.conversation where turn = 'done'") >= 10);
        assertTrue(count("messaging.message where body like '%je %'") > 10);
        assertTrue(count("messaging.message where body like '% the %'") > 10);
        for (var state : Set.of("todo", "doing", "waiting", "done", "dropped")) {
            var steps = "messaging.sheet s, jsonb_each(s.items) step where step.key like 'step:%'"
                    + " and step.value -> 'state' ->> 'value' = $1";
            assertTrue(count(steps, state) > 0, state);
        }
        assertEquals(2, count("messaging.sheet where stuck_since is not null"));
        assertEquals(5, count("messaging.sheet where items::text like '%Watch three people use it%'"));
        assertTrue(count("messaging.sheet, jsonb_object_keys(items) item where item like 'note:%'") >= 4);
        assertTrue(count("messaging.check_in") >= 4);
    }

    @Test
    void one_exchange_was_shared_and_one_waits_for_the_students_word() {
        assertEquals(1, count("messaging.proposal where state = 'proposed'"));
        assertEquals(1, count("messaging.proposal where state = 'published'"));
        assertEquals(
                1,
                count("forum.thread t join messaging.proposal p on p.thread_id = t.id"
                        + " where t.anonymous and t.deleted_at is null"));
        for (var name : Set.of("Karim", "Rhodane", "58", "exemple.fr")) {
            var shared = "forum.post o join messaging.proposal p on p.thread_id = o.thread_id where o.body like $1";
            assertEquals(0, count(shared, "%" + name + "%"), name);
        }
    }

    @Test
    void demo_accounts_have_news_and_no_tokens() {
        assertEquals(0, count("people.token"));
        assertTrue(count("forum.space_mark") > 0);
    }

    @Test
    void a_town_that_was_stopped_halfway_is_told_rather_than_shown() {
        var lea = Sql.one(database(), "select id from people.member where handle = 'lea'", row -> row.getLong("id"))
                .await();
        var token = "insert into people.token (hash, member_id, name, created_at) values ('x', $1, 'demo town', now())";
        Sql.run(database(), token, lea).await();
        assertThrows(StartFailure.class, () -> DemoTown.fill(settings, SUNDAY_NIGHT));
        Sql.run(database(), "delete from people.token").await();
        DemoTown.fill(settings, SUNDAY_NIGHT);
    }

    @Test
    void everybody_has_said_something() {
        var silent = new TreeSet<>(Sql.list(
                        database(),
                        "select handle from people.member m"
                                + " where not exists (select from forum.post p where p.author_id = m.id)",
                        row -> row.getString("handle"))
                .await());
        assertEquals(Set.of(), silent);
    }

    private static java.time.OffsetDateTime now() {
        return SUNDAY_NIGHT.atOffset(ZoneOffset.UTC);
    }
}
