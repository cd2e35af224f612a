package entraide.platform.chore;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Database;
import entraide.platform.db.Migrations;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.support.MovableClock;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chores of two nodes on one database. */
class HousekeepingTest {

    private static final Duration HOURLY = Duration.ofHours(1);

    private record Sweeping(String name, AtomicBoolean fails) implements Chore {

        @Override
        public Duration every() {
            return HOURLY;
        }

        @Override
        public Future<Void> run(Tx tx) {
            return Sql.run(tx, "insert into swept (name) values ($1)", name)
                    .compose(done -> fails.get() ? Future.failedFuture("broke") : Future.succeededFuture());
        }
    }

    private final String url = TestDatabase.shared().fresh();
    private final Vertx vertx = Vertx.vertx();
    private final Database database = Database.connect(vertx, url, 4);
    private final MovableClock clock = new MovableClock(World.START);
    private final Sweeping cellar = new Sweeping("cellar", new AtomicBoolean());
    private final Sweeping attic = new Sweeping("attic", new AtomicBoolean());
    private final Housekeeping here = node();
    private final Housekeeping there = node();

    private Housekeeping node() {
        return new Housekeeping(vertx, database, clock, List.of(cellar, attic));
    }

    @BeforeEach
    void start() {
        Migrations.run(url, List.of("platform"));
        Sql.run(database, "create table swept (name text)").await();
    }

    @AfterEach
    void close() {
        database.close().await();
        vertx.close().await();
    }

    private long swept(Sweeping chore) {
        return Sql.one(database, "select count(*) as n from swept where name = $1", row -> row.getLong("n"), chore.name)
                .await();
    }

    @Test
    void of_all_nodes_one_does_a_chore_and_when_it_is_due_again_one_does_it_again() {
        for (int round = 1; round <= 5; round++) {
            var ran = Stream.of(here, there, here, there)
                    .parallel()
                    .mapToInt(node -> node.runOnce().await())
                    .sum();

            assertThat(ran).isEqualTo(2);
            assertThat(swept(cellar)).isEqualTo(round);
            clock.pass(HOURLY);
        }
    }

    @Test
    void before_it_is_due_nobody_does_it() {
        here.runOnce().await();
        clock.pass(HOURLY.minusSeconds(1));

        assertThat(here.runOnce().await()).isZero();
        assertThat(there.runOnce().await()).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(here.runOnce().await()).isEqualTo(2);
    }

    @Test
    void a_chore_that_fails_is_undone_keeps_no_other_from_its_turn_and_is_tried_again_soon() {
        cellar.fails.set(true);

        assertThat(here.runOnce().await()).isEqualTo(1);
        assertThat(swept(cellar)).isZero();
        assertThat(swept(attic)).isEqualTo(1);

        cellar.fails.set(false);
        assertThat(here.runOnce().await()).isZero();
        clock.pass(Duration.ofMinutes(1));
        assertThat(here.runOnce().await()).isEqualTo(1);
        assertThat(swept(cellar)).isEqualTo(1);
    }

    @Test
    void what_one_node_could_not_do_another_does_at_once() {
        cellar.fails.set(true);
        here.runOnce().await();
        cellar.fails.set(false);

        assertThat(there.runOnce().await()).isEqualTo(1);
        assertThat(swept(cellar)).isEqualTo(1);
    }
}
