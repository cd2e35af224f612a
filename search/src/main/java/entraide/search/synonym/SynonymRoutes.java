package entraide.search.synonym;

import entraide.platform.Platform;
import entraide.platform.db.Tx;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.List;

/** The edge of synonyms: staff read and replace them. */
public final class SynonymRoutes {

    private final Platform platform;
    private final Synonyms synonyms;
    private final WriteSynonyms write;

    public SynonymRoutes(Platform platform, Synonyms synonyms) {
        this.platform = platform;
        this.synonyms = synonyms;
        this.write = new WriteSynonyms(platform.outbox());
    }

    public void mount(Operations operations) {
        operations.on("listSynonyms", this::listSynonyms);
        operations.once("setSynonyms", this::setSynonyms);
    }

    private record SynonymsJson(List<List<String>> groups) {}

    private Future<Reply> listSynonyms(Call call) {
        return synonyms.groups(platform.database()).map(SynonymsJson::new).map(Reply::ok);
    }

    private Future<Reply> setSynonyms(Call call, Tx tx) {
        var wish = call.body(SynonymsJson.class);
        return write.of(tx, wish.groups()).map(written -> Reply.ok(wish));
    }
}
