package entraide.messaging;

import entraide.messaging.accompaniment.AccompanimentRoutes;
import entraide.messaging.accompaniment.Accompany;
import entraide.messaging.assignment.AssignmentRoutes;
import entraide.messaging.conversation.ConversationRoutes;
import entraide.messaging.conversation.Participants;
import entraide.messaging.draft.DraftRoutes;
import entraide.messaging.draft.Drafts;
import entraide.messaging.export.MessagingParts;
import entraide.messaging.file.AttachedFiles;
import entraide.messaging.file.AttachmentRoutes;
import entraide.messaging.flagged.FlaggedRoutes;
import entraide.messaging.message.AnswerSubject;
import entraide.messaging.message.HideMessage;
import entraide.messaging.message.Lines;
import entraide.messaging.message.MendMessage;
import entraide.messaging.message.MessageRoutes;
import entraide.messaging.message.Messages;
import entraide.messaging.message.ReplyInConversation;
import entraide.messaging.message.WriteMessage;
import entraide.messaging.notice.ConversationNotices;
import entraide.messaging.notice.SheetNotices;
import entraide.messaging.opening.OpeningRoutes;
import entraide.messaging.readmark.ReadMarkRoutes;
import entraide.messaging.sharing.SharingRoutes;
import entraide.messaging.subject.SubjectLine;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.chore.Chore;
import entraide.platform.content.Answerable;
import entraide.platform.content.CommonGood;
import entraide.platform.content.Exportable;
import entraide.platform.content.Flags;
import entraide.platform.content.Hideable;
import entraide.platform.content.Noteworthy;
import entraide.platform.content.Replyable;
import entraide.platform.content.WaitingLine;
import entraide.platform.draft.ForgetDrafts;
import entraide.platform.files.FileStore;
import entraide.platform.text.Markdown;
import entraide.platform.web.Operations;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The door of messaging: accompaniments, private conversations and the follow-up sheet. */
public final class MessagingModule implements ServerModule {

    private final Platform platform;
    private final Markdown markdown;
    private final Flags flags;
    private final Clock clock;
    private final MessagingEvents events;
    private final FileStore store;
    private final AttachedFiles files;
    private final SubjectLine line;
    private final Lines lines;
    private final Messages messages;
    private final WriteMessage write;
    private final MendMessage mend;
    private final Drafts drafts;
    private final FollowUp followUp;
    private final SharingRoutes sharing;

    /** {@code queue} empty: subjects have a turn and wait in no line. */
    public MessagingModule(
            Platform platform, Markdown markdown, Optional<WaitingLine> queue, Flags flags, CommonGood commons) {
        this.platform = platform;
        this.markdown = markdown;
        this.flags = flags;
        // The database keeps microseconds: what is told at once must be what is read later.
        this.clock = Clock.tick(platform.clock(), Duration.ofMillis(1));
        this.events = new MessagingEvents(platform.outbox());
        this.store = new FileStore(clock);
        this.files = new AttachedFiles(store, clock);
        this.line = new SubjectLine(queue);
        this.lines = new Lines(events);
        this.messages = new Messages(clock);
        this.write = new WriteMessage(lines, line, files, clock);
        this.mend = new MendMessage(lines, messages, clock);
        this.drafts = new Drafts(clock);
        this.followUp = new FollowUp(platform, markdown, clock);
        this.sharing = new SharingRoutes(platform, commons, markdown, clock);
    }

    @Override
    public String name() {
        return "messaging";
    }

    @Override
    public void mount(Operations operations) {
        var db = platform.database();
        var accompany = new Accompany(events, new Participants(line), clock);
        new AccompanimentRoutes(db, accompany).mount(operations);
        new AssignmentRoutes(db, accompany, clock).mount(operations);
        var writing = new ConversationRoutes.Writing(write, line, events, clock);
        new ConversationRoutes(db, platform.tail().whispers(), markdown::render, writing).mount(operations);
        new MessageRoutes(db, markdown::render, messages, write, mend).mount(operations);
        new ReadMarkRoutes(events).mount(operations);
        new DraftRoutes(db, drafts).mount(operations);
        new AttachmentRoutes(platform, store, files).mount(operations);
        new OpeningRoutes(db, lines, clock).mount(operations);
        new FlaggedRoutes(db, flags, clock).mount(operations);
        followUp.mount(operations);
        sharing.mount(operations);
    }

    @Override
    public List<Answerable> answerables() {
        return List.of(new AnswerSubject(write, mend, drafts, events));
    }

    @Override
    public List<Hideable> hideables() {
        return List.of(new HideMessage(lines, clock));
    }

    @Override
    public List<Exportable> exportables() {
        return MessagingParts.all();
    }

    @Override
    public List<Noteworthy> noteworthies() {
        return List.of(new ConversationNotices(), new SheetNotices());
    }

    @Override
    public List<Replyable> replyables() {
        return List.of(new ReplyInConversation(markdown::render, write));
    }

    @Override
    public List<Chore> chores() {
        return Stream.concat(
                        Stream.of(new ForgetDrafts("messaging.forget-drafts", "messaging", clock)),
                        followUp.chores().stream())
                .toList();
    }
}
