package entraide.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Migrations;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.support.TestDatabase;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup of a database that had counted far more transactions, put back into a young one. */
class AfterRestoreTest {

    private static final class Ears implements Subscriber {

        private final List<Long> heard = new ArrayList<>();

        @Override
        public String name() {
            return "ears";
        }

        @Override
        public boolean wants(String topic) {
            return true;
        }

        @Override
        public Future<Void> hear(Tx tx, DomainEvent event) {
            heard.add(event.subject().id());
            return Future.succeededFuture();
        }
    }

    private final String url = TestDatabase.shared().fresh();
    private final Ears ears = new Ears();
    private Station station;
    private OutboxRelay relay;

    @BeforeEach
    void restored() {
        Migrations.run(url, List.of("platform"));
        station = new Station(url);
        relay = new OutboxRelay(station.database(), ears);
        station.run("""
                insert into platform.outbox (tx, topic, kind, subject, version, audience, facts, about)
                select tx::text::xid8, 'sample.noted', 'note', tx - 900000000, 1, '{}', '{}', '{}'
                  from generate_series(900000001, 900000003) tx
                """);
        station.run("insert into platform.relay_position values ('ears', '900000002:900000002:')");
        station.run("insert into platform.outbox_forgotten (tx) values ('800000000')");
    }

    @AfterEach
    void close() {
        station.close();
    }

    private List<Long> hears() {
        ears.heard.clear();
        while (Station.await(relay.runOnce()) > 0) {}
        return List.copyOf(ears.heard);
    }

    private void repair() {
        Station.await(new AfterRestore(station.database()).repair());
    }

    private String text(String sql) {
        return Sql.one(station.database(), sql, row -> row.getString("told")).await();
    }

    @Test
    void what_was_not_heard_is_heard_and_so_is_what_happens_now() {
        repair();
        station.tell(4);

        assertThat(hears()).containsExactly(2L, 3L, 4L);
        station.tell(5);
        assertThat(hears()).containsExactly(5L);
    }

    @Test
    void places_of_live_streams_hold_no_longer() {
        var era = text("select name as told from platform.era");

        repair();

        assertThat(text("select count(*)::text as told from platform.era where name = '" + era + "'"))
                .isEqualTo("0");
        assertThat(text("select count(*)::text as told from platform.outbox_forgotten"))
                .isEqualTo("0");
    }

    @Test
    void a_second_repair_finds_nothing_to_do() {
        repair();
        assertThat(hears()).containsExactly(2L, 3L);
        var before = text("select seen::text as told from platform.relay_position");

        repair();

        assertThat(text("select seen::text as told from platform.relay_position"))
                .isEqualTo(before);
        assertThat(hears()).isEmpty();
    }

    @Test
    void what_the_asking_transaction_writes_later_is_not_taken_for_heard() {
        var page = Station.await(station.database()
                .transact(tx -> Sql.one(
                                tx,
                                "select pg_current_xact_id()::text as own",
                                row -> Long.parseLong(row.getString("own")))
                        .compose(own -> another()
                                .compose(ended -> OutboxPage.after(tx, Snapshot.NOTHING))
                                .map(found -> found.now().sees(own)))));

        assertThat(page).isFalse();
    }

    private Future<?> another() {
        return station.database()
                .transact(tx -> Sql.one(tx, "select pg_current_xact_id()::text as id", row -> row.getString("id")));
    }
}
