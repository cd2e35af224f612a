package entraide.queue.item;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Matter;
import entraide.platform.content.Standing;
import entraide.platform.content.Turn;
import entraide.platform.content.WaitingLine;
import entraide.platform.db.Tx;
import entraide.queue.promise.Target;
import entraide.queue.promise.Targets;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The line as the owners of questions use it: each call locks the item, moves it on, and tells how it stands. */
public final class QuestionLine implements WaitingLine {

    private static final Standing NEVER_WAITED = new Standing(Turn.DONE, null);

    private final Items items;
    private final Claims claims;
    private final Targets targets;
    private final Clock clock;

    public QuestionLine(Items items, Claims claims, Targets targets, Clock clock) {
        this.items = items;
        this.claims = claims;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public Future<Standing> enter(Tx tx, Matter matter) {
        var now = clock.instant();
        return targets.of(tx, matter)
                .compose(target -> Entrance.insert(tx, matter, target.promise(now), peers(matter, target, now), now))
                .compose(entered -> entered.isPresent()
                        ? begun(tx, entered.get(), now)
                        : comeBack(tx, matter.ref(), matter.askerId(), "asked"));
    }

    /** Whoever is blocked waits for nobody, and no peer sees what is private. What is anonymous has no warm-up: it would tell a newcomer. */
    private static Standing.Peers peers(Matter matter, Target target, Instant now) {
        if (matter.blocked() || matter.among() != null) return null;
        var peers = target.peers(now);
        return peers != null && matter.anonymous() ? peers.warm() : peers;
    }

    private Future<Standing> begun(Tx tx, Item item, Instant now) {
        var facts = Map.<String, Object>of(
                "promise", item.state().promise().at(),
                "askedAt", item.askedAt(),
                "weight", item.weight(),
                "blocked", item.blocked(),
                "spaceId", item.spaceId());
        var entered = new Happened(now, item.askerId(), Happened.Kind.ENTERED, facts);
        return Future.all(Ledger.made(tx, item, now), items.tell(tx, item, List.of(entered)))
                .map(item.state().standing());
    }

    @Override
    public Future<Void> refresh(Tx tx, Matter matter) {
        return items.lock(tx, matter.ref())
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture()
                        : targets.of(tx, matter).compose(known -> described(tx, found.get(), matter)));
    }

    private Future<Void> described(Tx tx, Item before, Matter matter) {
        return Entrance.describe(tx, before, matter)
                .compose(after -> items.tell(tx, after, changes(before, after)).compose(told -> pressed(tx, after)));
    }

    /** Who is blocked now waits for the peers no longer. */
    private Future<Void> pressed(Tx tx, Item item) {
        if (!item.blocked() || item.state().peers() == null) return Future.succeededFuture();
        var over = new Happened(clock.instant(), null, Happened.Kind.PAST_PEERS, Map.of());
        return items.keep(tx, item, item.state().pastPeers(), List.of(over)).mapEmpty();
    }

    /** Only what the order depends on makes the story. */
    private List<Happened> changes(Item before, Item after) {
        if (before.weight() == after.weight()
                && before.blocked() == after.blocked()
                && before.spaceId() == after.spaceId()) return List.of();
        var facts = Map.<String, Object>of(
                "weight", after.weight(), "blocked", after.blocked(), "spaceId", after.spaceId());
        return List.of(new Happened(clock.instant(), null, Happened.Kind.CHANGED, facts));
    }

    @Override
    public Future<Standing> wrote(Tx tx, ContentRef ref, long authorId, Voice voice) {
        return switch (voice) {
            case PEER -> items.standing(tx, ref).map(standing -> standing.orElse(NEVER_WAITED));
            case ASKER -> moved(tx, ref, item -> followedUp(tx, item, authorId));
            case MENTOR -> moved(tx, ref, item -> answered(tx, item, authorId, Happened.Kind.ANSWERED));
            case ENDORSED_PEER -> moved(tx, ref, item -> answered(tx, item, authorId, Happened.Kind.ENDORSED));
        };
    }

    /**
     * A follow-up waits with the age of its question, and with a promise of its own, counted from now. What ended in a
     * thread its thread begins again; in private another word is enough.
     */
    private Future<Item> followedUp(Tx tx, Item item, long askerId) {
        return switch (item.state().turn()) {
            case ASKER -> askedAgain(tx, item, askerId);
            case EVENT -> item.state().pause().wakes() ? woken(tx, item, askerId) : Future.succeededFuture(item);
            case MENTOR -> Future.succeededFuture(item);
            case DONE -> item.among() == null ? Future.succeededFuture(item) : askedAgain(tx, item, askerId);
        };
    }

