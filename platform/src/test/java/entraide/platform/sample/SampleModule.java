package entraide.platform.sample;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.live.Audiences;
import entraide.platform.people.Caller;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A module as small as one can be, so that what the platform does for modules can be tested: notes in spaces. */
public final class SampleModule implements ServerModule, Audiences {

    private final Platform platform;

    public SampleModule(Platform platform) {
        this.platform = platform;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public void mount(Operations operations) {
        operations.once("writeNote", this::writeNote);
        operations.on("countNotes", this::countNotes);
    }

    @Override
    public List<Audiences> audiences() {
        return List.of(this);
    }

    private record NoteWish(String words, Long space) {}

    private record NoteJson(long id, String words) {}

    private static final String WRITE = """
            insert into sample.note (words)
            values ($1)
            returning id
            """;

    private Future<Reply> writeNote(Call call, Tx tx) {
        var wish = call.body(NoteWish.class);
        return Sql.one(tx, WRITE, row -> row.getLong("id"), wish.words())
                .compose(id ->
                        platform.outbox().append(tx, written(id, wish.space())).map(id))
                .map(id -> wish.words().equals("refuse this")
                        ? Reply.problem(Problem.of(409, "refused", "That was refused", null))
                        : Reply.created(new NoteJson(id, wish.words())).with("location", "/notes/" + id));
    }

    /** In a space its readers hear of it; without one, everybody. */
    public static DomainEvent written(long id, Long space) {
        var audience = space == null ? "everyone" : "space:" + space;
        return new DomainEvent(
                "sample.note-written",
                new ContentRef("note", id),
                1,
                List.of(audience),
                Map.of("author", 41),
                Map.of("bookId", 7L));
    }

    private record CountJson(long count) {}

    private Future<Reply> countNotes(Call call) {
        return Sql.one(platform.database(), "select count(*) as notes from sample.note", row -> row.getLong("notes"))
                .map(notes -> Reply.ok(new CountJson(notes)));
    }

    private static final String SPACES = """
            select space_id
              from sample.reader
             where member_id = $1
            """;

    @Override
    public Future<Set<String>> of(Db db, Caller caller) {
        return Sql.list(db, SPACES, row -> "space:" + row.getLong("space_id"), caller.id())
                .map(keys -> keys.stream().collect(Collectors.toSet()));
    }

    @Override
    public boolean changedBy(DomainEvent event) {
        return event.topic().equals("sample.readers-changed");
    }

    public static DomainEvent readersChanged() {
        return new DomainEvent("sample.readers-changed", new ContentRef("space", 1), 1, List.of(), Map.of());
    }
}
