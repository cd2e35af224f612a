package entraide.platform.content;

import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.events.DomainEvent;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.List;

/** What members want to hear of. Its owner knows whom an event concerns, and what they may see of it. */
public interface Noteworthy {

    /** The kind of place that its notices lie in: {@code thread}, {@code conversation}, … */
    String kind();

    boolean wants(String topic);

    /** What becomes of members' notices by this event, at the owner's present state. */
    Future<Notices> heard(Tx tx, DomainEvent event);

    /** These subjects as the reader may see them now, in any order; what they may not see is missing. */
    Future<List<Line>> lines(Db db, Caller reader, Long[] subjects);

    /** What of this concerns the reader still, and as what: nobody is mailed what is not true any more. */
    default Future<List<Still>> still(Db db, Caller reader, List<Reason> told) {
        return Future.succeededFuture(told.stream().map(Still::asTold).toList());
    }

    /** Which of these places are there still, whoever may see them. */
    default Future<List<Long>> standing(Db db, Long[] places) {
        return Future.succeededFuture(List.of(places));
    }

    /** Why a member heard of something. */
    record Reason(ContentRef subject, String kind) {}

    /**
     * A reason as it stands now.
     *
     * @param kind what it is by now: a turn that somebody else took is but a message
     * @param turn whether the next step is the reader's for a reason that its kind does not say
     */
    record Still(Reason told, String kind, boolean turn) {

        public static Still asTold(Reason told) {
            return new Still(told, told.kind(), false);
        }
    }

    /**
     * One subject in a list of notices.
     *
     * @param threadId where it is read, null for what is no thread
     * @param excerpt at most 160 characters; empty where there is nothing but a title
     */
    record Line(ContentRef subject, Long threadId, String title, String excerpt) {

        /** Characters of an excerpt, at most. */
        public static final int EXCERPT = 160;
    }
}
