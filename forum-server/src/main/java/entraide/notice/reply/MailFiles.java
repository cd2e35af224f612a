package entraide.notice.reply;

import entraide.notice.reply.mime.IncomingMail.Attached;
import entraide.platform.Platform;
import entraide.platform.db.Database;
import entraide.platform.files.FileAllowance;
import entraide.platform.files.FileStore;
import entraide.platform.files.NewFile;
import entraide.platform.files.StoredFile;
import entraide.platform.files.UploadedFiles;
import entraide.platform.people.Caller;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was attached to a mail as files of its writer, as far as they are such as may be kept here. */
final class MailFiles {

    private static final int MOST = 10;
    private static final int AWAY = 500;
    private static final int LONGEST_NAME = 80;

    private final Database database;
    private final FileAllowance allowance;
    private final FileStore store;
    private final UploadedFiles uploaded;

    MailFiles(Platform platform) {
        this.database = platform.database();
        this.allowance = new FileAllowance(platform.clock(), platform.settings().limits());
        this.store = new FileStore(platform.clock());
        this.uploaded = new UploadedFiles(platform.vertx());
    }

    /** {@code refused} are the names of the others. */
    record Kept(List<StoredFile> files, List<String> refused) {}

    Future<Kept> keep(Caller owner, List<Attached> attached) {
        var kept = new Kept(new ArrayList<>(), new ArrayList<>());
        var done = Future.succeededFuture(kept);
        for (var one : attached) done = done.compose(before -> keep(owner, one, before));
        return done;
    }

    private Future<Kept> keep(Caller owner, Attached one, Kept kept) {
        if (kept.files().size() == MOST) return Future.succeededFuture(without(one, kept));
        return Future.succeededFuture()
                .compose(go -> uploaded.look(one.name(), one.bytes()))
                .compose(file -> store(owner, file))
                .map(stored -> {
                    kept.files().add(stored);
                    return kept;
                })
                .recover(failure ->
                        isRefusal(failure) ? Future.succeededFuture(without(one, kept)) : Future.failedFuture(failure));
    }

    // Nothing shows it yet: what is not written after all is forgotten within a day.
    private Future<StoredFile> store(Caller owner, NewFile file) {
        return database.transact(tx ->
                allowance.take(tx, owner.id(), file.bytes().length()).compose(room -> store.add(tx, owner.id(), file)));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.problem().status() < AWAY;
    }

    private static Kept without(Attached one, Kept kept) {
        var name = one.name().replaceAll("[\\p{Cntrl}]", " ").strip();
        kept.refused().add(name.isEmpty() ? "?" : name.substring(0, Math.min(LONGEST_NAME, name.length())));
        return kept;
    }
}
