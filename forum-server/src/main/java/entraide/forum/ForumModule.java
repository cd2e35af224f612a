package entraide.forum;

import entraide.forum.anonymity.AnonymityRoutes;
import entraide.forum.chronicle.NewThreads;
import entraide.forum.commons.ShareExchange;
import entraide.forum.endorsement.EndorsementRoutes;
import entraide.forum.export.ForumParts;
import entraide.forum.found.FindableTexts;
import entraide.forum.found.RecentTexts;
import entraide.forum.help.HelpRoutes;
import entraide.forum.hiding.HidePost;
import entraide.forum.hiding.HideThread;
import entraide.forum.notice.ThreadNotices;
import entraide.forum.post.AnswerQuestion;
import entraide.forum.post.CorrectPost;
import entraide.forum.post.PostRoutes;
import entraide.forum.post.ReplyInThread;
import entraide.forum.reaction.ReactionRoutes;
import entraide.forum.revision.RevisionRoutes;
import entraide.forum.solution.SolutionRoutes;
import entraide.forum.space.SpaceRoutes;
import entraide.forum.space.Spaces;
import entraide.forum.thread.CorrectThread;
import entraide.forum.thread.ThreadRoutes;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.content.Answerable;
import entraide.platform.content.Chronicle;
import entraide.platform.content.CommonGood;
import entraide.platform.content.Exportable;
import entraide.platform.content.Gatekeeper;
import entraide.platform.content.Hideable;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.ReadableSpaces;
import entraide.platform.content.Replyable;
import entraide.platform.content.Searchable;
import entraide.platform.content.WaitingLine;
import entraide.platform.content.WrittenTexts;
import entraide.platform.live.Audiences;
import entraide.platform.text.Markdown;
import entraide.platform.web.Operations;
import java.util.List;

/** The door of the forum: spaces, threads and posts. */
public final class ForumModule implements ServerModule {

    private final Platform platform;
    private final Markdown markdown;
    private final Beside beside;
    private final Writing writing;
    private final SharedPages pages;
    private final Spaces spaces = new Spaces();

    /** Where nobody moderates. */
    public ForumModule(Platform platform, Markdown markdown, WaitingLine line) {
        this(platform, markdown, line, Gatekeeper.OPEN);
    }

    public ForumModule(Platform platform, Markdown markdown, WaitingLine line, Gatekeeper keeper) {
        this.platform = platform;
        this.markdown = markdown;
        this.beside = new Beside(platform, markdown);
        var door = new Doorstep(keeper, markdown);
        this.writing = new Writing(line, new ForumEvents(platform.outbox()), beside, door, platform.clock());
        this.pages = new SharedPages(platform);
    }

    @Override
    public String name() {
        return "forum";
    }

    @Override
    public void mount(Operations operations) {
        new SpaceRoutes(platform, spaces, writing.events()).mount(operations);
        new ThreadRoutes(platform.database(), pages, writing).mount(operations);
        new PostRoutes(platform.database(), pages, writing).mount(operations);
        new ReactionRoutes(writing).mount(operations);
        new SolutionRoutes(writing).mount(operations);
        new EndorsementRoutes(writing).mount(operations);
        new RevisionRoutes(platform).mount(operations);
        new HelpRoutes(platform).mount(operations);
        new AnonymityRoutes(writing).mount(operations);
        beside.mount(operations);
    }

    @Override
    public List<Answerable> answerables() {
        return List.of(new AnswerQuestion(writing));
    }

    /** Where private exchanges are published. */
    public CommonGood commonGood() {
        return new ShareExchange(writing);
    }

    /** What moderation tries its rules on. */
    public WrittenTexts texts() {
        return new RecentTexts();
    }

    public ReadableSpaces readableSpaces() {
        return spaces::names;
    }

    @Override
    public List<Hideable> hideables() {
        return List.of(
                new HideThread(writing, new CorrectThread(writing)),
                new HidePost(writing, new CorrectPost(writing, markdown::render)));
    }

    @Override
    public List<Audiences> audiences() {
        return List.of(spaces);
    }

    @Override
    public List<Searchable> searchables() {
        return List.of(FindableTexts.threads(platform.vertx()), FindableTexts.posts(platform.vertx()));
    }

    @Override
    public List<Exportable> exportables() {
        return ForumParts.all();
    }

    @Override
    public List<Noteworthy> noteworthies() {
        return List.of(new ThreadNotices());
    }

    @Override
    public List<Chronicle> chronicles() {
        return List.of(new NewThreads());
    }

    @Override
    public List<Replyable> replyables() {
        return List.of(new ReplyInThread(writing));
    }

    @Override
    public List<Chore> chores() {
        return beside.chores();
    }
}
