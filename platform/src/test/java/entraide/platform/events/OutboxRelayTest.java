package entraide.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Migrations;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.support.TestDatabase;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many nodes carry to one subscriber: what it writes is written once, in the order in which each node told it. */
class OutboxRelayTest {

    private static final int NODES = 3;
    private static final int EACH = 60;
    private static final long APART = 10_000;

    /** Writes down what it hears; now and then it fails, as subscribers do. */
    private record Ears(String name, int failsEvery, AtomicInteger tries) implements Subscriber {

        @Override
        public boolean wants(String topic) {
            return true;
        }

        @Override
        public Future<Void> hear(Tx tx, DomainEvent event) {
            var subject = event.subject().id();
            return Sql.run(tx, "insert into heard (ears, subject) values ($1, $2)", name, subject)
                    .compose(written -> tries.incrementAndGet() % failsEvery == 0
                            ? Future.failedFuture("dropped it")
                            : Future.succeededFuture());
        }
    }

    private final String url = TestDatabase.shared().fresh();
    private final List<Station> nodes = new ArrayList<>();

    @BeforeEach
    void start() {
        Migrations.run(url, List.of("platform"));
        for (int i = 0; i < NODES; i++) nodes.add(new Station(url));
        nodes.get(0).run("create table heard (id bigint generated always as identity, ears text, subject bigint)");
    }

    @AfterEach
    void close() {
        nodes.forEach(Station::close);
    }

    private static Ears ears(String name, int failsEvery) {
        return new Ears(name, failsEvery, new AtomicInteger());
    }

    private List<Long> heard(String ears) {
        var sql = "select subject from heard where ears = $1 order by id";
        return Station.await(Sql.list(nodes.get(0).database(), sql, row -> row.getLong("subject"), ears));
    }

    /** Every node runs a relay of its own for each until all is carried. */
    private void race(List<Ears> all, Thread... writers) {
        var relays = nodes.stream()
                .flatMap(node -> all.stream().map(ears -> new OutboxRelay(node.database(), ears)))
                .toList();
        var threads = relays.stream()
                .map(relay -> new Thread(() -> {
                    while (heard(relay.subscriber().name()).size() < NODES * EACH) {
                        Station.await(relay.runOnce().otherwise(0));
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(OutboxRelayTest::join);
        for (var writer : writers) join(writer);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Thread[] writing() {
        var writers = IntStream.range(0, NODES)
                .mapToObj(node -> new Thread(() ->
                        LongStream.range(0, EACH).forEach(i -> nodes.get(node).tell(node * APART + i))))
                .toArray(Thread[]::new);
        for (var writer : writers) writer.start();
        return writers;
    }

    @Test
    void each_subscriber_hears_each_event_once_and_each_nodes_in_order() {
        var careful = ears("careful", Integer.MAX_VALUE);
        var clumsy = ears("clumsy", 61);

        race(List.of(careful, clumsy), writing());

        for (var ears : List.of(careful, clumsy)) {
            var all = heard(ears.name());
            assertThat(all).as(ears.name()).doesNotHaveDuplicates().hasSize(NODES * EACH);
            for (long node = 0; node < NODES; node++) {
                long which = node;
                assertThat(all.stream().filter(subject -> subject / APART == which))
                        .as("%s hears of node %s", ears.name(), node)
                        .isSorted();
            }
        }
    }

    @Test
    void a_stumbling_block_holds_up_what_comes_after_it_and_not_what_came_before() {
        var stuck = new Subscriber() {
            @Override
            public String name() {
                return "stuck";
            }

            @Override
            public boolean wants(String topic) {
                return true;
            }

            @Override
            public Future<Void> hear(Tx tx, DomainEvent event) {
                return event.subject().id() == 2
                        ? Future.failedFuture("not this one")
                        : Sql.run(
                                        tx,
                                        "insert into heard (ears, subject) values ('stuck', $1)",
                                        event.subject().id())
                                .mapEmpty();
            }
        };
        LongStream.rangeClosed(1, 3).forEach(nodes.get(0)::tell);
        var relay = new OutboxRelay(nodes.get(0).database(), stuck);

        for (int i = 0; i < 4; i++) Station.await(relay.runOnce().otherwise(0));

        assertThat(heard("stuck")).containsExactly(1L);
    }
}
