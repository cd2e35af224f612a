package entraide.messaging.file;

import entraide.platform.Platform;
import entraide.platform.db.Tx;
import entraide.platform.files.FileAllowance;
import entraide.platform.files.FileReply;
import entraide.platform.files.FileStore;
import entraide.platform.files.NewFile;
import entraide.platform.files.StoredFile;
import entraide.platform.files.UploadedFiles;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** uploadAttachment, showAttachment, showAttachmentThumbnail. */
public final class AttachmentRoutes {

    private final Platform platform;
    private final FileStore store;
    private final AttachedFiles files;
    private final FileAllowance allowance;
    private final UploadedFiles uploaded;
    private final FileReply replies;

    public AttachmentRoutes(Platform platform, FileStore store, AttachedFiles files) {
        this.platform = platform;
        this.store = store;
        this.files = files;
        this.allowance = new FileAllowance(platform.clock(), platform.settings().limits());
        this.uploaded = new UploadedFiles(platform.vertx());
        this.replies = new FileReply(platform.database(), store);
    }

    public void mount(Operations operations) {
        operations.once("uploadAttachment", this::look, this::keep);
        operations.on("showAttachment", this::showAttachment);
        operations.on("showAttachmentThumbnail", this::showAttachmentThumbnail);
    }

    private Future<NewFile> look(Call call) {
        var upload = UploadedFiles.only(call);
        return allowance
                .check(platform.database(), call.caller().id(), upload.size())
                .compose(room -> uploaded.look(upload));
    }

    private Future<Reply> keep(Call call, NewFile file, Tx tx) {
        var owner = call.caller().id();
        return allowance
                .take(tx, owner, file.bytes().length())
                .compose(room -> store.add(tx, owner, file))
                .map(stored -> Reply.created(Attachment.of(stored)));
    }

    private Future<Reply> showAttachment(Call call) {
        return readable(call).map(file -> replies.of(file, call.header("range"), call.header("if-none-match")));
    }

    private Future<Reply> showAttachmentThumbnail(Call call) {
        return readable(call)
                .compose(file -> store.thumbnail(platform.database(), file.id())
                        .map(found -> replies.thumbnail(
                                file, found.orElseThrow(Refusal::notFound), call.header("if-none-match"))));
    }

    // Through a conversation or as its owner: files of the forum are not found here by those who only read them there.
    private Future<StoredFile> readable(Call call) {
        var caller = call.caller();
        return store.find(platform.database(), call.id("id"))
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(file -> file.ownerId() == caller.id()
                        ? Future.succeededFuture(file)
                        : files.shownTo(platform.database(), file.id(), caller.id())
                                .map(shown -> {
                                    if (!shown) throw Refusal.notFound();
                                    return file;
                                }));
    }
}
