package entraide.messaging.file;

import entraide.platform.Platform;
import entraide.platform.db.Tx;
import entraide.platform.files.FileDesk;
import entraide.platform.files.FileStore;
import entraide.platform.files.NewFile;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** uploadAttachment, showAttachment, showAttachmentThumbnail. */
public final class AttachmentRoutes {

    private final FileDesk desk;

    // Through a conversation or as its owner: files of the forum are not found here by those who only read them there.
    public AttachmentRoutes(Platform platform, FileStore store, AttachedFiles files) {
        this.desk = new FileDesk(platform, store, files::shownTo);
    }

    public void mount(Operations operations) {
        operations.once("uploadAttachment", desk::look, this::keep);
        operations.on("showAttachment", desk::show);
        operations.on("showAttachmentThumbnail", desk::thumbnail);
    }

    private Future<Reply> keep(Call call, NewFile file, Tx tx) {
        return desk.keep(call, file, tx).map(stored -> Reply.created(Attachment.of(stored)));
    }
}
