package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.moderation.audit.Audit;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.support.World;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command {@code audit}, on a database that a server uses. */
class AuditLogTest {

    private final StringWriter told = new StringWriter();

    @Test
    void an_operator_learns_which_row_was_altered() {
        try (var world = World.of(Modules.SCHEMAS, Modules::of)) {
            var database = world.node().platform().database();
            var audit = new Audit(world.clock());
            for (long post = 1; post <= 3; post++) {
                var ref = new ContentRef("post", post);
                database.transact(tx -> audit.append(tx, 1L, "flagged", ref, Map.of()))
                        .await();
            }
            assertThat(verify(world)).isZero();
            assertThat(told.toString()).startsWith("All 3 rows are as they were written");

            for (var step : List.of(
                    "alter table moderation.audit disable trigger user",
                    "grant update on moderation.audit to current_user",
                    "update moderation.audit set actor_id = 2 where id = 2")) {
                Sql.run(database, step).await();
            }

            assertThat(verify(world)).isEqualTo(1);
            assertThat(told.toString()).isEqualTo("Row 2 is not what was written; the 1 before it are.\n");
        }
    }

    private int verify(World world) {
        told.getBuffer().setLength(0);
        return Main.line(new AuditLog.Verify(Map.of("ENTRAIDE_DATABASE_URL", world.database())))
                .setOut(new PrintWriter(told, true))
                .execute();
    }
}
