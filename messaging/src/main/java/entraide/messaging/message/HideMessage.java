package entraide.messaging.message;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Optional;

/** Hides a message from all who read it, and shows it again; what was unread stays counted right. */
public final class HideMessage implements Hideable {

    public static final String KIND = "message";

    private final Lines lines;
    private final Clock clock;

    public HideMessage(Lines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    // Served by message_pkey.
    private static final String SET = """
            update messaging.message
               set hidden_at = $2, version = version + 1
             where id = $1
            """;

    @Override
    public Future<Boolean> hide(Tx tx, long id) {
        return HeldMessage.of(tx, id)
                .map(found -> found.filter(held -> !held.hidden()))
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(false)
                        : Sql.run(tx, SET, id, clock.instant())
                                .compose(set ->
                                        found.get().deleted() ? Future.succeededFuture() : Unread.lost(tx, found.get()))
                                .compose(counted -> tell(tx, found.get()))
                                .map(true));
    }

    @Override
    public Future<Boolean> restore(Tx tx, long id) {
        return HeldMessage.of(tx, id)
                .map(found -> found.filter(HeldMessage::hidden))
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(false)
                        : Sql.run(tx, SET, id, null)
                                .compose(set -> found.get().deleted()
                                        ? Future.succeededFuture()
                                        : Unread.found(tx, found.get()))
                                .compose(counted -> tell(tx, found.get()))
                                .map(true));
    }

    private Future<Void> tell(Tx tx, HeldMessage held) {
        return lines.tellChange(tx, held.id(), held.conversationId(), held.seq(), held.version() + 1);
    }

    // Served by message_pkey. Deleted ones too: who writes and deletes at once is judged by what was written. Without
    // the subject, which is as private as the messages around.
    private static final String EXCERPT = """
            select author_id, body
              from messaging.message
             where id = $1
               and kind = 'message'
            """;

    @Override
    public Future<Optional<Excerpt>> excerpt(Db db, long id) {
        return Sql.first(
                db,
                EXCERPT,
                row -> new Excerpt(new ContentRef(KIND, id), row.getLong("author_id"), "", row.getString("body")),
                id);
    }

    // Served by message_pkey and participant_pkey. Staff who look into a conversation are not of it.
    private static final String READABLE = """
            select 1 as there
              from messaging.message m
              join messaging.participant p on p.conversation_id = m.conversation_id and p.member_id = $2
             where m.id = $1
               and m.kind = 'message'
               and (p.until_seq is null or m.seq <= p.until_seq)
               and m.hidden_at is null
            """;

    @Override
    public Future<Boolean> readableBy(Db db, Caller reader, long id) {
        return Sql.first(db, READABLE, row -> true, id, reader.id()).map(Optional::isPresent);
    }
}
