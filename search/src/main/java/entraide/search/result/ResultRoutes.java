package entraide.search.result;

import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** The edge of finding. */
public final class ResultRoutes {

    private final FindResults results;
    private final FindSimilar similar;

    public ResultRoutes(FindResults results, FindSimilar similar) {
        this.results = results;
        this.similar = similar;
    }

    public void mount(Operations operations) {
        operations.on("findResults", this::findResults);
        operations.on("findSimilar", this::findSimilar);
    }

    private Future<Reply> findResults(Call call) {
        var paging = call.paging();
        var first = paging.after().isEmpty();
        var ask = new Ask(
                call.query("q").orElse(""),
                paging.after().orElse(null),
                paging.limit(),
                first && call.flag("facets").orElse(true),
                call.flag("begun").orElse(false));
        return results.of(call.caller(), ask).map(Reply::ok);
    }

    private Future<Reply> findSimilar(Call call) {
        return similar.of(
                        call.caller(),
                        call.query("title").orElse(""),
                        call.query("body").orElse(""))
                .map(Reply::ok);
    }
}
