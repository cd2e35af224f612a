package entraide.notice.bundle;

import entraide.platform.chore.Chore;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Notices.Gone;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/** Takes back what is told of places that are gone without anybody having said so; goes through all places, some at a time. */
public final class SweepGone implements Chore {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int AT_ONCE = 500;

    private final List<Noteworthy> owners;
    private final WriteNotices write;
    /** Where to go on; a node that starts begins anew. */
    private volatile ContentRef after = new ContentRef("", 0);

    public SweepGone(List<Noteworthy> owners, WriteNotices write) {
        this.owners = owners;
        this.write = write;
    }

    @Override
    public String name() {
        return "notice.sweep-gone";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    // Served by bundle_place_idx.
    static final String PLACES = """
            select distinct place_kind, place_id
              from notice.bundle
             where (place_kind, place_id) > ($1, $2)
             order by place_kind, place_id
             limit $3
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.list(
                        tx,
                        PLACES,
                        row -> new ContentRef(row.getString("place_kind"), row.getLong("place_id")),
                        after.kind(),
                        after.id(),
                        AT_ONCE)
                .compose(places -> sweep(tx, places).map(swept -> {
                    after = places.size() < AT_ONCE ? new ContentRef("", 0) : places.get(places.size() - 1);
                    return null;
                }));
    }

    private Future<Void> sweep(Tx tx, List<ContentRef> places) {
        var done = Future.<Void>succeededFuture();
        for (var owner : owners) {
            var own = places.stream()
                    .filter(place -> place.kind().equals(owner.kind()))
                    .map(ContentRef::id)
                    .toArray(Long[]::new);
            if (own.length > 0) done = done.compose(before -> sweep(tx, owner, own));
        }
        return done;
    }

    private Future<Void> sweep(Tx tx, Noteworthy owner, Long[] places) {
        return owner.standing(tx, places).compose(standing -> {
            var there = new HashSet<>(standing);
            var done = Future.<Void>succeededFuture();
            for (var place : places) {
                var gone = new Gone(new ContentRef(owner.kind(), place), null);
                if (!there.contains(place)) done = done.compose(before -> write.gone(tx, gone));
            }
            return done;
        });
    }
}
