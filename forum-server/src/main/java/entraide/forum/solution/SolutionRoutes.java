package entraide.forum.solution;

import entraide.forum.Writing;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** setSolution, clearSolution. */
public final class SolutionRoutes {

    private final Solution solution;

    public SolutionRoutes(Writing writing) {
        this.solution = new Solution(writing);
    }

    public void mount(Operations operations) {
        operations.once("setSolution", this::setSolution);
        operations.once("clearSolution", this::clearSolution);
    }

    private record Chosen(long postId) {}

    private Future<Reply> setSolution(Call call, Tx tx) {
        var postId = call.body(Chosen.class).postId();
        return solution.set(tx, call.caller(), call.id("id"), postId).map(done -> Reply.noContent());
    }

    private Future<Reply> clearSolution(Call call, Tx tx) {
        return solution.clear(tx, call.caller(), call.id("id")).map(done -> Reply.noContent());
    }
}
