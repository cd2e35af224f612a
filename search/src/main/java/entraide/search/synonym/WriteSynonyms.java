package entraide.search.synonym;

import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Outbox;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import java.util.List;
import java.util.Map;

/** Replaces the school's synonyms. */
final class WriteSynonyms {

    private final Outbox outbox;

    WriteSynonyms(Outbox outbox) {
        this.outbox = outbox;
    }

    private static final String FORGET = """
            delete from search.synonym
            """;

    private static final String WRITE = """
            insert into search.synonym (words)
            select array(select jsonb_array_elements_text(one.words))
              from jsonb_array_elements($1) with ordinality one (words, place)
             order by one.place
            """;

    Future<Void> of(Tx tx, List<List<String>> groups) {
        return Sql.run(tx, FORGET)
                .compose(gone -> Sql.run(tx, WRITE, new JsonArray(groups)))
                .compose(written -> outbox.append(
                        tx, new DomainEvent(Synonyms.CHANGED, new ContentRef("synonyms", 1), 1, List.of(), Map.of())));
    }
}
