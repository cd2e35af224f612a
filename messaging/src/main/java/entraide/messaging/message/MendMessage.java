package entraide.messaging.message;

import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Lets authors give a message other words for a while, and take it back at any time. */
public final class MendMessage {

    public static final Duration EDITABLE = Duration.ofMinutes(15);

    private final Lines lines;
    private final Messages messages;
    private final Clock clock;

    public MendMessage(Lines lines, Messages messages, Clock clock) {
        this.lines = lines;
        this.messages = messages;
        this.clock = clock;
    }

    record Change(String body, int version) {

        Change requireSomething() {
            if (body.isBlank()) throw new Refusal(Problem.invalid("/body", "says nothing"));
            return this;
        }
    }

    Future<Message> edit(Tx tx, Caller author, long id, Change change, Rendered text) {
        return HeldMessage.ofAuthor(tx, id, author.id())
                .map(found -> found.filter(HeldMessage::shown).orElseThrow(Refusal::notFound))
                .compose(held -> {
                    if (held.version() != change.version()) return conflict(tx, author, id, change);
                    if (held.body().equals(change.body())) return Future.succeededFuture();
                    requireInTime(held);
                    return keep(tx, held, change, text);
                })
                .compose(kept -> messages.one(tx, author, id));
    }

    private Future<Void> conflict(Tx tx, Caller author, long id, Change change) {
        return messages.one(tx, author, id).map(current -> {
            throw new Refusal(Problem.conflict(current).with("yours", change.body()));
        });
    }

    private void requireInTime(HeldMessage held) {
        if (clock.instant().isBefore(held.createdAt().plus(EDITABLE))) return;
        throw new Refusal(Problem.of(409, "edit-over", "Messages are changed within a quarter of an hour", null));
    }

    // Served by message_pkey. The revision is read as it was before this statement.
    private static final String KEEP = """
            with before as (
                insert into messaging.revision (message_id, version, body, written_at)
                select id, version, body, written_at
                  from messaging.message
                 where id = $1
            )
            update messaging.message
               set body = $2, html = $3, excerpt = $4, version = version + 1, written_at = $5, edited_at = $5
             where id = $1
            """;

    private Future<Void> keep(Tx tx, HeldMessage held, Change change, Rendered text) {
        return Sql.run(tx, KEEP, held.id(), change.body(), text.html(), text.excerpt(Lines.EXCERPT), clock.instant())
                .compose(
                        kept -> lines.tellChange(tx, held.id(), held.conversationId(), held.seq(), held.version() + 1));
    }

    // Served by message_pkey.
    private static final String DELETE = """
            update messaging.message
               set deleted_at = $2, version = version + 1
             where id = $1
            """;

    /** Its place and its author stay; no word of it is shown any more. */
    Future<Void> delete(Tx tx, Caller author, long id) {
        return HeldMessage.ofAuthor(tx, id, author.id())
                .map(found -> found.filter(held -> !held.deleted()).orElseThrow(Refusal::notFound))
                .compose(held -> delete(tx, held));
    }

    Future<Void> delete(Tx tx, HeldMessage held) {
        return Sql.run(tx, DELETE, held.id(), clock.instant())
                .compose(gone -> held.hidden() ? Future.succeededFuture() : Unread.lost(tx, held))
                .compose(counted ->
                        lines.tellChange(tx, held.id(), held.conversationId(), held.seq(), held.version() + 1));
    }
}
