package entraide.search.keep;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Searchable;
import entraide.platform.content.Searchable.Found;
import entraide.platform.db.Db;
import entraide.platform.events.DomainEvent;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that may be found, whoever owns it. */
public final class Contents {

    private final TreeMap<String, Searchable> byKind = new TreeMap<>();

    public Contents(List<Searchable> searchables) {
        searchables.forEach(one -> byKind.put(one.kind(), one));
    }

    /** As it is now; what may be found no more is not in it. */
    public Future<Map<ContentRef, Found>> current(Db db, Collection<ContentRef> refs) {
        var asked = refs.stream()
                .filter(ref -> byKind.containsKey(ref.kind()))
                .collect(Collectors.groupingBy(
                        ContentRef::kind, Collectors.mapping(ContentRef::id, Collectors.toList())))
                .entrySet()
                .stream()
                .map(kind -> byKind.get(kind.getKey()).current(db, kind.getValue()))
                .toList();
        return Future.all(asked).map(all -> {
            var found = new HashMap<ContentRef, Found>();
            asked.forEach(some -> some.result().forEach(one -> found.put(one.ref(), one)));
            return found;
        });
    }

    boolean overturnedBy(List<DomainEvent> events) {
        return events.stream().anyMatch(event -> byKind.values().stream().anyMatch(one -> one.overturnedBy(event)));
    }

    /** What may be found otherwise after these events. */
    public Future<Set<ContentRef>> touchedBy(Db db, List<DomainEvent> events) {
        Future<Set<ContentRef>> touched = Future.succeededFuture(new LinkedHashSet<>());
        for (var event : events)
            for (var one : byKind.values())
                touched = touched.compose(refs -> one.touchedBy(db, event).map(ids -> {
                    ids.forEach(id -> refs.add(new ContentRef(one.kind(), id)));
                    return refs;
                }));
        return touched;
    }

    /** The next things of a walk through everything, after this one; empty at its end. */
    Future<List<ContentRef>> after(Db db, String kind, long id, int limit) {
        var here = kind.isEmpty() ? byKind.firstEntry() : byKind.ceilingEntry(kind);
        if (here == null) return Future.succeededFuture(List.of());
        return here.getValue()
                .idsAfter(db, here.getKey().equals(kind) ? id : 0, limit)
                .compose(ids -> {
                    if (!ids.isEmpty()) return Future.succeededFuture(refs(here.getKey(), ids));
                    var next = byKind.higherKey(here.getKey());
                    return next == null ? Future.succeededFuture(List.of()) : after(db, next, 0, limit);
                });
    }

    private static List<ContentRef> refs(String kind, List<Long> ids) {
        var refs = new ArrayList<ContentRef>();
        ids.forEach(id -> refs.add(new ContentRef(kind, id)));
        return refs;
    }
}
