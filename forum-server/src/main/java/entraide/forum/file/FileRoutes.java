package entraide.forum.file;

import entraide.platform.Platform;
import entraide.platform.db.Tx;
import entraide.platform.files.FileDesk;
import entraide.platform.files.FileStore;
import entraide.platform.files.NewFile;
import entraide.platform.files.StoredFile;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;

/** uploadFile, showFile, showThumbnail. */
public final class FileRoutes {

    private static final String PLACE = "/api/v1/forum/files/";

    private final FileDesk desk;

    public FileRoutes(Platform platform, FileStore files, FileUses uses) {
        this.desk = new FileDesk(platform, files, uses::shownTo);
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

    /** How a text shows a file. */
    public static String markdown(StoredFile file) {
        var name = file.name().replaceAll("[\\[\\]\\\\`*_<>!]", " ").strip();
        return (file.type().startsWith("image/") ? "!" : "") + "[" + name + "](" + PLACE + file.id() + ")";
    }

    public void mount(Operations operations) {
        operations.once("uploadFile", desk::look, this::keep);
        operations.on("showFile", desk::show);
        operations.on("showThumbnail", desk::thumbnail);
    }

    private Future<Reply> keep(Call call, NewFile file, Tx tx) {
        return desk.keep(call, file, tx).map(stored -> Reply.created(FileJson.of(stored)));
    }
}
