package entraide.forum.space;

import entraide.forum.Eyes;
import entraide.platform.content.Matter;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.events.DomainEvent;
import entraide.platform.live.Audiences;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The spaces that a caller may read. */
public final class Spaces implements Audiences {

    // A school has dozens of spaces: all of them are read.
    private static final String READABLE = """
            select s.*
              from forum.space s
             where forum.may_read(s, $1, $2)
             order by s.position, s.name, s.id
            """;

    Future<List<Space>> readable(Db db, Eyes eyes) {
        return Sql.list(db, READABLE, Space::from, eyes.accompanies(), eyes.cohortIds());
    }

    // Served by space_pkey.
    private static final String ONE = """
            select s.*
              from forum.space s
             where s.id = $3
               and forum.may_read(s, $1, $2)
            """;

    Future<Optional<Space>> one(Db db, Eyes eyes, long id) {
        return Sql.first(db, ONE, Space::from, eyes.accompanies(), eyes.cohortIds(), id);
    }

    /** The same, by the names that the queue shows. */
    public Future<List<Matter.Space>> names(Db db, Caller caller) {
        return readable(db, Eyes.of(caller))
                .map(spaces -> spaces.stream()
                        .map(space -> new Matter.Space(space.id(), space.slug(), space.name()))
                        .toList());
    }

    @Override
    public Future<Set<String>> of(Db db, Caller caller) {
        return readable(db, Eyes.of(caller))
                .map(spaces ->
                        spaces.stream().map(space -> "space:" + space.id()).collect(Collectors.toSet()));
    }

    @Override
    public boolean changedBy(DomainEvent event) {
        return event.topic().startsWith("forum.space-");
    }
}
