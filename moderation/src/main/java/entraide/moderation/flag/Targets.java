package entraide.moderation.flag;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Db;
import entraide.platform.people.Caller;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be reported: what the modules let moderation hide, and members themselves. */
public final class Targets {

    private final Map<String, Hideable> byKind;

    public Targets(List<Hideable> hideables) {
        this.byKind = Stream.concat(Stream.of(new ReportedMember()), hideables.stream())
                .collect(Collectors.toUnmodifiableMap(Hideable::kind, Function.identity()));
    }

    public Hideable of(ContentRef ref) {
        var owner = byKind.get(ref.kind());
        if (owner == null) throw new Refusal(Problem.invalid("/target/kind", "is nothing that can be reported here"));
        return owner;
    }

    public Future<Optional<Excerpt>> excerpt(Db db, ContentRef ref) {
        return of(ref).excerpt(db, ref.id());
    }

    /** What this member may read; for everybody else it is not there. */
    public Future<Excerpt> readable(Db db, Caller reader, ContentRef ref) {
        return of(ref).readableBy(db, reader, ref.id())
                .compose(readable -> readable ? excerpt(db, ref) : Future.succeededFuture(Optional.<Excerpt>empty()))
                .map(found -> found.orElseThrow(Refusal::notFound));
    }
}
