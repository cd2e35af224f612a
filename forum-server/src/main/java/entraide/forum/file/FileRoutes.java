package entraide.forum.file;

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

/** uploadFile, showFile, showThumbnail. */
public final class FileRoutes {

    private static final String PLACE = "/api/v1/forum/files/";

    private final Platform platform;
    private final FileStore files;
    private final FileUses uses;
    private final FileAllowance allowance;
    private final UploadedFiles uploaded;
    private final FileReply replies;

    public FileRoutes(Platform platform, FileStore files, FileUses uses) {
        this.platform = platform;
        this.files = files;
        this.uses = uses;
        this.allowance = new FileAllowance(platform.clock(), platform.settings().limits());
        this.uploaded = new UploadedFiles(platform.vertx());
        this.replies = new FileReply(platform.database(), files);
    }

    private record FileJson(
            long id,
            String url,
            String name,
            String type,
            int size,
            Integer width,
            Integer height,
            String thumbnailUrl) {

        static FileJson of(StoredFile file) {
            var url = PLACE + file.id();
            return new FileJson(
                    file.id(),
                    url,
                    file.name(),
                    file.type(),
                    file.size(),
                    file.width(),
                    file.height(),
                    file.thumbnail() ? url + "/thumbnail" : null);
        }
    }

    public void mount(Operations operations) {
        operations.once("uploadFile", this::look, this::keep);
        operations.on("showFile", this::showFile);
        operations.on("showThumbnail", this::showThumbnail);
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
                .compose(room -> files.add(tx, owner, file))
                .map(stored -> Reply.created(FileJson.of(stored)));
    }

    private Future<Reply> showFile(Call call) {
        return readable(call).map(file -> replies.of(file, call.header("range"), call.header("if-none-match")));
    }

    private Future<Reply> showThumbnail(Call call) {
        return readable(call)
                .compose(file -> files.thumbnail(platform.database(), file.id())
                        .map(found -> replies.thumbnail(
                                file, found.orElseThrow(Refusal::notFound), call.header("if-none-match"))));
    }

    private Future<StoredFile> readable(Call call) {
        var caller = call.caller();
        return files.find(platform.database(), call.id("id"))
                .map(found -> found.orElseThrow(Refusal::notFound))
                .compose(file -> file.ownerId() == caller.id()
                        ? Future.succeededFuture(file)
                        : uses.shownTo(platform.database(), caller, file.id()).map(shown -> {
                            if (!shown) throw Refusal.notFound();
                            return file;
                        }));
    }
}
