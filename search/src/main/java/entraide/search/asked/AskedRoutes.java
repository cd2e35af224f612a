package entraide.search.asked;

import entraide.platform.Platform;
import entraide.platform.content.ContentRef;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import entraide.search.result.Desk;
import io.vertx.core.Future;

/** The edge of what was looked for: members tell what helped, staff read what is missing. */
public final class AskedRoutes {

    private final NoteOpening note;
    private final AskedQueries queries;
    private final Misses misses;

    public AskedRoutes(Platform platform, Desk desk, Misses misses) {
        this.note = new NoteOpening(platform, desk);
        this.queries = new AskedQueries(platform, desk);
        this.misses = misses;
    }

    public void mount(Operations operations) {
        operations.on("noteOpening", this::noteOpening);
        operations.on("listQueries", this::listQueries);
    }

    private record OpeningJson(String q, String kind, long id, String cause) {}

    private Future<Reply> noteOpening(Call call) {
        var told = call.body(OpeningJson.class);
        var opened = new ContentRef(told.kind, told.id);
        return note.of(call.caller(), told.q, opened, told.cause.equals("answered"))
                .map(noted -> Reply.noContent());
    }

    private Future<Reply> listQueries(Call call) {
        var which = call.query("which").orElse("");
        var cause = which.equals("without-result") ? "missed" : which;
        return misses.written()
                .compose(written -> queries.of(call.caller(), cause, call.paging()))
                .map(Reply::ok);
    }
}
