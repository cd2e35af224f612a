package entraide.platform.people.export;

import entraide.platform.Platform;
import entraide.platform.content.Exportable;
import entraide.platform.content.Exportable.Line;
import entraide.platform.content.Exportable.Place;
import entraide.platform.files.FileStore;
import entraide.platform.people.Caller;
import entraide.platform.people.throttle.Throttle;
import entraide.platform.people.throttle.Throttle.Limit;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** exportOwnData: an archive of JSON files, one a kind, and the member's files. */
public final class ExportRoutes {

    private static final int A_DAY = 3;
    // Of the longest texts a megabyte or two.
    private static final int AT_ONCE = 40;

    private final Platform platform;
    private final Throttle throttle;
    private final OwnFiles files;
    private final Supplier<List<Exportable>> modules;

    /** {@code modules} tell what they keep; they are known only once all of them are there. */
    public ExportRoutes(Platform platform, Throttle throttle, Supplier<List<Exportable>> modules) {
        this.platform = platform;
        this.throttle = throttle;
        this.files = new OwnFiles(platform.database(), new FileStore(platform.clock()), OwnFiles.MOST);
        this.modules = modules;
    }

    public void mount(Operations operations) {
        operations.on("exportOwnData", this::exportOwnData);
    }

    private Future<Reply> exportOwnData(Call call) {
        var member = call.caller();
        return throttle.take(Duration.ofDays(1), new Limit("export", String.valueOf(member.id()), A_DAY))
                .map(allowed -> Reply.streamed(200, "application/zip", to -> write(member, to))
                        .with("content-disposition", "attachment; filename=\"entraide-" + member.handle() + ".zip\"")
                        .with("content-encoding", "identity"));
    }

    private Future<Void> write(Caller member, HttpServerResponse response) {
        var archive = new Archive(platform.vertx(), response);
        var parts = new ArrayList<>(PeopleParts.all());
        parts.addAll(modules.get());
        var written = Future.<Void>succeededFuture();
        for (var part : parts) written = written.compose(before -> write(member, archive, part));
        return written.compose(done -> files.into(archive, member.id())).compose(done -> archive.close());
    }

    private Future<Void> write(Caller member, Archive archive, Exportable part) {
        return archive.put(to -> {
                    to.begin(part.name() + ".json", true);
                    to.text("[");
                })
                .compose(begun -> lines(member, archive, part, Place.START))
                .compose(done -> archive.put(to -> {
                    to.text("\n]\n");
                    to.end();
                }));
    }

    /** Page by page, each in a moment of its own: no transaction waits for a slow reader. */
    private Future<Void> lines(Caller member, Archive archive, Exportable part, Place after) {
        return part.lines(platform.database(), member, after, AT_ONCE).compose(lines -> {
            if (lines.isEmpty()) return Future.succeededFuture();
            return archive.put(to -> tell(to, lines, after == Place.START))
                    .compose(told -> lines.size() < AT_ONCE
                            ? Future.succeededFuture()
                            : lines(
                                    member,
                                    archive,
                                    part,
                                    lines.get(lines.size() - 1).place()));
        });
    }

    private static void tell(Archive to, List<Line> lines, boolean first) throws java.io.IOException {
        var begin = first ? "\n" : ",\n";
        for (var line : lines) {
            to.text(begin + line.json());
            begin = ",\n";
        }
    }
}
