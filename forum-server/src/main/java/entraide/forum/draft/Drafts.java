package entraide.forum.draft;

import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.draft.DraftShelf;
import entraide.platform.files.FileStore;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is typed for a thread and not sent yet, with the files it shows. */
public final class Drafts {

    private static final List<String> TYPED = List.of("title", "body", "parent_id", "extra");
    private static final int MOST_FILES = 50;
    private static final Pattern FILE = Pattern.compile("/api/v1/forum/files/(\\d{1,15})");

    private final DraftShelf<Draft> shelf;
    private final FileStore files;
    private final Clock clock;

    public Drafts(FileStore files, Clock clock) {
        this.shelf = new DraftShelf<>("forum", TYPED, Draft::from, clock);
        this.files = files;
        this.clock = clock;
    }

    // Served by draft_saved_idx or draft_pkey: a member has no more than some hundred.
    private static final String LIST = """
            select key, title, left(body, 200) as beginning, version, saved_at
              from forum.draft
             where member_id = $1
               and saved_at > $2
             order by saved_at desc, key
            """;

    Future<List<Draft.Card>> of(Db db, long memberId) {
        return Sql.list(db, LIST, Draft.Card::from, memberId, shelf.oldest());
    }

    Future<Optional<Draft>> one(Db db, long memberId, String key) {
        return shelf.one(db, memberId, key);
    }

    Future<Draft> save(Tx tx, long memberId, String key, Draft.Typed typed) {
        var extra = DraftShelf.sane(typed.extra());
        return shelf.save(tx, memberId, key, typed.version(), typed.title(), typed.body(), typed.parentId(), extra)
                .compose(draft -> keepFiles(tx, memberId, draft.body()).map(draft));
    }

    Future<Void> drop(Tx tx, long memberId, String key, Optional<Long> version) {
        return shelf.drop(tx, memberId, key, version);
    }

    // What a draft shows must still be there when it is sent.
    private Future<Void> keepFiles(Tx tx, long memberId, String body) {
        return files.keepUntil(tx, memberId, filesOf(body), clock.instant().plus(DraftShelf.KEPT));
    }

    private static Set<Long> filesOf(String body) {
        return FILE.matcher(body)
                .results()
                .limit(MOST_FILES)
                .map(found -> Long.valueOf(found.group(1)))
                .collect(Collectors.toSet());
    }

    // Served by draft_pkey. What is typed there already stays: it is the same text most of the time.
    private static final String KEEP = """
            insert into forum.draft as known (member_id, key, title, body, extra, saved_at)
            values ($1, $2, '', $3, '{}', $4)
                on conflict (member_id, key) do update
               set body = case when strpos(known.body, excluded.body) > 0 then known.body
                               when strpos(excluded.body, known.body) > 0 then excluded.body
                               else known.body || E'\\n\\n' || excluded.body end,
                   saved_at = excluded.saved_at,
                   version = nextval('forum.draft_version')
            """;

    /** Keeps a text that could not be sent, beside whatever its author was typing there. */
    public Future<Void> keep(Tx tx, long memberId, String key, String body) {
        return Sql.run(tx, KEEP, memberId, key, body, clock.instant()).compose(kept -> keepFiles(tx, memberId, body));
    }
}
