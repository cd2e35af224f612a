package entraide.queue.claim;

import entraide.platform.content.Turn;
import entraide.platform.db.Tx;
import entraide.platform.people.PersonCard;
import entraide.platform.text.Rendered;
import entraide.platform.web.Call;
import entraide.platform.web.Lease;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import entraide.queue.item.Askings;
import entraide.queue.item.Claims;
import entraide.queue.item.Item;
import entraide.queue.item.Items;
import entraide.queue.order.Filter;
import entraide.queue.order.LineOrder;
import entraide.queue.order.QueueItem;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Taking what waits, keeping it, giving it back, answering it. */
public final class ClaimRoutes {

    private final ClaimDesk desk;
    private final Leases leases;
    private final AnswerClaim answers;
    private final UndoAnswer undo;
    private final Function<String, Future<Rendered>> rendering;
    private final Clock clock;

    public ClaimRoutes(
            Items items, Claims claims, Askings askings, Function<String, Future<Rendered>> rendering, Clock clock) {
        this.desk = new ClaimDesk(items, claims, clock);
        this.leases = new Leases(items, claims, clock);
        this.answers = new AnswerClaim(items, claims, askings, clock);
        this.undo = new UndoAnswer(items, askings, clock);
        this.rendering = rendering;
        this.clock = clock;
    }

    public void mount(Operations operations) {
        operations.once("claimItem", this::claimItem);
        operations.once("renewClaim", this::renewClaim);
        operations.once("releaseClaim", this::releaseClaim);
        operations.once(
                "answerClaim",
                call -> rendering.apply(call.body(AnswerJson.class).body()),
                this::answerClaim);
        operations.once("undoAnswer", this::undoAnswer);
    }

    private record WishJson(Long itemId, String space, String tag, Boolean skills, Long programme) {

        Filter.Subject about() {
            return new Filter.Subject(
                    Optional.ofNullable(space),
                    Optional.ofNullable(tag),
                    Boolean.TRUE.equals(skills),
                    Optional.ofNullable(programme));
        }
    }

    private record ClaimJson(long id, long itemId, long fence, Instant since, Instant leaseUntil, QueueItem item) {

        static ClaimJson of(QueueItem item) {
            var claim = item.claim();
            return new ClaimJson(claim.id(), item.id(), claim.fence(), claim.since(), claim.leaseUntil(), item);
        }
    }

    private Future<Reply> claimItem(Call call, Tx tx) {
        var wish = call.body(WishJson.class);
        var mentor = call.caller();
        var taken = wish.itemId() == null
                ? desk.next(tx, mentor, wish.about())
                : desk.pick(tx, mentor, wish.itemId()).map(Optional::of);
        return taken.compose(
                item -> item.isEmpty() ? Future.succeededFuture(Reply.noContent()) : given(call, tx, item.get()));
    }

    private Future<Reply> given(Call call, Tx tx, Item item) {
        return LineOrder.one(tx, call.caller(), item.id(), clock.instant())
                .map(shown -> Reply.created(ClaimJson.of(shown.orElseThrow())));
    }

    private Future<Reply> renewClaim(Call call, Tx tx) {
        return Lease.renewed(call, fence -> leases.renew(tx, call.caller(), call.id("id"), fence));
    }

    private Future<Reply> releaseClaim(Call call, Tx tx) {
        return leases.release(tx, call.caller(), call.id("id")).map(done -> Reply.noContent());
    }

    private record AnswerJson(long fence, String body) {}

    private record AnsweredJson(PostJson post, Turn turn, Instant promise) {}

    private record PostJson(String kind, long id, long threadId) {}

    private record KeptJson(String why, PersonCard by, QueueItem.Ref ref) {}

    private Future<Reply> answerClaim(Call call, Rendered rendered, Tx tx) {
        var answer = call.body(AnswerJson.class);
        var text = new AnswerClaim.Text(answer.body(), rendered);
        return answers.answer(tx, call.caller(), call.id("id"), answer.fence(), text)
                .map(outcome -> outcome.written() == null ? kept(outcome) : written(outcome));
    }

    private Future<Reply> undoAnswer(Call call, Tx tx) {
        return undo.undo(tx, call.caller(), call.id("id"))
                .compose(item -> LineOrder.one(tx, call.caller(), item.id(), clock.instant()))
                .map(shown -> Reply.ok(ClaimJson.of(shown.orElseThrow())));
    }

    private static Reply written(AnswerClaim.Outcome outcome) {
        var post = outcome.written();
        var standing = post.standing();
        return Reply.created(new AnsweredJson(
                new PostJson(post.ref().kind(), post.ref().id(), post.threadId()),
                standing.turn(),
                standing.promise()));
    }

    private static Reply kept(AnswerClaim.Outcome outcome) {
        var ref = outcome.grant().ref();
        return Reply.accepted(new KeptJson(
                outcome.late().why(),
                outcome.by(),
                new QueueItem.Ref(ref.kind(), ref.id(), outcome.grant().threadId())));
    }
}
