package entraide.queue.claim;

import entraide.platform.content.Answerable;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.text.Rendered;
import entraide.queue.item.Askings;
import entraide.queue.item.Claims;
import entraide.queue.item.Happened;
import entraide.queue.item.Item;
import entraide.queue.item.Items;
import entraide.queue.turn.Moves;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what a mentor answers. It is posted unless somebody else holds the item now or it was answered since the mentor
 * got it: then it is kept as a draft. No text is refused.
 */
final class AnswerClaim {

    private final Items items;
    private final Askings askings;
    private final Moves moves;
    private final Clock clock;

    AnswerClaim(Items items, Claims claims, Askings askings, Clock clock) {
        this.items = items;
        this.askings = askings;
        this.moves = new Moves(items, claims, askings);
        this.clock = clock;
    }

    /** A text with its HTML. */
    record Text(String body, Rendered rendered) {}

    /** {@code written} is null where the text was kept as a draft, because of {@code late}. */
    record Outcome(Grant grant, Answerable.Answer written, Late late, PersonCard by) {}

    /** @param by who took over or answered, null when nobody did */
    record Late(String why, Long by) {}

    Future<Outcome> answer(Tx tx, Caller mentor, long claimId, long fence, Text text) {
        return Grant.of(tx, claimId, mentor.id())
                .compose(grant -> askings.of(grant.ref())
                        .hold(tx, grant.ref().id())
                        .compose(held -> items.lock(tx, grant.itemId()))
                        .compose(item -> answer(tx, mentor, grant, fence, item.orElseThrow(), text)));
    }

    private Future<Outcome> answer(Tx tx, Caller mentor, Grant grant, long fence, Item item, Text text) {
        var late = late(grant, mentor, fence, item);
        if (late.isPresent()) return draft(tx, mentor, grant, item, text, late.get());
        return askings.of(grant.ref())
                .answer(tx, grant.ref().id(), mentor, text.body(), text.rendered())
                .compose(written -> written.isPresent()
                        ? sent(tx, grant, written.get())
                        : draft(tx, mentor, grant, item, text, new Late("closed", null))
                                .compose(kept -> leave(tx, item).map(kept)));
    }

    /** What takes no answers waits in vain: it leaves, and its owner shows that nobody owes anything any more. */
    private Future<Item> leave(Tx tx, Item item) {
        if (!item.state().waits()) return Future.succeededFuture(item);
        var left = new Happened(clock.instant(), null, Happened.Kind.LEFT, Map.of("cause", "closed"));
        return moves.move(tx, item, item.state().left(clock.instant()), left);
    }

    // Served by claim_pkey.
    private static final String SENT = """
            update queue.claim
               set answer_id = $2
             where id = $1
            """;

    private static Future<Outcome> sent(Tx tx, Grant grant, Answerable.Answer written) {
        return Sql.run(tx, SENT, grant.id(), written.ref().id()).map(new Outcome(grant, written, null, null));
    }

    private Optional<Late> late(Grant grant, Caller mentor, long fence, Item item) {
        if (!item.among(mentor.id())) return Optional.of(new Late("closed", null));
        var state = item.state();
        var hold = state.hold();
        if (state.answers().count() > grant.answers())
            return Optional.of(new Late("answered", state.answers().by()));
        if (hold != null && hold.by() != mentor.id() && hold.holds(clock.instant()))
            return Optional.of(new Late("taken-over", hold.by()));
        return fence == grant.fence() ? Optional.empty() : Optional.of(new Late("taken-over", null));
    }

    private Future<Outcome> draft(Tx tx, Caller mentor, Grant grant, Item item, Text text, Late late) {
        var facts = new HashMap<String, Object>(Map.of("claimId", grant.id(), "why", late.why()));
        var drafted = new Happened(clock.instant(), mentor.id(), Happened.Kind.DRAFTED, facts);
        return askings.of(grant.ref())
                .keepAsDraft(tx, grant.ref().id(), mentor, text.body())
                .compose(kept -> items.keep(tx, item, item.state(), List.of(drafted)))
                .compose(told -> card(tx, late.by()))
                .map(by -> new Outcome(grant, null, late, by.orElse(null)));
    }

    // Served by member_pkey.
    private static final String CARD = """
            select id, handle, display_name, roles, cohort, picture
              from people.card
             where id = $1
            """;

    private static Future<Optional<PersonCard>> card(Tx tx, Long id) {
        return id == null ? Future.succeededFuture(Optional.empty()) : Sql.first(tx, CARD, PersonCard::from, id);
    }
}
