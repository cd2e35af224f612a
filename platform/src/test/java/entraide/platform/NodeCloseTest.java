package entraide.platform;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.platform.sample.SampleModule;
import entraide.support.Reader;
import entraide.support.World;
import io.vertx.core.Promise;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class NodeCloseTest {

    @Test
    void what_is_under_way_ends_and_streams_say_goodbye() throws Exception {
        try (var world = World.of(List.of("sample"), platform -> List.of(new SampleModule(platform)))) {
            var ada = world.member("ada", Role.STUDENT);
            var going = world.node(Map.of());
            var reader = Reader.of(ada, World.address(going));
            assertThat(reader.next().event()).isEqualTo("ready");
            var locked = Promise.<Void>promise();
            var mayUnlock = Promise.<Void>promise();
            world.node()
                    .platform()
                    .database()
                    .transact(tx -> Sql.run(tx, "lock table sample.note in exclusive mode")
                            .onComplete(done -> locked.complete())
                            .compose(done -> mayUnlock.future()));
            locked.future().await();
            var writing = CompletableFuture.supplyAsync(
                    () -> ada.to(World.address(going)).post("/api/v1/sample/notes", Map.of("words", "last")));
            untilSomebodyWaitsForTheLock(world);

            var closing = CompletableFuture.runAsync(going::close);
            assertThat(reader.next().event()).isEqualTo("end");
            mayUnlock.complete();

            assertThat(writing.get(20, TimeUnit.SECONDS).status()).isEqualTo(201);
            closing.get(20, TimeUnit.SECONDS);
        }
    }

    private static void untilSomebodyWaitsForTheLock(World world) {
        while (Sql.one(
                                world.node().platform().database(),
                                "select count(*) as waiting from pg_locks where not granted",
                                row -> row.getLong("waiting"))
                        .await()
                == 0) Thread.onSpinWait();
    }
}
