package entraide.queue;

import entraide.platform.db.Sql;
import entraide.support.Plan;

/** A school with 50,000 questions waiting, and what PostgreSQL reads there. */
public final class CrowdedLine {

    private static final School SCHOOL = School.fresh();

    private static final String SPACES = """
            insert into queue.space_target (space_id, slug, name)
            select i, 'space-' || i, 'Space ' || i
              from generate_series(1, 20) i
                on conflict (space_id) do update
                   set slug = excluded.slug, name = excluded.name
            """;

    private static final String FIFTY_THOUSAND = """
            insert into queue.item (kind, ref_id, thread_id, space_id, title, asker_id, anonymous, asked_at, weight,
                   blocked, tags, turn, since, lane, place, promise_at, at_risk_at)
            select 'thread', i, i, 1 + i % 20, 'Question number ' || i, $1 + i % 2, false, at, 0, false,
                   case when i % 2500 = 0 then '{rare}'::text[] when i % 3 = 0 then '{common}' else '{}' end,
                   'mentor', at, case when i < 10000 then 0 when i < 20000 then 1 else 2 end, at,
                   at + interval '2 days', at + interval '1 day'
              from (select i, '2026-01-01'::timestamptz + i * interval '1 minute' as at
                      from generate_series(1, 50000) i) line
            """;

    private CrowdedLine() {}

    public static School school() {
        return SCHOOL;
    }

    public static void fill() {
        School.fresh();
        run(SPACES);
        Sql.run(SCHOOL.database(), FIFTY_THOUSAND, SCHOOL.lea.id()).await();
        run("vacuum analyze queue.item");
        run("vacuum analyze queue.tally");
        run("analyze people.member");
    }

    public static Plan explain(String sql, String params) {
        return Plan.kept(SCHOOL.database(), sql, params);
    }

    private static void run(String sql) {
        Sql.run(SCHOOL.database(), sql).await();
    }
}
