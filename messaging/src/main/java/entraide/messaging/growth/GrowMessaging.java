package entraide.messaging.growth;

import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.text.Markdown;
import entraide.platform.text.Rendered;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes many private messages quickly, with right marks and counts, for measuring. Not for a school in use. */
public final class GrowMessaging {

    private static final int SUBJECTS_EACH = 8;
    private static final int BATCH = 100;
    private static final int EXCERPT = 160;
    private static final Duration LIVED = Duration.ofDays(180);

    private final Database database;
    private final Markdown markdown;
    private final Clock clock;

    public GrowMessaging(Database database, Markdown markdown, Clock clock) {
        this.database = database;
        this.markdown = markdown;
        this.clock = clock;
    }

    /**
     * Lets each student of {@code members} be accompanied by one of its mentors, and both write so many messages to each
     * other, or some more. Each subject ends with the mentor's word: none waits.
     *
     * @param bodies Markdown that the messages are made of
     */
    public Future<Void> grow(List<Long> members, List<String> bodies, int messages) {
        if (messages == 0) return Future.succeededFuture();
        return accompany(members)
                .compose(all -> open(all, messages))
                .compose(subjects -> stock(bodies).compose(stock -> inBatches(subjects, bodies, stock)));
    }

    // Served by member_pkey. Each student has the next mentor.
    private static final String ACCOMPANY = """
            with student as (
                insert into messaging.accompaniment (student_id, begins_at)
                select id, $2 from people.member where id = any($1) and 'student' = any(roles)
                    on conflict do nothing
                returning id, student_id
            ), mentor as (
                select id, row_number() over (order by id) - 1 as n, count(*) over () as many
                  from people.member
                 where id = any($1)
                   and 'mentor' = any(roles)
            )
            insert into messaging.mentoring (accompaniment_id, mentor_id, begins_at)
            select student.id, mentor.id, $2
              from student
              join mentor on mentor.n = student.id % mentor.many
            returning accompaniment_id
            """;

    private Future<List<Long>> accompany(List<Long> members) {
        return Sql.list(
                database,
                ACCOMPANY,
                row -> row.getLong("accompaniment_id"),
                members.toArray(Long[]::new),
                clock.instant().minus(LIVED));
    }

    // Served by accompaniment_pkey. Few are long, most are short: dealt out by a power law, an even number to each.
    private static final String OPEN = """
            with place as (
                select a.id, a.student_id, row_number() over (order by n, a.id) as i
                  from messaging.accompaniment a, generate_series(1, $2::int) as n
                 where a.id = any($1)
            ), share as (
                select *, power(i + 3, -0.75) / sum(power(i + 3, -0.75)) over () as part from place
            )
            insert into messaging.conversation (accompaniment_id, subject, opened_by, opened_at, last_seq, turn)
            select id, 'Subject ' || i, student_id, $3::timestamptz + i * interval '1 minute',
                   2 * greatest(1, ceil($4::int * part / 2)), 'asker'
              from share
             order by i
            returning id
            """;

    private Future<List<Long>> open(List<Long> accompaniments, int messages) {
        return Sql.list(
                database,
                OPEN,
                row -> row.getLong("id"),
                accompaniments.toArray(Long[]::new),
                SUBJECTS_EACH,
                clock.instant().minus(LIVED),
                messages);
    }

    private Future<List<Rendered>> stock(List<String> bodies) {
        Future<List<Rendered>> stock = Future.succeededFuture(new ArrayList<>());
        for (var body : bodies) {
            stock = stock.compose(so -> markdown.render(body).map(rendered -> {
                so.add(rendered);
                return so;
            }));
        }
        return stock;
    }

    private Future<Void> inBatches(List<Long> subjects, List<String> bodies, List<Rendered> stock) {
        var texts = new Object[] {
            bodies.toArray(String[]::new),
            stock.stream().map(Rendered::html).toArray(String[]::new),
            stock.stream().map(text -> text.excerpt(EXCERPT)).toArray(String[]::new)
        };
        Future<Void> done = Future.succeededFuture();
        for (int from = 0; from < subjects.size(); from += BATCH) {
            var batch = subjects.subList(from, Math.min(subjects.size(), from + BATCH))
                    .toArray(Long[]::new);
            done = done.compose(before -> write(batch, texts)).compose(written -> letIn(batch));
        }
        return done;
    }

    // Served by conversation_pkey and mentoring_latest_key. The student and the mentor take turns until now.
    private static final String WRITE = """
            with word as (
                select c.id, seq, case when seq % 2 = 1 then c.opened_by else m.mentor_id end as author,
                       ((c.id * 31 + seq * 17) % cardinality($2::text[]))::int + 1 as n,
                       c.opened_at + seq * (($5::timestamptz - c.opened_at) / (c.last_seq + 1)) as at
                  from messaging.conversation c
                  join messaging.mentoring m on m.accompaniment_id = c.accompaniment_id and m.latest
                 cross join generate_series(1, c.last_seq) as seq
                 where c.id = any($1)
            )
            insert into messaging.message (conversation_id, seq, author_id, body, html, excerpt, created_at, written_at)
            select id, seq, author, ($2::text[])[n], ($3::text[])[n], ($4::text[])[n], at, at
              from word
             order by id, seq
            """;

    private Future<Integer> write(Long[] subjects, Object[] texts) {
        return Sql.run(database, WRITE, subjects, texts[0], texts[1], texts[2], clock.instant());
    }

    // Served by conversation_pkey, mentoring_latest_key and message_seq_key. One student in five has not read the last.
    private static final String LET_IN = """
            insert into messaging.participant
                   (conversation_id, member_id, accompaniment_id, side, read_seq, unread, activity_at)
            select c.id, p.member, c.accompaniment_id, p.side, c.last_seq - p.unread, p.unread, l.created_at
              from messaging.conversation c
              join messaging.mentoring m on m.accompaniment_id = c.accompaniment_id and m.latest
              join messaging.message l on l.conversation_id = c.id and l.seq = c.last_seq
             cross join lateral (values (c.opened_by, 'student', (c.id % 5 = 0)::int), (m.mentor_id, 'mentor', 0))
                     as p (member, side, unread)
             where c.id = any($1)
            """;

    private Future<Void> letIn(Long[] subjects) {
        return Sql.run(database, LET_IN, (Object) subjects).mapEmpty();
    }
}
