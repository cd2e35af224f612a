package entraide.queue.turn;

import entraide.platform.content.ContentRef;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import entraide.queue.item.Happened;
import entraide.queue.item.Happened.Kind;
import entraide.queue.item.Item;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.Map;

/** A newcomer's question is alone with alumni for a while; any of them says when it is ready for everybody. */
final class WarmUp {

    private final Moves moves;
    private final ReadableSpaces spaces;
    private final Clock clock;

    WarmUp(Moves moves, ReadableSpaces spaces, Clock clock) {
        this.moves = moves;
        this.spaces = spaces;
        this.clock = clock;
    }

    Future<Item> end(Tx tx, Caller caller, ContentRef ref) {
        return spaces.of(tx, caller)
                .compose(readable -> moves.lock(tx, ref).compose(item -> {
                    if (readable.stream().noneMatch(space -> space.id() == item.spaceId()))
                        return Future.failedFuture(Refusal.notFound());
                    var peers = item.state().peers();
                    if (peers == null || peers.warmUntil() == null) return Future.succeededFuture(item);
                    var ready = new Happened(clock.instant(), caller.id(), Kind.WARMED_UP, Map.of());
                    return moves.move(tx, item, item.state().warmedUp(), ready);
                }));
    }
}
