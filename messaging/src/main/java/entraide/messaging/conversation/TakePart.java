package entraide.messaging.conversation;

import entraide.messaging.MessagingEvents;
import entraide.messaging.subject.Held;
import entraide.messaging.subject.SubjectLine;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;

/** What those who take part do with a conversation besides writing: settle a subject, leave a group. */
final class TakePart {

    private final SubjectLine line;
    private final MessagingEvents events;

    TakePart(SubjectLine line, MessagingEvents events) {
        this.line = line;
        this.events = events;
    }

    /** Nobody owes a word any more, until somebody writes. */
    Future<Void> settle(Tx tx, Caller caller, long id) {
        return ConversationDoor.open(tx, caller.id(), id).compose(open -> {
            if (open.held().group()) throw new Refusal(noTurn());
            return line.settled(tx, open.held(), caller.id())
                    .compose(standing -> SubjectLine.keep(tx, open.held(), standing))
                    .compose(kept -> tell(tx, open.held()));
        });
    }

    private static Problem noTurn() {
        return Problem.of(409, "no-turn", "Nobody owes anything in a group", null);
    }

    // Served by participant_pkey.
    private static final String LEAVE = """
            delete from messaging.participant
             where conversation_id = $1
               and member_id = $2
            """;

    /** Who left reads it no more; their messages stay. */
    Future<Void> leave(Tx tx, Caller caller, long id) {
        return ConversationDoor.open(tx, caller.id(), id).compose(open -> {
            if (!open.held().group()) throw new Refusal(noGroup());
            return tell(tx, open.held())
                    .compose(told -> Sql.run(tx, LEAVE, id, caller.id()))
                    .mapEmpty();
        });
    }

    private static Problem noGroup() {
        return Problem.of(409, "no-group", "Accompaniments are ended by the school's staff", null);
    }

    // Served by participant_pkey.
    private static final String MEMBERS = """
            select member_id
              from messaging.participant
             where conversation_id = $1
               and until_seq is null
            """;

    private Future<Void> tell(Tx tx, Held held) {
        return Sql.list(tx, MEMBERS, row -> row.getLong("member_id"), held.id())
                .compose(members -> tell(tx, held, members));
    }

    private Future<Void> tell(Tx tx, Held held, List<Long> members) {
        var ref = new ContentRef("conversation", held.id());
        return events.tell(
                tx, "conversation-changed", ref, held.lastSeq(), members, Map.of("conversationId", held.id()));
    }
}
