package entraide.notice.push;

import entraide.notice.bundle.WriteNotices;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Subscriber;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Hears that members were told something, and has it brought to their browsers a moment later. */
public final class AskToPush implements Subscriber {

    /** So long an open page has to say that its reader is there and heard it. */
    static final Duration GRACE = Duration.ofSeconds(15);

    /** After that it would say nothing of use. */
    static final Duration GOOD_FOR = Duration.ofDays(1);

    private final Clock clock;

    public AskToPush(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice.push";
    }

    @Override
    public boolean wants(String topic) {
        return topic.equals("notice.told");
    }

    // Served by push_member_idx and bundle_unread_key: a place may be followed by all the school. What is asked for
    // already comes no later for it.
    static final String ASK = """
            insert into notice.push_due as known (bundle_id, push_id, due_at, until)
            select b.id, p.id, $4, $5
              from unnest($1::bigint[]) as m (id)
             cross join lateral (
                     select id
                       from notice.bundle
                      where member_id = m.id
                        and place_kind = $2
                        and place_id = $3
                        and unread > 0
                      limit 1) b
              join notice.push p on p.member_id = m.id
                on conflict (bundle_id, push_id) do update
               set asked = known.asked + 1, until = excluded.until
            """;

    @Override
    public Future<Void> hear(Tx tx, DomainEvent event) {
        var now = clock.instant();
        var place = WriteNotices.placeOf(event);
        return Sql.run(
                        tx,
                        ASK,
                        event.members().toArray(Long[]::new),
                        place.kind(),
                        place.id(),
                        now.plus(GRACE),
                        now.plus(GOOD_FOR))
                .mapEmpty();
    }

    // Served by bundle_unread_key and push_due_pkey.
    static final String HEARD = """
            delete from notice.push_due
             where tries = 0
               and bundle_id = (select id
                                  from notice.bundle
                                 where member_id = $1
                                   and place_kind = $2
                                   and place_id = $3
                                   and unread > 0)
            """;

    /** The member was looking when it was told: nothing needs to tell them again. */
    static Future<Void> heard(Tx tx, long memberId, ContentRef place) {
        return Sql.run(tx, HEARD, memberId, place.kind(), place.id()).mapEmpty();
    }
}
