package entraide.moderation.autohide;

import entraide.moderation.audit.Audit;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Map;

/** From which weight of its flags on a text is hidden by itself. */
final class Threshold {

    private static final Setting FIRST = new Setting(2.0, 1);

    private final Audit audit;

    Threshold(Audit audit) {
        this.audit = audit;
    }

    /** {@code hideAt} is null where nothing is hidden by itself. */
    record Setting(Double hideAt, long version) {

        static Setting from(Row row) {
            return new Setting(row.getDouble("hide_at"), row.getLong("version"));
        }
    }

    // A table of one row, or of none while nobody changed it.
    private static final String READ = """
            select hide_at, version
              from moderation.setting
            """;

    Future<Setting> read(Db db) {
        return Sql.first(db, READ, Setting::from).map(found -> found.orElse(FIRST));
    }

    // Served by setting_pkey.
    private static final String CHANGE = """
            insert into moderation.setting as known (hide_at, version)
            select $1, 2
             where $2 = 1
                or exists (select from moderation.setting)
                on conflict (one) do update
               set hide_at = excluded.hide_at, version = known.version + 1
             where known.version = $2
            returning hide_at, version
            """;

    Future<Setting> change(Tx tx, Caller who, Setting wish) {
        return Sql.first(tx, CHANGE, Setting::from, wish.hideAt(), wish.version())
                .compose(changed -> changed.map(Future::succeededFuture).orElseGet(() -> conflict(tx)))
                .compose(changed -> audit.append(
                                tx,
                                who.id(),
                                "auto-hide-changed",
                                new ContentRef("setting", 1),
                                Map.of("hideAt", String.valueOf(changed.hideAt())))
                        .map(changed));
    }

    private Future<Setting> conflict(Tx tx) {
        return read(tx).map(current -> {
            throw new Refusal(Problem.conflict(current));
        });
    }
}
