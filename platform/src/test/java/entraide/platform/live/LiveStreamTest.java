package entraide.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.Node;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.platform.sample.SampleModule;
import entraide.support.Reader;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private static World world;
    private static Node other;
    private static URI here;
    private static URI there;
    private static int members;

    private final List<Reader> readers = new ArrayList<>();
    private final Speaker ada = world.member("ada" + members++, Role.STUDENT);
    private final Speaker zed = world.member("zed" + members++, Role.STUDENT);

    @BeforeAll
    static void start() {
        world = World.of(List.of("sample"), platform -> List.of(new SampleModule(platform)));
        other = world.node(Map.of());
        here = world.address();
        there = World.address(other);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @AfterEach
    void leave() {
        readers.forEach(Reader::close);
    }

    private Reader reads(Speaker speaker, URI node) {
        var reader = Reader.of(speaker, node);
        readers.add(reader);
        assertThat(reader.next().event()).isEqualTo("ready");
        return reader;
    }

    private Reader comesBack(Reader before, Speaker speaker, URI node) {
        before.close();
        var reader = Reader.after(before, speaker, node);
        readers.add(reader);
        return reader;
    }

    private static long write(Node node, Long space) {
        var platform = node.platform();
        return platform.database()
                .transact(tx -> Sql.one(
                                tx,
                                "insert into sample.note (words) values ('x') returning id",
                                row -> row.getLong("id"))
                        .compose(id -> platform.outbox()
                                .append(tx, SampleModule.written(id, space))
                                .map(id)))
                .await();
    }

    private static void run(String sql, Object... params) {
        Sql.run(world.node().platform().database(), sql, params).await();
    }

    private static long idOf(Reader.Told told) {
        assertThat(told.event()).as(told.data()).isEqualTo("changed");
        assertThat(told.data()).contains("sample.note-written");
        return new JsonObject(told.data()).getLong("id");
    }

    @Test
    void what_one_node_commits_reaches_a_reader_of_another() {
        var reader = reads(ada, there);

        var note = write(world.node(), null);

        assertThat(idOf(reader.next())).isEqualTo(note);
    }

    @Test
    void it_says_what_changed_and_never_what_it_contains_or_whose_it_is() {
        var reader = reads(ada, here);

        var note = write(world.node(), null);

        assertThat(new JsonObject(reader.next().data()).getMap())
                .isEqualTo(Map.of(
                        "topic", "sample.note-written", "kind", "note", "id", (int) note, "version", 1, "bookId", 7));
    }

    @Test
    void visitors_hear_nothing() {
        try (var reader = Reader.of(world.visitor(), here)) {
            assertThat(reader.status()).isEqualTo(401);
            assertThat(reader.header("content-type")).contains("application/problem+json");
        }
    }

    @Test
    void a_space_is_heard_by_its_readers_only() {
        run("insert into sample.reader values ($1, 901)", ada.id());
        var adaReads = reads(ada, here);
        var zedReads = reads(zed, there);

        var secret = write(other, 901L);
        var open = write(other, null);

        assertThat(idOf(adaReads.next())).isEqualTo(secret);
        assertThat(idOf(adaReads.next())).isEqualTo(open);
        assertThat(idOf(zedReads.next())).isEqualTo(open);
    }

    @Test
    void what_is_meant_for_one_member_is_heard_by_that_one_only() {
        var adaReads = reads(ada, here);
        var zedReads = reads(zed, here);
        var platform = world.node().platform();
        var written = SampleModule.written(1, null);

        platform.database()
                .transact(tx -> platform.outbox()
                        .append(
                                tx,
                                new entraide.platform.events.DomainEvent(
                                        "sample.told", written.subject(), 1, List.of("member:" + ada.id()), Map.of())))
                .await();
        var open = write(world.node(), null);

        assertThat(adaReads.next().data()).contains("sample.told");
        assertThat(idOf(zedReads.next())).isEqualTo(open);
    }

    @Test
    void who_comes_back_hears_what_was_missed_and_nothing_twice() {
        var reader = reads(ada, here);
        var first = write(world.node(), null);
        assertThat(idOf(reader.next())).isEqualTo(first);
        reader.close();

        var missed = List.of(write(world.node(), null), write(other, null));
        var again = comesBack(reader, ada, there);
        var after = write(other, null);

        assertThat(idOf(again.next())).isEqualTo(missed.get(0));
        assertThat(idOf(again.next())).isEqualTo(missed.get(1));
        assertThat(again.next().event()).isEqualTo("ready");
        assertThat(idOf(again.next())).isEqualTo(after);
    }

    @Test
    void every_event_is_heard_once_over_many_reconnects_between_nodes() throws InterruptedException {
        var reader = reads(ada, here);
        var written = new ArrayList<Long>();
        var writer = new Thread(() -> {
            for (int i = 0; i < 200; i++) written.add(write(i % 2 == 0 ? world.node() : other, null));
        });
        writer.start();

        var heard = new ArrayList<Long>();
        for (int turn = 0; heard.size() < 200; turn++) {
            for (int i = 0; i < 7 && heard.size() < 200; i++) {
                var told = reader.next();
                if (told.event().equals("changed")) heard.add(idOf(told));
                else assertThat(told.event()).isEqualTo("ready");
            }
            // What was sent meanwhile and not looked at is as lost as in a broken connection.
            reader = comesBack(reader, ada, turn % 2 == 0 ? there : here);
        }
        writer.join();

        assertThat(heard).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void a_place_from_elsewhere_resets() {
        for (var place : List.of("x", "deadbeef-99-0-0-0", "1-2-3", "9".repeat(300))) {
            try (var reader = Reader.of(ada, here, Map.of("last-event-id", place))) {
                assertThat(reader.next().event()).isEqualTo("reset");
                var note = write(world.node(), null);
                assertThat(idOf(reader.next())).isEqualTo(note);
            }
        }
    }

    @Test
    void a_place_from_before_a_backup_was_put_back_resets() {
        var reader = reads(ada, here);
        var era = reader.heard().split("-")[0];

        try (var again = Reader.of(ada, here, Map.of("last-event-id", era + "-900000000000--0-0"))) {
            assertThat(again.next().event()).isEqualTo("reset");
            var note = write(world.node(), null);
            assertThat(idOf(again.next())).isEqualTo(note);
        }
    }

    @Test
    void a_place_may_also_be_given_in_the_address() {
        var reader = reads(ada, here);
        reader.close();
        var note = write(world.node(), null);

        var again = Reader.of(ada, URI.create(here + "/api/v1/live?after=" + reader.heard()), Map.of());
        readers.add(again);

        assertThat(idOf(again.next())).isEqualTo(note);
    }

    @Test
    void who_lost_a_space_hears_no_more_of_it() {
        run("insert into sample.reader values ($1, 902)", ada.id());
        var reader = reads(ada, there);
        assertThat(write(world.node(), 902L)).isEqualTo(idOf(reader.next()));

        var platform = world.node().platform();
        platform.database()
                .transact(tx -> Sql.run(tx, "delete from sample.reader where member_id = $1", ada.id())
                        .compose(gone -> platform.outbox().append(tx, SampleModule.readersChanged())))
                .await();
        write(world.node(), 902L);
        var open = write(world.node(), null);

        assertThat(idOf(reader.next())).isEqualTo(open);
    }

    @Test
    void who_gained_a_space_hears_of_it_from_then_on() {
        var reader = reads(ada, there);

        var platform = world.node().platform();
        platform.database()
                .transact(tx -> Sql.run(tx, "insert into sample.reader values ($1, 903)", ada.id())
                        .compose(in -> platform.outbox().append(tx, SampleModule.readersChanged())))
                .await();
        var note = write(world.node(), 903L);

        assertThat(idOf(reader.next())).isEqualTo(note);
    }

    @Test
    void the_stream_ends_when_its_token_is_revoked() {
        var reader = reads(ada, there);
        var token = ada.get("/api/v1/people/tokens").itemList().get(0).getLong("id");

        var revoked = ada.delete("/api/v1/people/tokens/" + token);
        assertThat(revoked.status()).as(revoked.text()).isEqualTo(204);

        Reader.Told told;
        do told = reader.next();
        while (told.event().equals("changed"));
        assertThat(told.event()).isEqualTo("end");
    }

    @Test
    void pages_of_other_sites_are_refused() {
        for (var header : List.of(
                Map.of("sec-fetch-site", "cross-site"),
                Map.of("sec-fetch-site", "same-site"),
                Map.of("origin", "https://evil.test"),
                Map.of("origin", "null"))) {
            try (var reader = Reader.of(ada, here, header)) {
                assertThat(reader.status()).isEqualTo(403);
            }
        }
        try (var reader = Reader.of(ada, here, Map.of("sec-fetch-site", "same-origin"))) {
            assertThat(reader.status()).isEqualTo(200);
        }
    }

    @Test
    void nobody_keeps_or_compresses_a_stream() {
        try (var reader = Reader.of(ada, here, Map.of("accept-encoding", "gzip, br"))) {
            assertThat(reader.header("content-type")).contains("text/event-stream");
            assertThat(reader.header("cache-control")).contains("no-store");
            assertThat(reader.header("x-accel-buffering")).contains("no");
            assertThat(reader.header("content-encoding").orElse("identity")).isEqualTo("identity");
            assertThat(reader.next().event()).isEqualTo("ready");
        }
    }

    @Test
    void a_member_has_ten_streams_at_most() {
        for (int i = 0; i < 10; i++) reads(ada, here);

        try (var reader = Reader.of(ada, here)) {
            assertThat(reader.status()).isEqualTo(429);
            assertThat(reader.header("retry-after")).isPresent();
        }
        assertThat(reads(zed, here).status()).isEqualTo(200);
    }
}
