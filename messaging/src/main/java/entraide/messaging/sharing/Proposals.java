package entraide.messaging.sharing;

import entraide.messaging.MessagingEvents;
import entraide.platform.Json;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Cursor;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Paging;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.Map;

/** Where proposals are kept. Every change is in the ledger, and told to the two whom it concerns. */
final class Proposals {

    private final MessagingEvents events;
    private final Consents consents;
    private final Clock clock;

    Proposals(MessagingEvents events, Clock clock) {
        this.events = events;
        this.consents = new Consents(clock);
        this.clock = clock;
    }

    private static final String SHOWN = """
            select %s
              from messaging.proposal p
              join people.card s on s.id = p.student_id
              join people.card m on m.id = p.mentor_id
            """.formatted(Proposal.COLUMNS);

    // Served by proposal_pkey and participant_pkey. A mentor who reads the exchange no more reads nothing made of it.
    private static final String ONE = SHOWN + """
             where p.id = $1
               and (p.student_id = $2
                    or p.mentor_id = $2
                   and exists (select from messaging.participant me
                                where me.conversation_id = p.conversation_id and me.member_id = $2))
            """;

    // Served by proposal_pkey and participant_pkey.
    private static final String HOLD = SHOWN + """
             where p.id = $1
               and (p.student_id = $2
                    or p.mentor_id = $2
                   and exists (select from messaging.participant me
                                where me.conversation_id = p.conversation_id and me.member_id = $2
                                  and me.until_seq is null))
               for no key update of p
            """;

    static Future<Proposal> one(Db db, long memberId, long id) {
        return Sql.first(db, ONE, Proposal::from, id, memberId).map(found -> found.orElseThrow(Refusal::notFound));
    }

    /** As it is until this transaction ends, for whoever may still act on it. */
    static Future<Proposal> hold(Tx tx, long memberId, long id) {
        return Sql.first(tx, HOLD, Proposal::from, id, memberId).map(found -> found.orElseThrow(Refusal::notFound));
    }

    // Served by proposal_student_idx, proposal_mentor_idx and participant_pkey.
    static final String MINE = """
            with mine as (
                (select id
                   from messaging.proposal
                  where student_id = $1 and id < $2
                  order by id desc
                  limit $3)
                 union all
                (select id
                   from messaging.proposal o
                  where mentor_id = $1 and id < $2
                    and exists (select from messaging.participant me
                                 where me.conversation_id = o.conversation_id and me.member_id = $1)
                  order by id desc
                  limit $3)
            )
            """ + SHOWN + """
              join mine on mine.id = p.id
             order by p.id desc
             limit $3
            """;

    /** Newest first. */
    static Future<Page<Proposal>> of(Db db, long memberId, Paging paging) {
        long before = paging.cursor(1).map(place -> place.number(0)).orElse(Long.MAX_VALUE);
        return Sql.list(db, MINE, Proposal::from, memberId, before, paging.limit() + 1)
                .map(rows -> Page.of(rows, paging.limit(), row -> Cursor.at(row.id())));
    }

    record Begun(long conversationId, long studentId, long mentorId, String space, Draft draft) {}

    private static final String BEGIN = """
            insert into messaging.proposal (conversation_id, student_id, mentor_id, space, draft, created_at)
            values ($1, $2, $3, $4, $5, $6)
            returning id
            """;

    Future<Proposal> begin(Tx tx, Begun begun) {
        return Sql.one(
                        tx,
                        BEGIN,
                        row -> row.getLong("id"),
                        begun.conversationId(),
                        begun.studentId(),
                        begun.mentorId(),
                        begun.space(),
                        json(begun.draft()),
                        clock.instant())
                .compose(id -> one(tx, begun.mentorId(), id))
                .compose(proposal -> written(tx, proposal, begun.mentorId(), "proposed", proposal.draft()));
    }

    // Served by proposal_pkey.
    private static final String CHANGE = """
            update messaging.proposal
               set draft = $2, space = $3, version = version + 1
             where id = $1
            """;

    Future<Proposal> change(Tx tx, Proposal held, long memberId, String what, Draft draft, String space) {
        return Sql.run(tx, CHANGE, held.id(), json(draft), space)
                .compose(changed -> one(tx, memberId, held.id()))
                .compose(now -> written(tx, now, memberId, what, draft));
    }

    // Served by proposal_pkey.
    private static final String SETTLE = """
            update messaging.proposal
               set state = $2, thread_id = $3, draft = $4, decided_at = $5, version = version + 1
             where id = $1
            """;

    /** {@code what} is the ledger's word; the text is kept only while it can be read by others. */
    Future<Proposal> settle(Tx tx, Proposal held, long memberId, String what, Long threadId) {
        boolean published = what.equals("consented");
        var left = published ? held.draft() : Draft.NOTHING;
        return Sql.run(
                        tx,
                        SETTLE,
                        held.id(),
                        published ? "published" : what,
                        published ? threadId : null,
                        json(left),
                        clock.instant())
                .compose(settled -> one(tx, memberId, held.id()))
                .compose(now -> consents.append(tx, held.id(), memberId, what, held.draft(), threadId)
                        .compose(kept -> tell(tx, now))
                        .map(now));
    }

    private Future<Proposal> written(Tx tx, Proposal now, long memberId, String what, Draft draft) {
        return consents.append(tx, now.id(), memberId, what, draft, null)
                .compose(kept -> tell(tx, now))
                .map(now);
    }

    // Served by participant_pkey. A mentor who left hears no more, also while reading on.
    private static final String HEARERS = """
            select member_id
              from messaging.participant
             where conversation_id = $1
               and member_id in ($2, $3)
               and until_seq is null
            """;

    private Future<Void> tell(Tx tx, Proposal now) {
        return Sql.list(
                        tx,
                        HEARERS,
                        row -> row.getLong("member_id"),
                        now.conversationId(),
                        now.student().id(),
                        now.mentor().id())
                .compose(hearers -> events.tell(
                        tx,
                        "proposal-changed",
                        new ContentRef("proposal", now.id()),
                        now.version(),
                        hearers,
                        Map.of("proposalId", now.id(), "conversationId", now.conversationId())));
    }

    private static JsonObject json(Draft draft) {
        return new JsonObject(Json.text(draft));
    }
}
