package entraide.moderation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.Digest;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Walks the chain of the audit log and names the first row that is not what was written. */
public final class VerifyAudit {

    private static final int AT_ONCE = 1_000;
    private static final Link BEGINNING = new Link(0, new byte[0], new byte[0], new byte[32]);

    private final Db db;

    public VerifyAudit(Db db) {
        this.db = db;
    }

    /**
     * What was found.
     *
     * @param altered the first row that was changed or taken away; empty when all are as they were written
     * @param rows how many are right before it
     * @param hash of the last one that is right: kept elsewhere, it proves later that these rows are the same still
     */
    public record Finding(Optional<Long> altered, long rows, String hash) {}

    private record Link(long id, byte[] content, byte[] before, byte[] hash) {

        static Link from(Row row) {
            return new Link(
                    row.getLong("id"),
                    row.getString("content").getBytes(UTF_8),
                    row.getBuffer("before").getBytes(),
                    row.getBuffer("hash").getBytes());
        }

        boolean isItself() {
            var digest = Digest.sha256();
            digest.update(before);
            return Arrays.equals(hash, digest.digest(content));
        }

        boolean follows(Link last) {
            return Arrays.equals(before, last.hash);
        }

        Finding whole() {
            return new Finding(Optional.empty(), id, HexFormat.of().formatHex(hash));
        }
    }

    public Future<Finding> run() {
        return after(BEGINNING);
    }

    // Served by audit_pkey. The content is put together here and hashed by us: a trigger that was changed lies to
    // nobody.
    private static final String AFTER = """
            select id, before, hash,
                   jsonb_build_array(id, extract(epoch from at), actor_id, action, kind, subject, details)::text as content
              from moderation.audit
             where id > $1
             order by id
             limit $2
            """;

    private Future<Finding> after(Link last) {
        return Sql.list(db, AFTER, Link::from, last.id, AT_ONCE)
                .compose(links -> links.isEmpty() ? end(last) : walk(last, links));
    }

    private Future<Finding> walk(Link last, List<Link> links) {
        var right = last;
        for (var link : links) {
            var wrong = firstWrong(right, link);
            if (wrong.isPresent()) return Future.succeededFuture(found(wrong.get(), right));
            right = link;
        }
        return after(right);
    }

    // A row that is itself but follows another: the one before it was changed, and given a hash that fits.
    private static Optional<Long> firstWrong(Link last, Link link) {
        if (link.id != last.id + 1) return Optional.of(last.id + 1);
        if (!link.isItself()) return Optional.of(link.id);
        return link.follows(last) ? Optional.empty() : Optional.of(Math.max(1, last.id));
    }

    private static Finding found(long wrong, Link right) {
        return new Finding(Optional.of(wrong), wrong - 1, HexFormat.of().formatHex(right.hash));
    }

    private record Head(long id, byte[] hash, boolean more) {

        static Head from(Row row) {
            return new Head(row.getLong("id"), row.getBuffer("hash").getBytes(), row.getBoolean("more"));
        }
    }

    // Served by audit_pkey.
    private static final String HEAD = """
            select id, hash, exists (select from moderation.audit where id > $1) as more
              from moderation.audit_head
            """;

    // What was cut off at the end is not there to be walked.
    private Future<Finding> end(Link last) {
        return Sql.first(db, HEAD, Head::from, last.id).compose(head -> {
            if (head.isEmpty()) return Future.succeededFuture(last.id == 0 ? last.whole() : found(last.id, last));
            return head.get().more ? after(last) : Future.succeededFuture(end(last, head.get()));
        });
    }

    private static Finding end(Link last, Head head) {
        if (head.id != last.id) return found(Math.min(head.id, last.id) + 1, last);
        return Arrays.equals(head.hash, last.hash) ? last.whole() : found(Math.max(1, last.id), last);
    }
}
