package entraide.messaging.message;

import entraide.messaging.MessagingEvents;
import entraide.messaging.conversation.ConversationDoor;
import entraide.messaging.draft.Drafts;
import entraide.messaging.message.WriteMessage.NewMessage;
import entraide.messaging.subject.Held;
import entraide.platform.content.Answerable;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Standing;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Subjects, as the queue answers them and says how they stand. Only mentors of the accompaniment can. */
public final class AnswerSubject implements Answerable {

    private final WriteMessage write;
    private final MendMessage mend;
    private final Drafts drafts;
    private final MessagingEvents events;

    public AnswerSubject(WriteMessage write, MendMessage mend, Drafts drafts, MessagingEvents events) {
        this.write = write;
        this.mend = mend;
        this.drafts = drafts;
        this.events = events;
    }

    @Override
    public String kind() {
        return Held.KIND;
    }

    @Override
    public Future<Void> hold(Tx tx, long id) {
        return ConversationDoor.hold(tx, id).mapEmpty();
    }

    @Override
    public Future<Optional<Answer>> answer(Tx tx, long id, Caller mentor, String body, Rendered rendered) {
        return ConversationDoor.find(tx, mentor.id(), id)
                .map(found -> found.filter(open -> open.side().equals("mentor")))
                .compose(open -> open.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : write.write(tx, mentor, open.get(), new NewMessage(body, null, null, false), rendered)
                                .map(sent -> Optional.of(answer(id, sent))));
    }

    // The queue names what is read in a thread by the thread; a subject is read in its conversation.
    private static Answer answer(long id, WriteMessage.Sent sent) {
        return new Answer(new ContentRef("message", sent.id()), id, sent.standing());
    }

    @Override
    public Future<Void> keepAsDraft(Tx tx, long id, Caller mentor, String body) {
        return drafts.keep(tx, mentor.id(), id, body);
    }

    // Served by message_seq_key.
    private static final String LAST = """
            select seq
              from messaging.message
             where conversation_id = $1
             order by seq desc
             limit 1
            """;

    @Override
    public Future<Boolean> withdraw(Tx tx, long id, long answerId, Caller mentor) {
        return HeldMessage.ofAuthor(tx, answerId, mentor.id())
                .compose(found -> Sql.first(tx, LAST, row -> row.getLong("seq"), id)
                        .map(last -> found.filter(HeldMessage::shown)
                                .filter(held -> held.conversationId() == id && last.equals(Optional.of(held.seq())))))
                .compose(last -> last.isEmpty()
                        ? Future.succeededFuture(false)
                        : mend.delete(tx, last.get())
                                .compose(gone ->
                                        keepAsDraft(tx, id, mentor, last.get().body()))
                                .map(true));
    }

    // Served by conversation_pkey and participant_pkey.
    private static final String STANDS = """
            update messaging.conversation c
               set turn = $2, promise_at = $3, version = version + 1
             where id = $1
               and (turn, promise_at) is distinct from ($2, $3)
            returning version, (select coalesce(array_agg(member_id), '{}')
                                  from messaging.participant p
                                 where p.conversation_id = c.id and p.until_seq is null) as members
            """;

    private record Stood(long version, List<Long> members) {}

    @Override
    public Future<Void> stands(Tx tx, long id, Standing standing) {
        return Sql.first(
                        tx,
                        STANDS,
                        row -> new Stood(row.getLong("version"), List.of(row.getArrayOfLongs("members"))),
                        id,
                        standing.turn(),
                        standing.promise())
                .compose(changed -> changed.isEmpty() ? Future.succeededFuture() : tell(tx, id, changed.get()));
    }

    private Future<Void> tell(Tx tx, long id, Stood stood) {
        var ref = new ContentRef("conversation", id);
        return events.tell(tx, "conversation-changed", ref, stood.version, stood.members, Map.of("conversationId", id));
    }
}
