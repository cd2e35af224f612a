package entraide.moderation.decision;

import entraide.moderation.flag.Targets;
import entraide.moderation.spam.Learn;
import entraide.platform.content.ContentRef;
import entraide.platform.content.Hideable.Excerpt;
import entraide.platform.db.Tx;
import io.vertx.core.Future;

/** What a decision on a text teaches of spam. */
public final class Teaching {

    private final Targets targets;
    private final Learn learn;

    public Teaching(Targets targets, Learn learn) {
        this.targets = targets;
        this.learn = learn;
    }

    Future<Void> decided(Tx tx, ContentRef ref, Wish wish) {
        // Other words stand there by now.
        boolean edited = wish.measures().stream().anyMatch(measure -> measure.action() == Action.EDIT);
        if (edited) return Future.succeededFuture();
        return targets.excerpt(tx, ref)
                .compose(text -> text.isEmpty() ? Future.succeededFuture() : of(tx, text.get(), wish));
    }

    private Future<Void> of(Tx tx, Excerpt text, Wish wish) {
        return wish.restricts() ? learn.restricted(tx, text, wish.ground()) : learn.kept(tx, text);
    }
}
