package entraide.platform.live;

import entraide.platform.db.Db;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All audience keys a member belongs to, by role and by what each module says. */
public final class Keys {

    private final Db db;
    private final List<Audiences> audiences;

    public Keys(Db db, List<Audiences> audiences) {
        this.db = db;
        this.audiences = audiences;
    }

    public Future<Set<String>> of(Caller caller) {
        var said = audiences.stream().map(one -> one.of(db, caller)).toList();
        return Future.all(said).map(all -> {
            var keys = new HashSet<String>();
            keys.add("everyone");
            if (caller.accompanies()) keys.add("mentors");
            said.forEach(answer -> keys.addAll(answer.result()));
            return Set.copyOf(keys);
        });
    }
}
