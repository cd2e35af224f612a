package entraide.search.result;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Searchable.Found;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.people.Caller;
import entraide.platform.people.PersonCard;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.search.index.Away;
import entraide.search.index.Engine;
import entraide.search.index.Hits;
import entraide.search.index.Search;
import entraide.search.keep.Contents;
import entraide.search.query.Spelled;
import entraide.search.synonym.Synonyms;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where an engine and the owners of texts meet: it finds, they say what may be shown. */
public final class Desk {

    private final Database database;
    private final Engine engine;
    private final Contents contents;
    private final Readers readers;
    private final Synonyms synonyms;

    public Desk(Database database, Engine engine, Contents contents, Readers readers, Synonyms synonyms) {
        this.database = database;
        this.engine = engine;
        this.contents = contents;
        this.readers = readers;
        this.synonyms = synonyms;
    }

    Future<Reader> reader(Caller caller) {
        return readers.of(caller);
    }

    /** With their synonyms; and for words that stand in nothing the reader may read, with those that are like them. */
    Future<List<Spelled>> spelled(Collection<String> forms, Set<String> audience) {
        var near = engine.near(forms, audience).recover(Desk::refused);
        var synonymous = synonyms.all();
        return Future.all(near, synonymous)
                .map(both -> forms.stream()
                        .map(form -> {
                            var same = synonymous.result().getOrDefault(form, List.of());
                            var like = new ArrayList<>(same);
                            like.addAll(near.result().getOrDefault(form, List.of()));
                            return new Spelled(form, like, !near.result().containsKey(form));
                        })
                        .toList());
    }

    Future<Hits> find(Search search) {
        return engine.find(search).recover(Desk::refused);
    }

    private static <T> Future<T> refused(Throwable failure) {
        return Future.failedFuture(failure instanceof Away ? new Refusal(Problem.unavailable()) : failure);
    }

    /** As the owners tell it now, in the order of the hits: an index may be a moment behind, and so may what is remembered. */
    Future<List<Found>> shown(Reader reader, List<ContentRef> refs) {
        if (refs.isEmpty()) return Future.succeededFuture(List.of());
        var current = contents.current(database, refs);
        var keys = readers.keysNow(reader.caller());
        return Future.all(current, keys)
                .map(both -> refs.stream()
                        .map(current.result()::get)
                        .filter(found -> found != null && opens(keys.result(), found))
                        .toList());
    }

    /** Those of them that this member may read, as they are now. */
    public Future<List<Found>> readable(Caller caller, List<ContentRef> refs) {
        if (refs.isEmpty()) return Future.succeededFuture(List.of());
        return reader(caller).compose(reader -> shown(reader, refs));
    }

    private static boolean opens(Set<String> keys, Found found) {
        return found.audience().stream().anyMatch(keys::contains);
    }

    // Served by member_pkey.
    private static final String CARDS = """
            select id, handle, display_name, roles, picture, cohort
              from people.card
             where id = any($1::bigint[])
            """;

    Future<Map<Long, PersonCard>> cards(Collection<Long> ids) {
        if (ids.isEmpty()) return Future.succeededFuture(Map.of());
        return Sql.list(database, CARDS, PersonCard::from, (Object) ids.toArray(Long[]::new))
                .map(cards -> {
                    var byId = new HashMap<Long, PersonCard>();
                    cards.forEach(card -> byId.put(card.id(), card));
                    return byId;
                });
    }

    // Served by member_handle_key.
    private static final String IDS = """
            select id, handle
              from people.member
             where handle = any($1::text[])
            """;

    Future<Map<String, Long>> ids(Collection<String> handles) {
        if (handles.isEmpty()) return Future.succeededFuture(Map.of());
        record One(String handle, long id) {}
        return Sql.list(database, IDS, row -> new One(row.getString("handle"), row.getLong("id")), (Object)
                        handles.toArray(String[]::new))
                .map(all -> {
                    var ids = new LinkedHashMap<String, Long>();
                    all.forEach(one -> ids.put(one.handle, one.id));
                    return ids;
                });
    }
}
