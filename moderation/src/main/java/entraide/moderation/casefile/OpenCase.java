package entraide.moderation.casefile;

import entraide.moderation.Moderators;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Finds the open case of something that is reported, or opens it; and weighs all that was said in it. */
public final class OpenCase {

    private final Outbox outbox;
    private final Clock clock;

    public OpenCase(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    // Served by casefile_open_key. Who comes second waits here for the first; where that one closed the case, a new
    // one is opened.
    private static final String OPEN = """
            insert into moderation.casefile as known (kind, subject, member_id, title, excerpt, opened_at, urgent_at)
            values ($1, $2, $3, $4, $5, $6, $6)
                on conflict (kind, subject) where closed_at is null do update
               set flags = known.flags
            returning id
            """;

    /** The case's id; its row is locked. */
    public Future<Long> of(Tx tx, Excerpt excerpt) {
        return Sql.one(
                tx,
                OPEN,
                row -> row.getLong("id"),
                excerpt.ref().kind(),
                excerpt.ref().id(),
                excerpt.authorId(),
                excerpt.title(),
                excerpt.text(),
                clock.instant());
    }

    /** What the flags of an open case weigh together. */
    public record Opened(long id, ContentRef ref, long memberId, int flags, double weight, List<String> reasons) {

        static Opened from(Row row) {
            return new Opened(
                    row.getLong("id"),
                    new ContentRef(row.getString("kind"), row.getLong("subject")),
                    row.getLong("member_id"),
                    row.getInteger("flags"),
                    row.getDouble("weight"),
                    List.of(row.getArrayOfStrings("reasons")));
        }
    }

    // Served by flag_once_key and casefile_pkey. A step of harm is worth half a day of age, one more report four hours.
    private static final String WEIGH = """
            with told as (
                select count(*)::int as flags, sum(weight) as weight, max(moderation.harm_of(reason)) as harm,
                       (array_agg(reason order by moderation.harm_of(reason) desc, id))[1] as worst,
                       array_agg(distinct reason) as reasons
                  from moderation.flag
                 where case_id = $1
            )
            update moderation.casefile c
               set flags = told.flags, weight = told.weight, harm = told.harm, worst = told.worst,
                   urgent_at = c.opened_at - make_interval(hours => 12 * told.harm + 4 * (told.flags - 1))
              from told
             where c.id = $1
            returning c.id, c.kind, c.subject, c.member_id, c.flags, c.weight, told.reasons
            """;

    /** Behind the case's lock. */
    public Future<Opened> weigh(Tx tx, long caseId) {
        var flagged = new DomainEvent(
                "moderation.case-flagged", new ContentRef("case", caseId), 1, List.of(Moderators.KEY), Map.of());
        return Sql.one(tx, WEIGH, Opened::from, caseId)
                .compose(opened -> outbox.append(tx, flagged).map(opened));
    }
}
