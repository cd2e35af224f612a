package entraide.forum;

import entraide.platform.db.Tx;
import io.vertx.core.Future;

/** Nothing goes along yet: mentions, files, follow levels and drafts are to come. */
final class Quietly implements Along {

    @Override
    public Future<Void> wrote(Tx tx, Words words) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> joined(Tx tx, long threadId, long memberId) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> cameLate(Tx tx, long threadId, long memberId, String body) {
        return Future.failedFuture(new UnsupportedOperationException("there are no drafts yet"));
    }
}
