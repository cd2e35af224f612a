package entraide.notice.channel;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What members wish to hear, and by which way; whoever sends them anything asks here first. */
public final class Channels {

    private Channels() {}

    private record Member(long id, Wishes wishes) {

        static Member from(Row row) {
            return new Member(row.getLong("id"), Channels.read(row));
        }
    }

    // Served by member_pkey and channel_pkey.
    static final String WISHES = """
            select m.id, m.time_zone, c.version, c.mail, c.budget, c.quiet_from, c.quiet_until, c.digest_hour, c.digest_day,
                   c.families
              from people.member m
              left join notice.channel c on c.member_id = m.id
             where m.id = any($1)
            """;

    /** Of each that is there; of those who never said what they wish, the defaults. */
    public static Future<Map<Long, Wishes>> of(Db db, Collection<Long> members) {
        return Sql.list(db, WISHES, Member::from, (Object) members.toArray(Long[]::new))
                .map(all -> all.stream().collect(Collectors.toMap(Member::id, Member::wishes)));
    }

    private static Wishes read(Row row) {
        var zone = ZoneId.of(row.getString("time_zone"));
        if (row.getLong("version") == null) return Wishes.byDefault(zone);
        return new Wishes(
                row.getLong("version"),
                row.getBoolean("mail"),
                row.getInteger("budget"),
                Optional.ofNullable(row.getLocalTime("quiet_from"))
                        .map(from -> new Quiet(from, row.getLocalTime("quiet_until"))),
                new DigestTime(row.getInteger("digest_hour"), day(row.getInteger("digest_day"))),
                families(row.getJsonObject("families")),
                zone);
    }

    private static DayOfWeek day(Integer number) {
        return number == null ? null : DayOfWeek.of(number);
    }

    private static Map<Family, Wishes.Wish> families(JsonObject kept) {
        var families = new EnumMap<Family, Wishes.Wish>(Family.class);
        for (var word : kept.fieldNames()) {
            if (!Family.words().contains(word)) continue; // a newer server's
            var wish = kept.getJsonObject(word);
            families.put(
                    Family.named(word), new Wishes.Wish(How.named(wish.getString("mail")), wish.getBoolean("push")));
        }
        return families;
    }
}