    private Future<Item> askedAgain(Tx tx, Item item, long askerId) {
        var now = clock.instant();
        return targets.of(tx, item.spaceId()).map(target -> target.promise(now)).compose(promise -> {
            var facts = Map.<String, Object>of("promise", promise.at());
            var happened = new Happened(now, askerId, Happened.Kind.FOLLOWED_UP, facts);
            return items.keep(tx, item, item.state().askedAgain(promise, now), List.of(happened));
        });
    }

    private Future<Item> woken(Tx tx, Item item, long askerId) {
        var now = clock.instant();
        var facts = Map.<String, Object>of("by", item.state().pause().by());
        var aged = Aging.of(item.state().woken(now), now);
        var happened = new ArrayList<>(List.of(new Happened(now, askerId, Happened.Kind.WOKEN, facts)));
        happened.addAll(aged.happened());
        return items.keep(tx, item, aged.state(), happened);
    }

    private Future<Item> answered(Tx tx, Item item, long authorId, Happened.Kind kind) {
        if (!item.state().owes()) return Future.succeededFuture(item);
        var now = clock.instant();
        var aged = Aging.of(item.state(), now);
        var next = aged.state().answered(authorId, now);
        var facts = Map.<String, Object>of("promise", next.promise().at(), "kept", next.kept());
        var all = aged.then(next, new Happened(now, authorId, kind, facts));
        return claims.end(tx, item, authorId, kind.word(), now)
                .compose(ended -> items.keep(tx, item, all.state(), all.happened()));
    }

    @Override
    public Future<Standing> leave(Tx tx, ContentRef ref, Long actorId, String cause) {
        return moved(tx, ref, item -> left(tx, item, actorId, cause));
    }

    private Future<Item> left(Tx tx, Item item, Long actorId, String cause) {
        if (item.state().turn() == Turn.DONE) return Future.succeededFuture(item);
        var now = clock.instant();
        var aged = Aging.of(item.state(), now);
        var happened = new Happened(now, actorId, Happened.Kind.LEFT, Map.of("cause", cause));
        var all = aged.then(aged.state().left(now), happened);
        return claims.end(tx, item, actorId, Happened.Kind.LEFT.word(), now)
                .compose(ended -> items.keep(tx, item, all.state(), all.happened()));
    }

    @Override
    public Future<Standing> comeBack(Tx tx, ContentRef ref, Long actorId, String cause) {
        return moved(tx, ref, item -> back(tx, item, actorId, cause));
    }

    private Future<Item> back(Tx tx, Item item, Long actorId, String cause) {
        var state = item.state();
        if (state.waits()) return Future.succeededFuture(item);
        var now = clock.instant();
        var aged = Aging.of(state.turn() == Turn.DONE ? state.back(now) : state.unanswered(now), now);
        var happened = new ArrayList<Happened>();
        happened.add(new Happened(now, actorId, Happened.Kind.CAME_BACK, Map.of("cause", cause)));
        happened.addAll(aged.happened());
        return items.keep(tx, item, aged.state(), happened);
    }

    @Override
    public Future<Standing> answerStands(Tx tx, ContentRef ref, String cause) {
        return moved(tx, ref, item -> answeredThen(tx, item, cause));
    }

    private Future<Item> answeredThen(Tx tx, Item item, String cause) {
        var state = item.state();
        if (!state.waits() || state.answers().count() == 0) return Future.succeededFuture(item);
        var now = clock.instant();
        var next = state.answeredThen(now);
        var facts =
                Map.<String, Object>of("cause", cause, "promise", next.promise().at(), "kept", next.kept());
        var happened = new Happened(now, state.answers().by(), Happened.Kind.ANSWERED, facts);
        return claims.end(tx, item, null, Happened.Kind.ANSWERED.word(), now)
                .compose(ended -> items.keep(tx, item, next, List.of(happened)));
    }

    private Future<Standing> moved(Tx tx, ContentRef ref, Function<Item, Future<Item>> step) {
        return items.lock(tx, ref)
                .compose(found -> found.isEmpty()
                        ? Future.succeededFuture(found)
                        : step.apply(found.get()).map(Optional::of))
                .map(after -> after.map(item -> item.state().standing()).orElse(NEVER_WAITED));
    }
}
