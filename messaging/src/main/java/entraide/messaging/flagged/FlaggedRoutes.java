package entraide.messaging.flagged;

import entraide.messaging.message.HideMessage;
import entraide.messaging.message.Message;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Flags;
import entraide.platform.db.Database;
import entraide.platform.db.Page;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;

/** showMessageContext: what a moderator reads of a private conversation, and that it was read. */
public final class FlaggedRoutes {

    private static final int AROUND = 5;

    private final Database database;
    private final Flags flags;
    private final Clock clock;

    public FlaggedRoutes(Database database, Flags flags, Clock clock) {
        this.database = database;
        this.flags = flags;
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.on("showMessageContext", this::showMessageContext);
    }

    private Future<Reply> showMessageContext(Call call) {
        return database.transact(tx -> read(tx, call.id("id"), call.caller().id()))
                .map(found -> Reply.ok(new Page<>(found, null)));
    }

    private Future<List<Message>> read(Tx tx, long id, long moderator) {
        return flags.opens(tx, new ContentRef(HideMessage.KIND, id), moderator)
                .compose(opens -> opens ? around(tx, id) : Future.succeededFuture(List.<Message>of()))
                .compose(found -> {
                    if (found.isEmpty()) throw Refusal.notFound();
                    return Sql.run(tx, READ, id, moderator, clock.instant()).map(found);
                });
    }

    // Served by message_pkey and message_seq_key. The nearest ones, on both sides where there are any. The reported
    // one is shown whole, also when its author deleted it; of the others what their readers see.
    private static final String CONTEXT = """
            select near.*
              from messaging.message flagged
             cross join lateral (
                   select m.id, m.conversation_id, m.seq, m.kind, m.author, m.aside, m.lasts_until, m.version,
                          m.created_at, m.edited_at, m.gone, m.excerpt, m.quote, m.files,
                          case when m.id = flagged.id then flagged.body else m.body end as body,
                          case when m.id = flagged.id then flagged.html else m.html end as html
                     from messaging.shown_message m
                    where m.conversation_id = flagged.conversation_id
                      and m.seq between flagged.seq - $2 and flagged.seq + $2
                    order by abs(m.seq - flagged.seq), m.seq
                    limit $2 + 1) near
             where flagged.id = $1
               and flagged.kind = 'message'
             order by near.seq
            """;

    private static Future<List<Message>> around(Tx tx, long id) {
        return Sql.list(tx, CONTEXT, Message::from, id, AROUND);
    }

    private static final String READ = """
            insert into messaging.context_reading (message_id, moderator_id, read_at)
            values ($1, $2, $3)
            """;
}
