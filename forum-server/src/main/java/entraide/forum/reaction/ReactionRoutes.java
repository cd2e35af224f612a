package entraide.forum.reaction;

import entraide.forum.Writing;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;

/** thank, unthank, shareProblem, unshareProblem. */
public final class ReactionRoutes {

    private final Thanks thanks;
    private final SameProblem sameProblem;

    public ReactionRoutes(Writing writing) {
        this.thanks = new Thanks(writing);
        this.sameProblem = new SameProblem(writing);
    }

    public void mount(Operations operations) {
        operations.once(
                "thank",
                (call, tx) -> thanks.give(tx, call.caller(), call.id("id")).map(done -> Reply.noContent()));
        operations.once(
                "unthank",
                (call, tx) -> thanks.takeBack(tx, call.caller(), call.id("id")).map(done -> Reply.noContent()));
        operations.once(
                "shareProblem",
                (call, tx) ->
                        sameProblem.share(tx, call.caller(), call.id("id")).map(done -> Reply.noContent()));
        operations.once(
                "unshareProblem",
                (call, tx) ->
                        sameProblem.unshare(tx, call.caller(), call.id("id")).map(done -> Reply.noContent()));
    }
}
