package entraide.moderation.spam;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learns from what moderators decide, in their transaction; and unlearns it when it is overturned. */
public final class Learn {

    static final String CHANGED = "moderation.lessons-changed";

    /** What many read: nothing is learnt of private words. */
    private static final Set<String> PUBLIC = Set.of("thread", "post");

    private static final long TEXTS = 0;

    private final Outbox outbox;
    private final Clock clock;

    public Learn(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    // Served by rule_pkey, flag_once_key and hold_waiting_key. The rule that was named says it; else what was
    // reported, or by what the text was noticed.
    private static final String AS_SPAM = """
            select $3 = 'spam'
                or not exists (select from moderation.rule where slug = $3)
                   and (exists (select from moderation.flag f
                                  join moderation.casefile c on c.id = f.case_id
                                 where c.kind = $1 and c.subject = $2 and f.reason = 'spam')
                     or exists (select from moderation.hold h
                                 cross join lateral jsonb_array_elements(h.reasons) as reason
                                 where h.kind = $1 and h.ref_id = $2
                                   and reason ->> 'code' in ('spam', 'resembles', 'link-farm', 'same-link', 'copies', 'ring'))
                   ) as spam
            """;

    /** It was taken away or its author restricted: a lesson if that was for spam. {@code ground} as the moderator named it. */
    public Future<Void> restricted(Tx tx, Excerpt text, String ground) {
        if (!learnsOf(text)) return Future.succeededFuture();
        var ref = text.ref();
        return Sql.one(tx, AS_SPAM, row -> row.getBoolean("spam"), ref.kind(), ref.id(), ground.strip())
                .compose(spam -> spam ? learn(tx, text, true) : Future.succeededFuture());
    }

    /** Somebody looked, and it may stay. */
    public Future<Void> kept(Tx tx, Excerpt text) {
        return learnsOf(text) ? learn(tx, text, false) : Future.succeededFuture();
    }

    /** Of a text that is there still. */
    public Future<Void> kept(Tx tx, Optional<Excerpt> text) {
        return text.isPresent() ? kept(tx, text.get()) : Future.succeededFuture();
    }

    public static boolean learnsOf(Excerpt text) {
        return PUBLIC.contains(text.ref().kind());
    }

    private record Lesson(boolean spam, List<Long> tokens) {

        static Lesson from(Row row) {
            return new Lesson(row.getBoolean("spam"), List.of(row.getArrayOfLongs("tokens")));
        }
    }

    // Served by lesson_pkey.
    private static final String FORGET = """
            delete from moderation.lesson
             where kind = $1
               and subject = $2
            returning spam, tokens
            """;

    /** What was decided of it was wrong. */
    public Future<Void> unlearn(Tx tx, ContentRef ref) {
        return forget(tx, ref).compose(known -> known ? tell(tx) : Future.succeededFuture());
    }

    // One learns at a time: of several texts judged at once the words would be met crosswise.
    private static final String TURN = """
            select 1
              from pg_advisory_xact_lock(hashtext('moderation.lesson'))
            """;

    private static Future<Boolean> forget(Tx tx, ContentRef ref) {
        return Sql.run(tx, TURN)
                .compose(taken -> Sql.first(tx, FORGET, Lesson::from, ref.kind(), ref.id()))
                .compose(known -> known.isEmpty()
                        ? Future.succeededFuture(false)
                        : count(tx, known.get(), -1).map(true));
    }

    private static final String KEEP = """
            insert into moderation.lesson (kind, subject, spam, tokens, at)
            values ($1, $2, $3, $4, $5)
            """;

    private Future<Void> learn(Tx tx, Excerpt text, boolean spam) {
        var lesson = new Lesson(spam, Lessons.features(text).tokens());
        var ref = text.ref();
        return forget(tx, ref)
                .compose(forgotten -> Sql.run(
                        tx, KEEP, ref.kind(), ref.id(), spam, lesson.tokens().toArray(Long[]::new), clock.instant()))
                .compose(kept -> count(tx, lesson, 1))
                .compose(counted -> tell(tx));
    }

    // Served by token_pkey.
    private static final String COUNT = """
            insert into moderation.token as known (token, spam, ham)
            select token, case when $2 then 1 else 0 end, case when $2 then 0 else 1 end
              from unnest($1::bigint[]) as token
                on conflict (token) do update
               set spam = known.spam + $3 * excluded.spam, ham = known.ham + $3 * excluded.ham
            """;

    private static Future<Void> count(Tx tx, Lesson lesson, int by) {
        var tokens = new ArrayList<>(lesson.tokens());
        tokens.add(TEXTS);
        return Sql.run(tx, COUNT, tokens.toArray(Long[]::new), lesson.spam(), by)
                .mapEmpty();
    }

    private Future<Void> tell(Tx tx) {
        return outbox.append(tx, new DomainEvent(CHANGED, new ContentRef("lesson", 1), 1, List.of(), Map.of()));
    }
}
