package entraide.platform.content;

import entraide.platform.db.Db;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** What members wrote for many, newest first; its owner implements this, moderation tries its rules on it. */
public interface WrittenTexts {

    /** At most {@code limit} texts that can be read now, written since then, below an id; nobody's name is with them. */
    Future<List<Written>> since(Db db, Instant since, long below, int limit);

    /** How many texts of this member can be read now; counts no further than {@code most}. */
    Future<Integer> count(Db db, long memberId, int most);

    /** What this member did that others can see or thanked for; each counted no further than {@code most}. */
    Future<Deeds> deeds(Db db, long memberId, int most);

    /** {@code thanked}: by thanks, endorsements and solutions of others. */
    record Deeds(int texts, int threadsRead, int thanked) {}

    /** {@code title} is null of what is no beginning. */
    record Written(ContentRef ref, long threadId, long spaceId, String title, String body, Instant at) {}
}
