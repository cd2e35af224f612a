package entraide.server.search;

import entraide.platform.ServerModule;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Searchable;
import entraide.platform.db.Db;
import entraide.platform.events.DomainEvent;
import entraide.platform.live.Audiences;
import entraide.platform.people.Caller;
import entraide.platform.web.Operations;
import entraide.support.Speaker;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** An owner of private texts: each member has one page, which they alone may read. */
final class Diary implements ServerModule, Searchable, Audiences {

    static final String KIND = "diary";

    static long page(Speaker owner) {
        return owner.id();
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void mount(Operations operations) {}

    @Override
    public List<Searchable> searchables() {
        return List.of(this);
    }

    @Override
    public List<Audiences> audiences() {
        return List.of(this);
    }

    @Override
    public Future<Set<String>> of(Db db, Caller caller) {
        return Future.succeededFuture(Set.of("diary:" + caller.id()));
    }

    @Override
    public boolean changedBy(DomainEvent event) {
        return false;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Future<List<Found>> current(Db db, Collection<Long> ids) {
        return Future.succeededFuture(ids.stream().map(Diary::found).toList());
    }

    private static Found found(long id) {
        var audience = List.of("diary:" + id);
        var ref = new ContentRef(KIND, id);
        return new Found(ref, id, id, "Journal", "Texte", "fr", audience, List.of(), Instant.EPOCH, 1);
    }

    @Override
    public Future<List<Long>> idsAfter(Db db, long after, int limit) {
        return Future.succeededFuture(List.of());
    }

    @Override
    public boolean overturnedBy(DomainEvent event) {
        return false;
    }

    @Override
    public Future<List<Long>> touchedBy(Db db, DomainEvent event) {
        return Future.succeededFuture(List.of());
    }
}
