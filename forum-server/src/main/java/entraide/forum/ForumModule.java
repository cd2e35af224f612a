package entraide.forum;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.WaitingLine;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;

/** The door of the forum: spaces, threads and posts. */
public final class ForumModule implements ServerModule {

    private static final List<String> COMING = List.of(
            "listSpaces",
            "createSpace",
            "showSpace",
            "changeSpace",
            "listThreads",
            "createThread",
            "showThread",
            "changeThread",
            "deleteThread",
            "restoreThread",
            "showMine",
            "setSolution",
            "clearSolution",
            "shareProblem",
            "unshareProblem",
            "listPosts",
            "createPost",
            "showPost",
            "editPost",
            "deletePost",
            "restorePost",
            "listRevisions",
            "endorse",
            "unendorse",
            "thank",
            "unthank",
            "unmask");

    public ForumModule(Platform platform, WaitingLine line) {}

    @Override
    public String name() {
        return "forum";
    }

    @Override
    public void mount(Operations operations) {
        COMING.forEach(operation -> operations.on(
                operation,
                call -> Future.failedFuture(new Refusal(Problem.of(
                        503, "unavailable", "Part of the server is away; please try again in a moment", null)))));
    }
}
