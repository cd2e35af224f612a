package entraide.messaging.subject;

import entraide.platform.content.Matter;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.content.WaitingLine;
import entraide.platform.content.WaitingLine.Voice;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whose turn it is in a subject, and the one place that lets subjects wait in the queue. Without a line nothing waits there
 * and nothing is promised: the turn alone is kept.
 */
public final class SubjectLine {

    private final Optional<WaitingLine> line;

    public SubjectLine(Optional<WaitingLine> line) {
        this.line = line;
    }

    /** How a subject stands before anybody wrote in it. */
    public static final Standing NEW = new Standing(Turn.DONE, null);

    /** {@code aside}: a word that asks nothing and answers nothing, so the turn stays where it is. */
    public record Word(long authorId, String side, boolean aside, Instant at) {}

    /** Gives how it stands after this word; null of a group. */
    public Future<Standing> wrote(Tx tx, Held subject, Word word) {
        if (subject.group() || word.aside()) return Future.succeededFuture(subject.standing());
        return word.side().equals("student") ? asked(tx, subject, word) : answered(tx, subject, word);
    }

    // What waits with the mentors already, or was answered, goes on as it is in the line; all else enters it.
    private Future<Standing> asked(Tx tx, Held subject, Word word) {
        if (line.isEmpty()) return Future.succeededFuture(new Standing(Turn.MENTOR, null));
        if (subject.standing().turn() == Turn.DONE) return line.get().enter(tx, matter(subject, word));
        return line.get().wrote(tx, subject.ref(), word.authorId(), Voice.ASKER);
    }

    private Future<Standing> answered(Tx tx, Held subject, Word word) {
        if (line.isEmpty()) return Future.succeededFuture(new Standing(Turn.ASKER, null));
        return line.get()
                .wrote(tx, subject.ref(), word.authorId(), Voice.MENTOR)
                // A mentor who writes first asks the student, and the line knows nothing of it.
                .map(standing -> standing.turn() == Turn.DONE ? new Standing(Turn.ASKER, null) : standing);
    }

    /** Nobody owes anything any more, until the next word. */
    public Future<Standing> settled(Tx tx, Held subject, long actorId) {
        if (line.isEmpty()) return Future.succeededFuture(new Standing(Turn.DONE, null));
        return line.get().leave(tx, subject.ref(), actorId, "settled");
    }

    private static Matter matter(Held subject, Word word) {
        return new Matter(
                subject.ref(), null, null, subject.subject(), word.authorId(), false, word.at(), 0, false, List.of());
    }
}
