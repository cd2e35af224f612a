package entraide.queue.order;

import entraide.platform.content.Turn;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;

/** One thing of the line as mentors see it, on the wire too; what is private has no space. */
public record QueueItem(
        long id,
        String kind,
        Ref ref,
        String title,
        Space space,
        PersonCard asker,
        boolean anonymous,
        Instant askedAt,
        Turn turn,
        Instant promise,
        Lane lane,
        String reason,
        int weight,
        boolean blocked,
        List<String> tags,
        Holding claim,
        PersonCard owner,
        boolean escalated,
        Instant peersUntil,
        Instant pausedUntil,
        Long answeredBy,
        long version) {

    public record Ref(String kind, long id, Long threadId) {}

    public record Space(long id, String slug, String name) {}

    /** Who took it; {@code id} and {@code fence} are only for the holder's own eyes. */
    public record Holding(PersonCard holder, Instant since, Instant leaseUntil, boolean mine, Long id, Long fence) {}

    // Of queue.item i, its space s, and people.card for the asker, the owner, and a holder whose lease is not over.
    static final String COLUMNS = """
            i.id, i.kind, i.ref_id, i.thread_id, i.title, i.space_id, s.slug, s.name as space_name, i.anonymous,
                   i.asked_at, i.turn, i.promise_at, i.lane, i.place, i.weight, i.blocked, i.tags, i.version,
                   i.claim_id, i.claimed_at, i.lease_until, i.fence, i.escalated, i.peers_until, i.pause_until, i.answered_by,
                   owner.id as owner_id, owner.handle as owner_handle, owner.display_name as owner_display_name,
                   owner.roles as owner_roles, owner.cohort as owner_cohort, owner.picture as owner_picture,
                   asker.id as asker_id, asker.handle as asker_handle, asker.display_name as asker_display_name,
                   asker.roles as asker_roles, asker.cohort as asker_cohort, asker.picture as asker_picture,
                   holder.id as holder_id, holder.handle as holder_handle,
                   holder.display_name as holder_display_name, holder.roles as holder_roles,
                   holder.cohort as holder_cohort, holder.picture as holder_picture""";

    static QueueItem from(Row row, Caller viewer, Instant now) {
        var turn = Turn.of(row.getString("turn"));
        var waits = turn == Turn.MENTOR;
        var lane = Lane.at(row.getInteger("lane"));
        var promise = Sql.instant(row, "promise_at");
        var askedAt = Sql.instant(row, "asked_at");
        var reason = reason(row, turn, lane);
        return new QueueItem(
                row.getLong("id"),
                row.getString("kind"),
                new Ref(row.getString("kind"), row.getLong("ref_id"), row.getLong("thread_id")),
                row.getString("title"),
                space(row),
                PersonCard.from(row, "asker_"),
                row.getBoolean("anonymous"),
                askedAt,
                turn,
                waits ? promise : null,
                waits ? lane : null,
                reason.in(viewer.locale(), now),
                reason.weight(),
                reason.blocked(),
                List.of(row.getArrayOfStrings("tags")),
                holding(row, viewer),
                PersonCard.from(row, "owner_"),
                row.getBoolean("escalated"),
                waits ? Sql.instant(row, "peers_until") : null,
                Sql.instant(row, "pause_until"),
                row.getLong("answered_by"),
                row.getLong("version"));
    }

    private static Space space(Row row) {
        var id = row.getLong("space_id");
        return id == 0 ? null : new Space(id, row.getString("slug"), row.getString("space_name"));
    }

    private static Reason reason(Row row, Turn turn, Lane lane) {
        return new Reason(
                turn,
                lane,
                new Reason.Times(
                        Sql.instant(row, "promise_at"),
                        Sql.instant(row, "asked_at"),
                        Sql.instant(row, "peers_until"),
                        Sql.instant(row, "pause_until")),
                row.getInteger("weight"),
                row.getBoolean("blocked"),
                row.getString("owner_display_name"),
                row.getBoolean("escalated"));
    }

    private static Holding holding(Row row, Caller viewer) {
        var holder = PersonCard.from(row, "holder_");
        if (holder == null) return null;
        var mine = holder.id() == viewer.id();
        return new Holding(
                holder,
                Sql.instant(row, "claimed_at"),
                Sql.instant(row, "lease_until"),
                mine,
                mine ? row.getLong("claim_id") : null,
                mine ? row.getLong("fence") : null);
    }
}
