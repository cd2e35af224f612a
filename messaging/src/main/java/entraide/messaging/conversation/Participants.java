package entraide.messaging.conversation;

import entraide.messaging.accompaniment.Parties;
import entraide.messaging.accompaniment.TeamChanged;
import entraide.messaging.subject.SubjectLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** Who takes part in conversations: chosen once in groups, following the accompaniment in its subjects. */
public final class Participants implements TeamChanged {

    private final SubjectLine line;

    public Participants(SubjectLine line) {
        this.line = line;
    }

    private static final String LET_IN = """
            insert into messaging.participant (conversation_id, member_id, accompaniment_id, side, activity_at)
            select $1, member, $2, side, $5
              from unnest($3::bigint[], $4::text[]) as p (member, side)
            """;

    static Future<Void> letIn(Tx tx, long id, Long accompanimentId, List<Parties.Side> sides, Instant now) {
        return Sql.run(
                        tx,
                        LET_IN,
                        id,
                        accompanimentId,
                        sides.stream().map(Parties.Side::memberId).toArray(Long[]::new),
                        sides.stream().map(Parties.Side::side).toArray(String[]::new),
                        now)
                .mapEmpty();
    }

    // Served by member_pkey and membership_pkey. Nobody is drawn into a group by a stranger: one of the two
    // accompanies, or
    // they share a cohort.
    private static final String REACHABLE = """
            select count(*)::int as found
              from people.member m
             where m.id = any($2)
               and m.deactivated_at is null
               and ($3 or m.roles && array['mentor', 'moderator', 'staff']
                    or exists (select from people.membership mine
                                 join people.membership theirs on theirs.cohort_id = mine.cohort_id
                                where mine.member_id = $1 and theirs.member_id = m.id))
            """;

    static Future<Void> requireReachable(Tx tx, Caller caller, List<Long> members) {
        return Sql.one(
                        tx,
                        REACHABLE,
                        row -> row.getInteger("found"),
                        caller.id(),
                        members.toArray(Long[]::new),
                        caller.accompanies())
                .map(found -> {
                    if (found == members.size()) return null;
                    throw new Refusal(Problem.invalid("/memberIds", "names somebody whom you cannot write to"));
                });
    }

    // Served by conversation_accompaniment_idx. In one order, as everybody who locks several.
    private static final String HOLD_ALL = """
            select id
              from messaging.conversation
             where accompaniment_id = $1
             order by id
               for no key update
            """;

    @Override
    public Future<Void> changed(Tx tx, Change change) {
        return Sql.run(tx, HOLD_ALL, change.accompanimentId())
                .compose(held -> leave(tx, change))
                .compose(left -> come(tx, change))
                .compose(come -> line.teamChanged(tx, change.accompanimentId()));
    }

    // Served by conversation_accompaniment_idx and participant_pkey.
    private static final String READ_ON = """
            update messaging.participant p
               set until_seq = c.last_seq
              from messaging.conversation c
             where c.accompaniment_id = $1
               and p.conversation_id = c.id
               and p.member_id = any($2)
               and p.until_seq is null
            """;

    private static final String LET_OUT = """
            delete from messaging.participant p
             using messaging.conversation c
             where c.accompaniment_id = $1
               and p.conversation_id = c.id
               and p.member_id = any($2)
            """;

    private static Future<Void> leave(Tx tx, Change change) {
        if (change.left().isEmpty()) return Future.succeededFuture();
        return Sql.run(
                        tx,
                        change.keepReading() ? READ_ON : LET_OUT,
                        change.accompanimentId(),
                        change.left().toArray(Long[]::new))
                .mapEmpty();
    }

    // Served by conversation_accompaniment_idx and participant_pkey. What was written before counts as read: it was to
    // others, and whose turn it is says what is owed.
    private static final String COME = """
            insert into messaging.participant
                   (conversation_id, member_id, accompaniment_id, side, read_seq, activity_at)
            select c.id, came, c.accompaniment_id, 'mentor', c.last_seq, coalesce(l.created_at, c.opened_at)
              from messaging.conversation c
              left join messaging.message l on l.conversation_id = c.id and l.seq = c.last_seq
             cross join unnest($2::bigint[]) came
             where c.accompaniment_id = $1
                on conflict (conversation_id, member_id) do update
               set until_seq = null, read_seq = excluded.read_seq, unread = 0, activity_at = excluded.activity_at
            """;

    private static Future<Void> come(Tx tx, Change change) {
        if (change.came().isEmpty()) return Future.succeededFuture();
        return Sql.run(tx, COME, change.accompanimentId(), change.came().toArray(Long[]::new))
                .mapEmpty();
    }
}
