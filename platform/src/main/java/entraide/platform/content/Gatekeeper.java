package entraide.platform.content;

import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import io.vertx.core.Future;

/** Says what becomes of a text before others see it; moderation implements it, owners of texts that many read ask. */
public interface Gatekeeper {

    /** Lets everything pass: for where nobody moderates. */
    Gatekeeper OPEN = (author, draft) -> Future.succeededFuture((tx, space) -> space.map(id -> Verdict.pass(draft)));

    /** Looks at the text alone, before the writer's transaction opens. */
    Future<Look> look(Caller author, Draft draft);

    /**
     * What is to be written.
     *
     * @param kind its owner's word: {@code thread}, {@code post}
     * @param edit what it changes could be read before
     * @param title null of what has none
     * @param plain the body as its readers see it
     */
    record Draft(String kind, boolean edit, String title, String body, String plain) {}

    /** What the text alone says. */
    interface Look {

        /**
         * In the writer's transaction. What it asks the database it sends at once, behind what finds the space, so that
         * nobody waits for another round trip. Fails with a {@code Refusal} where the text may not be written.
         */
        Future<Verdict> verdict(Tx tx, Future<Long> spaceId);
    }

    /** Whether it waits for a look, and how it reads from now on: masked words are masked. */
    interface Verdict {

        boolean held();

        String title();

        String body();

        /** It is there. Of what was held at an edit, this hides it; what is new its owner keeps hidden from the start. */
        Future<Void> written(Tx tx, Place place);

        static Verdict pass(Draft draft) {
            return new Passed(draft.title(), draft.body());
        }
    }

    /** Where it was written; {@code anonymous}: its author is nobody to peers. */
    record Place(ContentRef ref, long threadId, boolean anonymous) {}

    /** Nothing is to be said of it. */
    record Passed(String title, String body) implements Verdict {

        @Override
        public boolean held() {
            return false;
        }

        @Override
        public Future<Void> written(Tx tx, Place place) {
            return Future.succeededFuture();
        }
    }
}
