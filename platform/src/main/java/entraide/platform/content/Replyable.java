package entraide.platform.content;

import entraide.platform.db.Tx;
import entraide.platform.files.StoredFile;
import entraide.platform.people.Caller;
import io.vertx.core.Future;
import java.util.List;

/** Where members write without a browser, by mail; its owner writes as if they had used one. */
public interface Replyable {

    /** The kind of place: {@code thread}, {@code conversation}. */
    String kind();

    /**
     * Makes the text ready, before the transaction.
     *
     * @param subject what is answered, in that place; it may be gone by now
     * @param files the author's own, not shown anywhere yet
     */
    Future<Ready> prepare(Caller author, ContentRef place, ContentRef subject, String body, List<StoredFile> files);

    /** A text that is rendered and was looked at. */
    @FunctionalInterface
    interface Ready {

        /** Fails with a {@code Refusal} where it may not be written. */
        Future<Outcome> write(Tx tx);
    }

    /** {@code held}: it waits for a look. */
    record Outcome(ContentRef ref, boolean held) {}
}
