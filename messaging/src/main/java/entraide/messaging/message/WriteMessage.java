package entraide.messaging.message;

import entraide.messaging.conversation.ConversationDoor;
import entraide.messaging.file.AttachedFiles;
import entraide.messaging.subject.SubjectLine;
import entraide.platform.content.Standing;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;

/** Writes a message: its place, its files, what it does to the turn, and who hears of it, all in one transaction. */
public final class WriteMessage {

    private final Lines lines;
    private final SubjectLine line;
    private final AttachedFiles files;
    private final Clock clock;

    public WriteMessage(Lines lines, SubjectLine line, AttachedFiles files, Clock clock) {
        this.lines = lines;
        this.line = line;
        this.files = files;
        this.clock = clock;
    }

    /** {@code aside}: it asks nothing and answers nothing, a thanks: the turn stays where it is. */
    public record NewMessage(String body, List<Long> files, Long quoteId, Boolean aside) {

        public NewMessage {
            body = body == null ? "" : body;
            files = files == null ? List.of() : files.stream().distinct().toList();
            aside = aside != null && aside;
        }

        public NewMessage requireSomething() {
            if (body.isBlank() && files.isEmpty()) throw new Refusal(Problem.invalid("/body", "says nothing"));
            return this;
        }
    }

    /** What was written, and how its subject stands after it; null of a group. */
    public record Sent(long id, Standing standing) {}

    /** {@code open} is locked. */
    public Future<Sent> write(Tx tx, Caller author, ConversationDoor.Open open, NewMessage wanted, Rendered text) {
        var at = clock.instant();
        var held = open.held();
        var word = new SubjectLine.Word(author.id(), open.side(), wanted.aside(), at);
        var written = new Lines.Line(
                "message",
                author.id(),
                wanted.body(),
                text.html(),
                text.excerpt(Lines.EXCERPT),
                wanted.quoteId(),
                wanted.aside(),
                null,
                at);
        return requireQuotable(tx, held.id(), wanted.quoteId())
                .compose(quotable -> files.take(tx, author.id(), wanted.files()))
                .compose(taken -> lines.write(tx, held.id(), written)
                        .compose(sent -> files.attach(tx, sent.id(), taken).map(sent)))
                .compose(sent -> line.wrote(tx, held, word)
                        .compose(
                                standing -> SubjectLine.keep(tx, held, standing).map(new Sent(sent.id(), standing))));
    }

    // Served by message_pkey.
    private static final String QUOTABLE = """
            select count(*) as found
              from messaging.message
             where id = $1
               and conversation_id = $2
               and kind = 'message'
               and deleted_at is null
               and hidden_at is null
            """;

    private static Future<Void> requireQuotable(Tx tx, long conversationId, Long quoteId) {
        if (quoteId == null) return Future.succeededFuture();
        return Sql.one(tx, QUOTABLE, row -> row.getLong("found"), quoteId, conversationId)
                .map(found -> {
                    if (found == 0)
                        throw new Refusal(Problem.invalid("/quoteId", "is no message of this conversation"));
                    return null;
                });
    }
}
