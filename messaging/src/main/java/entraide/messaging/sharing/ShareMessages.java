package entraide.messaging.sharing;

import entraide.messaging.conversation.ConversationDoor;
import entraide.platform.content.CommonGood;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Language;
import entraide.platform.text.Markdown;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** From private to common good: proposed by the mentor, made fit by both, published and withdrawn as the student says. */
final class ShareMessages {

    private final Vertx vertx;
    private final Proposals proposals;
    private final CommonGood commons;
    private final Markdown markdown;

    ShareMessages(Vertx vertx, Proposals proposals, CommonGood commons, Markdown markdown) {
        this.vertx = vertx;
        this.proposals = proposals;
        this.commons = commons;
        this.markdown = markdown;
    }

    record Wish(List<Long> questionIds, List<Long> answerIds, String title, String space) {}

    /** A mentor of an accompaniment proposes words of its student and words of their own. */
    Future<Proposal> propose(Tx tx, Caller mentor, long conversationId, Wish wish) {
        return ConversationDoor.open(tx, mentor.id(), conversationId).compose(open -> {
            if (!open.side().equals("mentor") || open.held().accompanimentId() == null) throw Refusal.forbidden();
            return student(tx, conversationId)
                    .compose(student -> texts(tx, conversationId, student, wish.questionIds(), "/questionIds")
                            .compose(question -> texts(tx, conversationId, mentor.id(), wish.answerIds(), "/answerIds")
                                    .compose(answer -> draft(tx, conversationId, wish.title(), question, answer)))
                            .compose(draft -> proposals.begin(
                                    tx,
                                    new Proposals.Begun(conversationId, student, mentor.id(), wish.space(), draft))));
        });
    }

    // Served by conversation_pkey and accompaniment_pkey.
    private static final String STUDENT = """
            select a.student_id
              from messaging.conversation c
              join messaging.accompaniment a on a.id = c.accompaniment_id
             where c.id = $1
            """;

    private static Future<Long> student(Tx tx, long conversationId) {
        return Sql.one(tx, STUDENT, row -> row.getLong("student_id"), conversationId);
    }

    // Served by message_pkey.
    private static final String TEXTS = """
            select body
              from messaging.message
             where conversation_id = $1
               and author_id = $2
               and id = any($3)
               and kind = 'message'
               and body <> ''
               and deleted_at is null
               and hidden_at is null
             order by seq
            """;

    private static Future<String> texts(Tx tx, long conversationId, long authorId, List<Long> ids, String pointer) {
        return Sql.list(tx, TEXTS, row -> row.getString("body"), conversationId, authorId, ids.toArray(Long[]::new))
                .map(found -> {
                    if (found.size() == ids.stream().distinct().count()) return String.join("\n\n", found);
                    throw new Refusal(Problem.invalid(pointer, "are no messages in words by whom they should be"));
                });
    }

    private Future<Draft> draft(Tx tx, long conversationId, String title, String question, String answer) {
        requireFits("/questionIds", question);
        requireFits("/answerIds", answer);
        var texts = Map.of(Draft.Part.TITLE, title, Draft.Part.QUESTION, question, Draft.Part.ANSWER, answer);
        var language = Objects.requireNonNullElse(Language.of(question + "\n" + answer), "fr");
        return names(tx, conversationId).compose(names -> aside(() -> Draft.of(texts, language, names)));
    }

    // Served by participant_pkey and member_pkey: also those who left.
    private static final String NAMES = """
            select m.handle, m.display_name
              from messaging.participant p
              join people.member m on m.id = p.member_id
             where p.conversation_id = $1
            """;

    private static Future<Names> names(Tx tx, long conversationId) {
        return Sql.list(tx, NAMES, ShareMessages::person, conversationId).map(Names::new);
    }

    private static Names.Person person(Row row) {
        return new Names.Person(row.getString("handle"), row.getString("display_name"));
    }

    /** Long texts take a while, which no event loop has. */
    private <T> Future<T> aside(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }

    /** What is absent stays. The question is the student's to write, the answer the mentor's; both name it and its space. */
    record Change(long version, String title, String question, String answer, String space) {

        /** In the order of the parts: later ones know the names that earlier ones met. */
        Map<Draft.Part, String> texts() {
            var texts = new EnumMap<Draft.Part, String>(Draft.Part.class);
            texts.put(Draft.Part.TITLE, title);
            texts.put(Draft.Part.QUESTION, question);
            texts.put(Draft.Part.ANSWER, answer);
            texts.values().removeIf(text -> text == null || text.isEmpty());
            return texts;
        }
    }

