package entraide.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Migrations;
import entraide.platform.db.Sql;
import entraide.support.TestDatabase;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTailTest {

    private final String url = TestDatabase.shared().fresh();
    private final List<Station> stations = new ArrayList<>();

    @BeforeEach
    void migrate() {
        Migrations.run(url, List.of("platform"));
    }

    @AfterEach
    void close() {
        stations.forEach(Station::close);
    }

    private Station station() {
        var station = new Station(url);
        stations.add(station);
        return station;
    }

    @Test
    void every_node_hears_what_one_of_them_committed() throws InterruptedException {
        var here = station();
        var there = station();

        here.tell(41);

        assertThat(here.hear()).isEqualTo(41);
        assertThat(there.hear()).isEqualTo(41);
    }

    @Test
    void an_event_comes_through_whole() throws InterruptedException {
        var here = station();
        var events = new LinkedBlockingQueue<DomainEvent>();
        here.tail().listen(events::add);

        here.tell(41);

        assertThat(events.take()).isEqualTo(Station.event(41));
    }

    @Test
    void what_was_undone_is_never_heard() throws InterruptedException {
        var here = station();

        here.database()
                .transact(tx -> here.outbox()
                        .append(tx, Station.event(1))
                        .compose(appended -> io.vertx.core.Future.failedFuture("undone")))
                .otherwiseEmpty()
                .await();
        here.tell(2);

        assertThat(here.hear()).isEqualTo(2);
        assertThat(here.heardNothingMore()).isTrue();
    }

    @Test
    void a_long_transaction_holds_up_nobody_and_is_heard_when_it_ends() throws InterruptedException {
        var here = station();
        var there = station();
        var mayEnd = Promise.<Void>promise();
        var appended = Promise.<Void>promise();
        var longOne = here.database()
                .transact(tx -> here.outbox()
                        .append(tx, Station.event(1))
                        .onComplete(appended)
                        .compose(wrote -> mayEnd.future()));
        appended.future().await();

        there.tell(2);
        assertThat(here.hear()).isEqualTo(2);
        mayEnd.complete();
        longOne.await();

        assertThat(here.hear()).isEqualTo(1);
        assertThat(there.hear()).isEqualTo(2);
        assertThat(there.hear()).isEqualTo(1);
    }

    @Test
    void of_many_writers_at_once_every_event_is_heard_once() throws InterruptedException {
        var nodes = List.of(station(), station(), station());

        LongStream.range(0, 600)
                .parallel()
                .forEach(i -> nodes.get((int) (i % 3)).tell(i));

        for (var node : nodes) {
            var heard = new ArrayList<Long>();
            while (heard.size() < 600) heard.add(node.hear());
            assertThat(heard).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_lost_ring_is_made_good_by_looking() throws InterruptedException {
        var here = station();

        // Written as by a node that was killed between its commit and its ring.
        here.run("""
                insert into platform.outbox (topic, kind, subject, version, audience, facts, about)
                values ('sample.noted', 'note', 9, 1, '{}', '{}', '{}')
                """);

        assertThat(here.hear()).isEqualTo(9);
    }

    @Test
    void a_node_whose_line_was_cut_says_so_and_misses_nothing() throws InterruptedException {
        var here = station();
        var there = station();
        here.tell(1);
        assertThat(there.hear()).isEqualTo(1);

        var cut = Sql.list(
                        here.database(),
                        "select pg_terminate_backend(pid) as done from pg_stat_activity where datname = current_database()"
                                + " and application_name = 'entraide-tail'",
                        row -> row.getBoolean("done"))
                .await();
        here.tell(2);

        assertThat(cut).containsExactly(true, true);
        assertThat(there.hear()).isEqualTo(2);
        Station.await(there.tail().latest());
        assertThat(there.tail().healthy()).isTrue();
        there.tell(3);
        assertThat(there.hear()).isEqualTo(3);
        assertThat(there.heardNothingMore()).isTrue();
    }
}
