package entraide.search.twin;

import entraide.platform.chore.Chore;
import entraide.platform.chore.ForgetOld;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Resembling;
import entraide.platform.content.Searchable.Found;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.events.Subscriber;
import entraide.search.keep.Contents;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps a fingerprint of each text as it is written or edited, and finds those that are like another. */
public final class Twins implements Subscriber, Resembling {

    private static final Set<String> WRITTEN = Set.of("written", "edited", "created");
    private static final double ALIKE = 0.6;
    private static final int MOST = 20;

    private final Vertx vertx;
    private final Contents contents;

    public Twins(Vertx vertx, Contents contents) {
        this.vertx = vertx;
        this.contents = contents;
    }

    @Override
    public String name() {
        return "search.twins";
    }

    @Override
    public boolean wants(String topic) {
        return WRITTEN.contains(topic.substring(topic.lastIndexOf('-') + 1));
    }

    @Override
    public Future<Void> hear(Tx tx, DomainEvent event) {
        return contents.touchedBy(tx, List.of(event))
                .map(touched ->
                        touched.stream().filter(ref -> changed(ref, event)).toList())
                .compose(refs -> refs.isEmpty() ? Future.succeededFuture() : remember(tx, refs));
    }

    // Whoever answers touches the question too, and leaves it as it was; whoever edits what stands first edits the
    // thread.
    private static boolean changed(ContentRef ref, DomainEvent event) {
        return ref.equals(event.subject()) || event.topic().endsWith("edited");
    }

    private Future<Void> remember(Tx tx, List<ContentRef> refs) {
        Future<Void> kept = Future.succeededFuture();
        return contents.current(tx, refs).compose(found -> {
            var all = kept;
            for (var one : found.values())
                all = all.compose(before -> fingerprint(own(one)))
                        .compose(made -> made.isEmpty() ? Future.succeededFuture() : keep(tx, one, made.get()));
            return all;
        });
    }

    /** What was written there: a title belongs to what stands first. */
    private static String own(Found found) {
        return found.ref().kind().equals("thread") ? found.title() + "\n" + found.text() : found.text();
    }

    private Future<Optional<Fingerprint>> fingerprint(String text) {
        return vertx.executeBlocking(() -> Fingerprint.of(text), false);
    }

    // Served by fingerprint_pkey.
    private static final String KEEP = """
            insert into search.fingerprint (kind, id, author_id, written_at, bands, signature)
            values ($1, $2, $3, $4, $5, $6)
                on conflict (kind, id) do update
               set bands = excluded.bands,
                   signature = excluded.signature
            """;

    private static Future<Void> keep(Tx tx, Found found, Fingerprint made) {
        return Sql.run(
                        tx,
                        KEEP,
                        found.ref().kind(),
                        found.ref().id(),
                        found.ownerId(),
                        found.writtenAt(),
                        made.bands(),
                        Buffer.buffer(made.signature()))
                .mapEmpty();
    }

    @Override
    public Future<List<Twin>> to(Db db, String text, Instant since) {
        return fingerprint(text)
                .compose(made -> made.isEmpty() ? Future.succeededFuture(List.of()) : to(db, made.get(), since));
    }

    // Served by fingerprint_bands_idx. Of a flood of copies the newest are enough.
    private static final String LIKE = """
            select kind, id, author_id, written_at, signature
              from search.fingerprint
             where bands && $1::integer[]
               and written_at >= $2
             order by written_at desc
             limit 200
            """;

    private static Future<List<Twin>> to(Db db, Fingerprint made, Instant since) {
        return Sql.list(db, LIKE, row -> twin(row, made), made.bands(), since).map(Twins::likest);
    }

    private static Twin twin(Row row, Fingerprint made) {
        return new Twin(
                new ContentRef(row.getString("kind"), row.getLong("id")),
                row.getLong("author_id"),
                Sql.instant(row, "written_at"),
                Fingerprint.likeness(row.getBuffer("signature").getBytes(), made.signature()));
    }

    private static List<Twin> likest(Collection<Twin> all) {
        return all.stream()
                .filter(twin -> twin.likeness() >= ALIKE)
                .sorted(Comparator.comparing(Twin::likeness).reversed())
                .limit(MOST)
                .toList();
    }

    // Served by fingerprint_written_idx.
    private static final String FORGET = """
            delete from search.fingerprint
             where written_at < $1
            """;

    /** Forgets after a month what a text was like. */
    public static Chore forgetting(Clock clock) {
        return new ForgetOld("search.forget-fingerprints", Duration.ofHours(6), Duration.ofDays(30), FORGET, clock);
    }
}