    Future<Proposal> change(Tx tx, Caller caller, long id, Change wish) {
        return open(tx, caller, id).compose(held -> {
            held.requireSeen(wish.version());
            if (wish.question() != null && !held.asks(caller.id())) throw Refusal.forbidden();
            if (wish.answer() != null && held.asks(caller.id())) throw Refusal.forbidden();
            var texts = wish.texts();
            texts.forEach((part, text) -> requireFits("/" + part.name().toLowerCase(Locale.ROOT), text));
            var space = wish.space() == null ? held.space() : wish.space();
            return names(tx, held.conversationId())
                    .compose(names -> aside(() -> changed(held.draft(), texts, names)))
                    .compose(draft -> proposals.change(tx, held, caller.id(), "changed", draft, space));
        });
    }

    private static Draft changed(Draft draft, Map<Draft.Part, String> texts, Names names) {
        var next = draft;
        for (var change : texts.entrySet()) next = next.with(change.getKey(), change.getValue(), names);
        return next;
    }

    private static void requireFits(String pointer, String text) {
        if (text.isBlank()) throw new Refusal(Problem.invalid(pointer, "says nothing"));
        if (text.length() > Markdown.MAX_LENGTH) throw new Refusal(Problem.invalid(pointer, "is too long together"));
    }

    /** Either of the two hides more, wherever it stands. */
    Future<Proposal> hide(Tx tx, Caller caller, long id, String words) {
        return open(tx, caller, id)
                .compose(held -> aside(() -> held.draft().hide(words)).compose(draft -> {
                    if (draft.equals(held.draft())) throw new Refusal(Problem.invalid("/words", "stand nowhere in it"));
                    return proposals.change(tx, held, caller.id(), "hidden", draft, held.space());
                }));
    }

    /** Only the student shows what was hidden. */
    Future<Proposal> unmask(Tx tx, Caller caller, long id, int number) {
        return open(tx, caller, id).compose(held -> {
            var mask = held.requireStudent(caller.id()).draft().mask(number).orElseThrow(Refusal::notFound);
            return proposals.change(
                    tx, held, caller.id(), "unmasked", held.draft().unmask(mask), held.space());
        });
    }

    /** Publishes exactly what was seen. */
    Future<Proposal> consent(Tx tx, Caller student, long id, long seen) {
        return open(tx, student, id).compose(held -> {
            held.requireStudent(student.id()).requireSeen(seen);
            return exchange(student, held)
                    .compose(exchange -> commons.publish(tx, exchange))
                    .map(published -> published.orElseThrow(
                            () -> new Refusal(Problem.invalid("/space", "is none where the student may ask"))))
                    .compose(threadId -> proposals.settle(tx, held, student.id(), "consented", threadId));
        });
    }

    private Future<CommonGood.Exchange> exchange(Caller student, Proposal held) {
        return words(held, Draft.Part.QUESTION)
                .compose(question -> words(held, Draft.Part.ANSWER)
                        .map(answer -> new CommonGood.Exchange(
                                held.space(),
                                student,
                                held.mentor().id(),
                                held.draft().text(Draft.Part.TITLE),
                                question,
                                answer)));
    }

    private Future<CommonGood.Words> words(Proposal held, Draft.Part part) {
        var body = held.draft().text(part);
        return markdown.render(body).map(text -> new CommonGood.Words(body, text));
    }

    /** The student declines, or the mentor takes it back. */
    Future<Proposal> decline(Tx tx, Caller caller, long id) {
        return open(tx, caller, id)
                .compose(held -> proposals.settle(
                        tx, held, caller.id(), held.asks(caller.id()) ? "declined" : "retracted", null));
    }

    /** At any time, without a reason. */
    Future<Proposal> withdraw(Tx tx, Caller student, long id) {
        return Proposals.hold(tx, student.id(), id).compose(held -> {
            held.requireStudent(student.id());
            if (!held.state().equals("published")) return Future.succeededFuture(held);
            return commons.withdraw(
                            tx,
                            held.threadId(),
                            held.student().id(),
                            held.mentor().id())
                    .compose(gone -> proposals.settle(tx, held, student.id(), "withdrawn", held.threadId()));
        });
    }

    private static Future<Proposal> open(Tx tx, Caller caller, long id) {
        return Proposals.hold(tx, caller.id(), id).map(Proposal::requireOpen);
    }
}
