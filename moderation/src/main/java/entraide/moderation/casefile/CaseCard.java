package entraide.moderation.casefile;

import entraide.moderation.Words;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A case as a row of the review queue.
 *
 * @param why in words, why it stands where it stands
 * @param hidden whether the server hid it until somebody decides
 */
record CaseCard(
        long id,
        ContentRef target,
        PersonCard member,
        String title,
        String excerpt,
        Instant openedAt,
        Instant closedAt,
        int harm,
        String worst,
        List<String> reasons,
        int flags,
        double weight,
        String why,
        boolean hidden,
        Holder claim) {

    record Holder(PersonCard by, long fence, Instant since, Instant leaseUntil) {

        static Holder from(Row row) {
            var by = PersonCard.of(row.getJsonObject("holder"));
            return by == null
                    ? null
                    : new Holder(
                            by,
                            row.getLong("fence"),
                            Sql.instant(row, "claimed_since"),
                            Sql.instant(row, "lease_until"));
        }
    }

    /** For queries that have the case as {@code c}, and the present moment as {@code $1}. */
    static final String COLUMNS = """
            c.id, c.kind, c.subject, c.title, c.excerpt, c.opened_at, c.closed_at, c.harm, c.worst, c.flags, c.weight,
            c.urgent_at, c.claimed_since, c.lease_until, c.fence,
            (select to_json(m) from people.card m where m.id = c.member_id) as member,
            (select to_json(h) from people.card h
              where h.id = c.claimed_by and c.lease_until > $1 and c.closed_at is null) as holder,
            array(select distinct reason from moderation.flag where case_id = c.id order by 1) as reasons,
            exists (select from moderation.decision d
                     where d.case_id = c.id and d.automated and d.ended_at is null) as hidden""";

    static CaseCard from(Row row, String language, Instant now) {
        return new CaseCard(
                row.getLong("id"),
                new ContentRef(row.getString("kind"), row.getLong("subject")),
                PersonCard.of(row.getJsonObject("member")),
                row.getString("title"),
                row.getString("excerpt"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "closed_at"),
                row.getInteger("harm"),
                row.getString("worst"),
                List.of(row.getArrayOfStrings("reasons")),
                row.getInteger("flags"),
                row.getDouble("weight"),
                why(row, Words.in(language), now),
                row.getBoolean("hidden"),
                Holder.from(row));
    }

    /** Said from the very inputs of the order: harm, how many, age. */
    private static String why(Row row, Words words, Instant now) {
        var parts = new ArrayList<String>();
        parts.add(words.say("reason." + row.getString("worst")));
        parts.add(words.say("why.flags", row.getInteger("flags")));
        var age = Duration.between(Sql.instant(row, "opened_at"), now);
        parts.add(words.say("why.waits", words.duration(age)));
        if (row.getBoolean("hidden")) parts.add(words.say("why.hidden"));
        return String.join(" · ", parts);
    }
}
