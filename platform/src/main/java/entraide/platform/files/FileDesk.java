package entraide.platform.files;

import entraide.platform.Platform;
import entraide.platform.db.Database;
import entraide.platform.db.Db;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.web.Call;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** Takes files in and shows them, alike wherever they belong: to their owner, and to those who see what they stand in. */
public final class FileDesk {

    private final Database database;
    private final FileStore store;
    private final Sight sight;
    private final FileAllowance allowance;
    private final UploadedFiles uploaded;
    private final FileReply replies;

    public FileDesk(Platform platform, FileStore store, Sight sight) {
        this.database = platform.database();
        this.store = store;
        this.sight = sight;
        this.allowance = new FileAllowance(platform.clock(), platform.settings().limits());
        this.uploaded = new UploadedFiles(platform.vertx());
        this.replies = new FileReply(database, store);
    }

    /** Whether somebody sees what a file stands in: its module's own rule. */
    @FunctionalInterface
    public interface Sight {
        Future<Boolean> shownTo(Db db, Caller caller, long fileId);
    }

    /** Before the transaction: what was sent, as far as there is room for it. */
    public Future<NewFile> look(Call call) {
        var upload = UploadedFiles.only(call);
        return allowance.check(database, call.caller().id(), upload.size()).compose(room -> uploaded.look(upload));
    }

    public Future<StoredFile> keep(Call call, NewFile file, Tx tx) {
        var owner = call.caller().id();
        return allowance.take(tx, owner, file.bytes().length()).compose(room -> store.add(tx, owner, file));
    }

    public Future<Reply> show(Call call) {
        return readable(call).map(file -> replies.of(file, call.header("range"), call.header("if-none-match")));
    }

    public Future<Reply> thumbnail(Call call) {
        return readable(call)
                .compose(file -> store.thumbnail(database, file.id())
                        .map(found -> replies.thumbnail(
                                file, found.orElseThrow(Refusal::notFound), call.header("if-none-match"))));
    }

    private Future<StoredFile> readable(Call call) {
        return store.find(database, call.id("id"))
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(file -> seen(call.caller(), file).map(shown -> {
                    if (!shown) throw Refusal.notFound();
                    return file;
                }));
    }

    private Future<Boolean> seen(Caller caller, StoredFile file) {
        return file.ownerId() == caller.id()
                ? Future.succeededFuture(true)
                : sight.shownTo(database, caller, file.id());
    }
}
