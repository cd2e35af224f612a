package entraide.messaging.conversation;

import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conversations as their readers see them: the inbox, and one. */
final class Conversations {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final Clock clock;

    Conversations(Clock clock) {
        this.clock = clock;
    }

    // People by participant_pkey and member_pkey, the last message by message_seq_key.
    private static final String SHOWN = """
            c.id, c.subject, c.accompaniment_id, case when me.acts then c.turn end as turn,
                   case when me.acts then c.promise_at end as promise_at, c.version, me.side, me.acts, me.unread,
                   me.read_seq, least(me.reach, c.last_seq) as last_seq, me.activity_at,
                   l.author as last_author, l.excerpt as last_excerpt, l.files::text <> '[]' as last_files,
                   l.created_at as last_at, l.gone as last_gone,
                   (select coalesce(json_agg(json_build_object(
                               'member', to_json(card), 'side', p.side,
                               'read_seq', least(p.read_seq, me.reach)) order by p.side desc, card.id), '[]')
                      from messaging.participant p
                      join people.card card on card.id = p.member_id
                     where p.conversation_id = c.id and p.until_seq is null) as people
              from %s me
              join messaging.conversation c on c.id = me.conversation_id
              left join messaging.shown_message l on l.conversation_id = c.id and l.seq = least(me.reach, c.last_seq)
            """;

    // Served by participant_inbox_idx, or by participant_subjects_idx where one accompaniment is asked for; the sum by
    // participant_unread_idx. The sum is told on an empty page as well.
    private static final String PAGE = """
            select mine.unread_all, page.*
              from (select coalesce(sum(unread), 0)::int as unread_all
                      from messaging.participant
                     where member_id = $1 and unread > 0) mine
              left join lateral (
            select %s
             order by me.activity_at desc, me.conversation_id desc) page on true
            """;

    private static final String MINE = """
            (select conversation_id, side, until_seq is null as acts, read_seq, unread, activity_at,
                           coalesce(until_seq, 9223372036854775807) as reach
                      from messaging.participant
                     where member_id = $1
                       and (activity_at, conversation_id) < ($2, $3)%s
                     order by activity_at desc, conversation_id desc
                     limit $4)""";

    static final String INBOX = PAGE.formatted(SHOWN.formatted(MINE.formatted("")));
    static final String SUBJECTS = PAGE.formatted(SHOWN.formatted(MINE.formatted(" and accompaniment_id = $5")));

    /** {@code unread} counts all of the member's, on whatever page. */
    record Inbox(List<Conversation> items, String next, int unread) {}

    private record Found(int unread, Conversation conversation) {

        static Found from(Row row) {
            return new Found(row.getInteger("unread_all"), row.getLong("id") == null ? null : Conversation.from(row));
        }
    }

    Future<Inbox> of(Db db, Caller caller, Optional<Long> accompaniment, Paging paging) {
        var after = paging.cursor(2);
        var params = new ArrayList<Object>(List.of(
                caller.id(),
                after.map(place -> place.instant(0)).orElse(LAST),
                after.map(place -> place.number(1)).orElse(Long.MAX_VALUE),
                paging.limit() + 1));
        accompaniment.ifPresent(params::add);
        return Sql.list(db, accompaniment.isPresent() ? SUBJECTS : INBOX, Found::from, params.toArray())
                .map(rows -> inbox(rows, paging.limit()));
    }

    private static Inbox inbox(List<Found> rows, int limit) {
        var shown = rows.stream()
                .map(Found::conversation)
                .filter(java.util.Objects::nonNull)
                .toList();
        var page = Page.of(shown, limit, row -> Cursor.at(row.activityAt(), row.id()));
        return new Inbox(page.items(), page.next(), rows.get(0).unread());
    }

    // Served by conversation_pkey, participant_pkey and opening_reader_idx. Whoever takes part sees it so, also while
    // let in as staff.
    private static final String ONE = "select " + SHOWN.formatted("""
            (select r.*, coalesce(p.activity_at, $3) as activity_at
                      from messaging.reader r
                      left join messaging.participant p
                             on p.conversation_id = r.conversation_id and p.member_id = r.member_id
                     where r.conversation_id = $1
                       and r.member_id = $2
                       and r.until > $3
                     order by r.acts desc, r.reach desc
                     limit 1)""");

    Future<Conversation> one(Db db, Caller caller, long id) {
        return Sql.first(db, ONE, Conversation::from, id, caller.id(), clock.instant())
                .map(found -> found.orElseThrow(Refusal::notFound));
    }
}
