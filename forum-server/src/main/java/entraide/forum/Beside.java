package entraide.forum;

import entraide.forum.draft.DraftRoutes;
import entraide.forum.draft.Drafts;
import entraide.forum.file.FileRoutes;
import entraide.forum.file.FileUses;
import entraide.forum.follow.FollowRoutes;
import entraide.forum.follow.Follows;
import entraide.forum.mention.MentionRoutes;
import entraide.forum.mention.Mentions;
import entraide.forum.preview.PreviewRoutes;
import entraide.forum.readmark.ReadMarkRoutes;
import entraide.forum.readmark.ReadMarks;
import entraide.forum.tag.TagRoutes;
import entraide.platform.Platform;
import entraide.platform.chore.Chore;
import entraide.platform.db.Tx;
import entraide.platform.draft.ForgetDrafts;
import entraide.platform.files.FileStore;
import entraide.platform.files.ForgetFiles;
import entraide.platform.text.Markdown;
import entraide.platform.web.Operations;
import io.vertx.core.Future;
import java.util.List;

/** What stands beside the threads: files, drafts, follow levels, read marks, tags, mentions. */
final class Beside implements Along {

    private final Platform platform;
    private final Markdown markdown;
    private final FileStore files;
    private final Drafts drafts;
    private final FileUses uses;
    private final Mentions mentions;
    private final Follows follows;
    private final ReadMarks marks;

    Beside(Platform platform, Markdown markdown) {
        this.platform = platform;
        this.markdown = markdown;
        this.files = new FileStore(platform.clock());
        this.drafts = new Drafts(files, platform.clock());
        this.uses = new FileUses(files);
        this.mentions = new Mentions(platform.clock());
        this.follows = new Follows(platform.clock());
        this.marks = new ReadMarks(platform.clock());
    }

    void mount(Operations operations) {
        new FileRoutes(platform, files, uses).mount(operations);
        new DraftRoutes(platform, drafts).mount(operations);
        new FollowRoutes(follows).mount(operations);
        new ReadMarkRoutes(platform, marks).mount(operations);
        new TagRoutes(platform).mount(operations);
        new PreviewRoutes(markdown).mount(operations);
        new MentionRoutes(platform).mount(operations);
    }

    List<Chore> chores() {
        return List.of(new ForgetFiles(platform.clock()), new ForgetDrafts("forget-drafts", "forum", platform.clock()));
    }

    @Override
    public Future<Void> wrote(Tx tx, Words words) {
        return Future.join(
                        uses.wrote(tx, words),
                        mentions.wrote(tx, words),
                        follows.wrote(tx, words),
                        marks.wrote(tx, words))
                .mapEmpty();
    }

    @Override
    public Future<Void> waits(Tx tx, Words words) {
        return uses.wrote(tx, words);
    }

    @Override
    public Future<Void> joined(Tx tx, long threadId, long memberId) {
        return follows.joined(tx, threadId, memberId);
    }

    @Override
    public Future<Void> cameLate(Tx tx, long threadId, long memberId, String body) {
        return drafts.keep(tx, memberId, "thread:" + threadId, body);
    }
}
