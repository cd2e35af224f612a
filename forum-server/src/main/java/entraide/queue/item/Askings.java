package entraide.queue.item;

import entraide.platform.content.Answerable;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Those who asked the line to let something wait, found by what they call it. */
public final class Askings {

    private final Map<String, Answerable> byKind;

    public Askings(List<Answerable> answerables) {
        this.byKind = answerables.stream().collect(Collectors.toMap(Answerable::kind, Function.identity()));
    }

    public Answerable of(ContentRef ref) {
        var found = byKind.get(ref.kind());
        if (found == null) throw new IllegalStateException("nobody answers for " + ref.kind());
        return found;
    }

    public Future<Void> hold(Tx tx, ContentRef ref) {
        return of(ref).hold(tx, ref.id());
    }

    /** The line itself moved an item: its owner shows how it stands now. */
    public Future<Void> tell(Tx tx, Item before, Item after) {
        var standing = after.state().standing();
        if (standing.equals(before.state().standing())) return Future.succeededFuture();
        return of(after.ref()).stands(tx, after.ref().id(), standing);
    }

    /** The same where time did it: that the peers' time is over its owner knows by the date. */
    Future<Void> tellOfTime(Tx tx, Item before, Item after) {
        var was = before.state().standing();
        var is = after.state().standing();
        var same = is.turn() == was.turn() && Objects.equals(is.promise(), was.promise());
        return same ? Future.succeededFuture() : tell(tx, before, after);
    }
}
