package entraide.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.platform.sample.SampleModule;
import entraide.support.World;
import io.vertx.core.Future;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TransactTest {

    private static World world;
    private static Database database;

    @BeforeAll
    static void start() {
        world = World.of(List.of("sample"), platform -> List.of(new SampleModule(platform)));
        database = world.node().platform().database();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private final long before = notes();

    @Test
    void what_goes_along_is_kept_with_the_rest() {
        var result = database.transact(tx -> write(tx).map(done -> {
                    tx.alongside(write(tx));
                    return "done";
                }))
                .await();

        assertThat(result).isEqualTo("done");
        assertThat(notes()).isEqualTo(before + 2);
    }

    @Test
    void what_goes_along_and_fails_undoes_all() {
        var failing = database.transact(tx -> write(tx).map(done -> {
            tx.alongside(Sql.run(tx, "select 1 / 0"));
            return done;
        }));

        assertThatThrownBy(failing::await).hasMessageContaining("division by zero");
        assertThat(notes()).isEqualTo(before);
    }

    @Test
    void work_that_fails_undoes_all_and_leaves_the_connection_clean() {
        for (int i = 0; i < 20; i++) {
            var failing = database.transact(tx -> write(tx).compose(done -> {
                tx.alongside(write(tx));
                return Future.failedFuture("no");
            }));
            assertThatThrownBy(failing::await).hasMessage("no");
        }
        database.transact(TransactTest::write).await();

        assertThat(notes()).isEqualTo(before + 1);
    }

    private static Future<Integer> write(Tx tx) {
        return Sql.run(tx, "insert into sample.note (words) values ('one')");
    }

    private static long notes() {
        return Sql.one(database, "select count(*) as notes from sample.note", row -> row.getLong("notes"))
                .await();
    }
}
