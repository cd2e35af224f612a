package entraide.notice.mail;

import entraide.notice.channel.Wishes;
import entraide.notice.mail.plan.Waiting;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was mailed to whom: the budget is counted from it, and a letter that could not go is taken back by it. */
final class Mails {

    private Mails() {}

    private record Count(long memberId, int mails) {

        static Count from(Row row) {
            return new Count(row.getLong("member_id"), row.getInteger("mails"));
        }
    }

    // Served by mail_of_member_idx.
    static final String COUNTED = """
            select d.member_id, count(*)::int as mails
              from unnest($1::bigint[], $2::timestamptz[]) as d (member_id, began)
              join notice.mail m on m.member_id = d.member_id and m.sent_at >= d.began and not m.urgent
             group by d.member_id
            """;

    /** How many of a member's present day are in the budget; nothing for those who had none. */
    static Future<Map<Long, Integer>> today(Db db, Map<Long, Wishes> wishes, Instant now) {
        var members = wishes.keySet().toArray(Long[]::new);
        var began = Arrays.stream(members)
                .map(id -> wishes.get(id).today(now).atOffset(ZoneOffset.UTC))
                .toArray(OffsetDateTime[]::new);
        return Sql.list(db, COUNTED, Count::from, members, began)
                .map(all -> all.stream().collect(Collectors.toMap(Count::memberId, Count::mails)));
    }

    private static final String KEEP = """
            insert into notice.mail (member_id, letter_id, urgent, notices, sent_at)
            values ($1, $2, $3, $4, $5)
            returning id
            """;

    static Future<Long> keep(Tx tx, long memberId, long letterId, boolean urgent, int notices, Instant now) {
        return Sql.one(tx, KEEP, row -> row.getLong("id"), memberId, letterId, urgent, notices, now);
    }

    record Kept(long id, long memberId, boolean urgent, int notices) {

        static Kept from(Row row) {
            return new Kept(
                    row.getLong("id"), row.getLong("member_id"), row.getBoolean("urgent"), row.getInteger("notices"));
        }
    }

    // Served by mail_letter_key.
    static final String OF_LETTER = """
            select id, member_id, urgent, notices
              from notice.mail
             where letter_id = $1
               for update
            """;

    static Future<Optional<Kept>> ofLetter(Tx tx, long letterId) {
        return Sql.first(tx, OF_LETTER, Kept::from, letterId);
    }

    // Served by notice_of_mail_idx and bundle_pkey.
    static final String UNREAD = """
            select n.id, n.member_id, n.kind, n.subject_kind, n.subject_id, n.by_id, n.at, b.place_kind, b.place_id
              from notice.notice n
              join notice.bundle b on b.id = n.bundle_id
             where n.mail_id = $1
               and n.read_at is null
             order by n.id
            """;

    static Future<List<Waiting>> unread(Tx tx, Kept mail) {
        return Sql.list(tx, UNREAD, Waiting::from, mail.id());
    }

    // Served by notice_of_mail_idx and mail_pkey.
    static final String TAKE_BACK = """
            with loose as (
                update notice.notice
                   set settled_at = null, mail_id = null
                 where mail_id = $1
            )
            delete from notice.mail
             where id = $1
            """;

    static Future<Void> takeBack(Tx tx, Kept mail) {
        return Sql.run(tx, TAKE_BACK, mail.id()).mapEmpty();
    }
}
