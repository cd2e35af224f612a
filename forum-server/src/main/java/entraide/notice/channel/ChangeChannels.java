package entraide.notice.channel;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;

/** Keeps what a member wishes to hear. */
public final class ChangeChannels {

    private ChangeChannels() {}

    // Served by channel_pkey.
    private static final String FIRST = """
            insert into notice.channel
                   (member_id, version, mail, budget, quiet_from, quiet_until, digest_hour, digest_day, families)
            values ($1, $2 + 1, $3, $4, $5, $6, $7, $8, $9)
                on conflict do nothing
            """;

    // Served by channel_pkey.
    private static final String CHANGE = """
            update notice.channel
               set version = version + 1, mail = $3, budget = $4, quiet_from = $5, quiet_until = $6, digest_hour = $7,
                   digest_day = $8, families = $9
             where member_id = $1
               and version = $2
            """;

    /** False where somebody changed them since the version that {@code wishes} came from. */
    public static Future<Boolean> keep(Tx tx, long memberId, Wishes wishes) {
        return Sql.run(
                        tx,
                        wishes.version() == 0 ? FIRST : CHANGE,
                        memberId,
                        wishes.version(),
                        wishes.mailOn(),
                        wishes.budget(),
                        wishes.quiet().map(Quiet::from),
                        wishes.quiet().map(Quiet::until),
                        wishes.digest().hour(),
                        Optional.ofNullable(wishes.digest().day()).map(DayOfWeek::getValue),
                        families(wishes.families()))
                .compose(rows -> rows == 1 ? lookNow(tx, memberId).map(true) : Future.succeededFuture(false));
    }

    // Served by look_pkey. What waits for a mail is decided by what is wished now, not when it was looked at last.
    private static final String LOOK_NOW = """
            update notice.look
               set due_at = '-infinity'
             where member_id = $1
            """;

    private static Future<Void> lookNow(Tx tx, long memberId) {
        return Sql.run(tx, LOOK_NOW, memberId).mapEmpty();
    }

    private static JsonObject families(Map<Family, Wishes.Wish> families) {
        var kept = new JsonObject();
        families.forEach((family, wish) -> kept.put(
                family.word(), new JsonObject().put("mail", wish.mail().word()).put("push", wish.push())));
        return kept;
    }
}
