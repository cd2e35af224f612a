package entraide.moderation.watch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import entraide.platform.Json;
import entraide.platform.db.Db;
import entraide.platform.db.Sql;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;

/**
 * What the school decided on newcomers, bursts, copies and links.
 *
 * @param firstPosts how many first texts of each member somebody looks at before others see them; none when 0
 * @param spaces where that is otherwise
 */
public record Prevention(
        long version,
        int firstPosts,
        List<SpaceRule> spaces,
        Burst burst,
        Copies copies,
        Links links,
        Newcomers newcomers,
        Resembling resembling,
        Spam spam) {

    /** What was kept or is sent without the later rules has them as they are by default. */
    public Prevention {
        if (resembling == null) resembling = new Resembling(7);
        if (spam == null) spam = new Spam(95, 50);
    }

    public record SpaceRule(long spaceId, int firstPosts) {}

    /** More than so many texts in so many minutes wait for a look. */
    public record Burst(int posts, int minutes) {}

    /** The same words in so many spaces by one member, or by so many members, within a day. */
    public record Copies(int spaces, int authors) {}

    /** So many links in one text of few words, or so often a link to one place within a day; some places are welcome. */
    public record Links(int most, int sameHost, List<String> welcome) {}

    /** What one text of a member whom nobody knows yet may have, and how many such texts a day. */
    public record Newcomers(int links, int images, int textsADay) {}

    /** What says nearly the same as a text of somebody else within so many days waits for a look; never when 0. */
    public record Resembling(int days) {}

    /** From which score on, in hundredths, a text waits, once so many of either kind were judged; never when 0. */
    public record Spam(int percent, int examples) {}

    static final Prevention DEFAULT = new Prevention(
            0,
            0,
            List.of(),
            new Burst(20, 1),
            new Copies(3, 4),
            new Links(10, 5, List.of()),
            new Newcomers(5, 5, 40),
            null,
            null);

    public int firstPostsIn(long spaceId) {
        return spaces.stream()
                .filter(space -> space.spaceId() == spaceId)
                .mapToInt(SpaceRule::firstPosts)
                .findFirst()
                .orElse(firstPosts);
    }

    @JsonIgnore
    public int mostFirstPosts() {
        return Math.max(
                firstPosts,
                spaces.stream().mapToInt(SpaceRule::firstPosts).max().orElse(0));
    }

    Prevention at(long next) {
        return new Prevention(next, firstPosts, spaces, burst, copies, links, newcomers, resembling, spam);
    }

    // One row, or none.
    private static final String READ = """
            select version, rules
              from moderation.prevention
            """;

    public static Future<Prevention> read(Db db) {
        return Sql.first(db, READ, Prevention::from).map(found -> found.orElse(DEFAULT));
    }

    private static Prevention from(Row row) {
        var rules = row.getJsonObject("rules").getMap();
        return Json.MAPPER.convertValue(rules, Prevention.class).at(row.getLong("version"));
    }
}
