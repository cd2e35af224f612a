package entraide.notice.feed;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.Restrictions;
import entraide.platform.people.Secret;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Whom a private address stands for now; an address of somebody who may not come in is as good as none. */
final class FeedDoor {

    private static final Duration NOTED_AFTER = Duration.ofMinutes(1);

    private final Database database;
    private final Restrictions restrictions;
    private final Clock clock;

    FeedDoor(Database database, Restrictions restrictions, Clock clock) {
        this.database = database;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /** {@code place} is null for the calendar. */
    record Opened(long id, ContentRef place, Caller owner) {

        static Opened from(Row row) {
            return new Opened(row.getLong("id"), Feeds.placeOf(row), Caller.from(row));
        }
    }

    // Served by feed_hash_key, member_pkey and membership_pkey. That it was used is noted once a minute at most.
    static final String OPEN = """
            with open as (
                select f.id, f.place_kind, f.place_id, f.used_at, f.member_id, m.handle, m.roles, m.locale, m.time_zone,
                       array(select cohort_id from people.membership where member_id = m.id) as cohorts
                  from notice.feed f
                  join people.member m on m.id = f.member_id and m.deactivated_at is null
                 where f.hash = $1
            ), noted as (
                update notice.feed
                   set used_at = $2
                 where id = (select id from open where used_at is null or used_at <= $3)
            )
            select *
              from open
            """;

    Future<Opened> open(String token) {
        var now = clock.instant();
        return Sql.first(database, OPEN, Opened::from, Secret.digest(token), now, now.minus(NOTED_AFTER))
                .map(FeedDoor::found)
                .compose(opened -> restrictions
                        .of(database, opened.owner.id(), now)
                        .map(restricted ->
                                notShutOut(new Opened(opened.id, opened.place, opened.owner.restricted(restricted)))));
    }

    private static Opened notShutOut(Opened opened) {
        return found(Optional.of(opened).filter(one -> !one.owner.shutOut()));
    }

    private static Opened found(Optional<Opened> opened) {
        return opened.orElseThrow(Refusal::notFound);
    }
}
