package entraide.platform.draft;

import entraide.platform.chore.Chore;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;

/** Throws away a module's drafts that nobody went on with. */
public final class ForgetDrafts implements Chore {

    private final String name;
    private final String forget;
    private final Clock clock;

    public ForgetDrafts(String name, String schema, Clock clock) {
        this.name = name;
        this.forget = FORGET.formatted(schema);
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    // Served by draft_saved_idx. Bounded, so that no transaction is long; the next round takes what is left.
    private static final String FORGET = """
            delete from %1$s.draft
             where (member_id, key) in (select member_id, key
                                          from %1$s.draft
                                         where saved_at <= $1
                                         order by saved_at
                                         limit 1000
                                           for update skip locked)
               and saved_at <= $1
            """;

    @Override
    public Future<Void> run(Tx tx) {
        return Sql.run(tx, forget, clock.instant().minus(DraftShelf.KEPT)).mapEmpty();
    }
}
