package entraide.forum.commons;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.server.Modules;
import entraide.support.Answer;
import entraide.support.Reader;
import entraide.support.Speaker;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a private conversation to a thread of the forum, and back to nowhere. */
class ShareExchangeTest {

    private static final String PRIVATE = "/api/v1/messaging/";
    private static final String FORUM = "/api/v1/forum/";

    private static World world;
    private static int cases;

    private Speaker tom;
    private Speaker zoe;
    private Speaker paul;
    private Speaker mina;
    private Speaker sara;
    private long accompaniment;
    private long conversation;
    private long question;
    private long answer;
    private String space;

    @BeforeAll
    static void start() {
        world = World.of(Modules.SCHEMAS, Modules::of);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void an_exchange() {
        int n = ++cases;
        tom = world.member("tomqz" + n, Role.STUDENT);
        zoe = world.member("zoe" + n, Role.STUDENT);
        paul = world.member("paulqz" + n, Role.MENTOR);
        mina = world.member("mina" + n, Role.MENTOR);
        sara = world.member("sara" + n, Role.STAFF);
        space = "shop-" + n;
        done(sara.post(FORUM + "spaces", Map.of("slug", space, "name", "Shop " + n, "visibility", "everyone")));
        var wanted = Map.of("studentId", tom.id(), "mentorIds", List.of(paul.id(), mina.id()));
        accompaniment = done(sara.post(PRIVATE + "accompaniments", wanted)).id();
        conversation = done(tom.post(
                        PRIVATE + "conversations",
                        Map.of(
                                "accompanimentId",
                                accompaniment,
                                "subject",
                                "The price of a cake",
                                "body",
                                "Hello " + paul.handle() + ", I asked 1 200 € of Vermeil SARL: zqtoo much?")))
                .id();
        question = tom.get(PRIVATE + "conversations/" + conversation + "/messages")
                .itemList()
                .get(0)
                .getLong("id");
        answer = write(paul, "No " + tom.handle() + ", zqask them. Write to me at p@school.fr");
    }

    private long write(Speaker who, String body) {
        return done(who.post(PRIVATE + "conversations/" + conversation + "/messages", Map.of("body", body)))
                .id();
    }

    private Answer propose(Speaker who, List<Long> questions, List<Long> answers) {
        return who.post(
                PRIVATE + "conversations/" + conversation + "/proposals",
                Map.of(
                        "questionIds",
                        questions,
                        "answerIds",
                        answers,
                        "title",
                        "What to ask for a cake",
                        "space",
                        space));
    }

    private Answer proposed() {
        return done(propose(paul, List.of(question), List.of(answer)));
    }

    private static String at(Answer proposal, String what) {
        return PRIVATE + "proposals/" + proposal.id() + what;
    }

    private Answer consent(Answer seen) {
        return tom.put(at(seen, "/consent"), Map.of("version", version(seen)));
    }

    @Test
    void the_draft_is_masked_and_each_mask_says_where_it_stands() {
        var draft = proposed();

        assertThat(draft.json().getString("question"))
                .isEqualTo("Hello [name 1], I asked [amount 2] of [company 3]: zqtoo much?");
        assertThat(draft.json().getString("answer")).isEqualTo("No [name 4], zqask them. Write to me at [email 5]");
        var mask = draft.json().getJsonArray("masks").getJsonObject(1);
        assertThat(mask.getString("hides")).isEqualTo("1 200 €");
        var place = mask.getJsonArray("places").getJsonObject(0);
        assertThat(draft.json().getString("question").substring(place.getInteger("from"), place.getInteger("to")))
                .isEqualTo("[amount 2]");
    }

    @Test
    void only_a_mentor_of_it_proposes_and_only_the_students_words_with_their_own() {
        assertThat(propose(tom, List.of(question), List.of(answer)).status()).isEqualTo(403);
        assertThat(propose(mina, List.of(question), List.of(answer)).status()).isEqualTo(400);
        assertThat(propose(paul, List.of(answer), List.of(answer)).status()).isEqualTo(400);
        assertThat(propose(world.member("other" + cases, Role.MENTOR), List.of(question), List.of(answer))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void on_consent_it_is_an_anonymous_solved_question_that_leads_to_nothing_private() {
        var consented = done(consent(proposed()));

        long thread = consented.json().getLong("threadId");
        var page = done(zoe.get(FORUM + "threads/" + thread));
        assertThat(page.json().getString("state")).isEqualTo("solved");
        assertThat(page.json().getBoolean("anonymous")).isTrue();
        assertThat(page.json().getValue("author")).isNull();
        var posts = done(zoe.get(FORUM + "threads/" + thread + "/posts")).itemList();
        assertThat(posts).hasSize(2);
        assertThat(posts.get(0).getValue("author")).isNull();
        assertThat(posts.get(1).getJsonObject("author").getLong("id")).isEqualTo(paul.id());
        assertThat(posts.get(1).getBoolean("solution")).isTrue();
        for (var seen : List.of(
                page.text(), zoe.get(FORUM + "threads/" + thread + "/posts").text())) {
            assertThat(seen)
                    .doesNotContain(tom.handle(), "Vermeil", "1 200", "p@school.fr", "proposal", "conversation");
        }
        assertThat(row("select count(*) as n from queue.item where ref_id = $1 and kind = 'question'", thread)
                        .getLong("n"))
                .isZero();
    }

    @Test
    void the_student_writes_the_question_the_mentor_the_answer_and_what_is_new_is_masked_too() {
        var draft = proposed();
        assertThat(tom.patch(at(draft, ""), Map.of("version", 1, "answer", "Mine"))
                        .status())
                .isEqualTo(403);
        assertThat(paul.patch(at(draft, ""), Map.of("version", 1, "question", "Mine"))
                        .status())
                .isEqualTo(403);

        var changed = done(tom.patch(at(draft, ""), Map.of("version", 1, "question", "[name 1] said 300 € to me.")));
        assertThat(changed.json().getString("question")).isEqualTo("[name 1] said [amount 6] to me.");
        assertThat(paul.patch(at(draft, ""), Map.of("version", 1, "answer", "Yes"))
                        .status())
                .isEqualTo(409);
        assertThat(consent(draft).status()).isEqualTo(409);
    }

    @Test
    void the_student_alone_unmasks_and_both_hide_more() {
        var draft = proposed();
        assertThat(paul.delete(at(draft, "/masks/2")).status()).isEqualTo(403);
        var open = done(tom.delete(at(draft, "/masks/2")));
        assertThat(open.json().getString("question")).contains("1 200 €");
        assertThat(tom.delete(at(draft, "/masks/2")).status()).isEqualTo(404);

        var hidden = done(tom.post(at(draft, "/masks"), Map.of("words", "zqask them")));
        assertThat(hidden.json().getString("answer")).startsWith("No [name 4], [hidden ");
        assertThat(tom.post(at(draft, "/masks"), Map.of("words", "nowhere")).status())
                .isEqualTo(400);
        assertThat(words(draft)).containsExactly("proposed", "unmasked", "hidden");
    }

    private List<String> words(Answer proposal) {
        return done(tom.get(at(proposal, "/consents"))).itemList().stream()
                .map(entry -> entry.getString("what"))
                .toList();
    }

    @Test
    void nobody_else_sees_it_and_declined_nothing_of_it_is_left() {
        var draft = proposed();
        for (var other : List.of(zoe, mina, sara)) {
            assertThat(other.get(at(draft, "")).status()).isEqualTo(404);
            assertThat(other.get(at(draft, "/consents")).status()).isEqualTo(404);
            assertThat(other.put(at(draft, "/consent"), Map.of("version", 1)).status())
                    .isEqualTo(404);
            assertThat(other.get(PRIVATE + "proposals").itemList()).isEmpty();
        }
        assertThat(paul.put(at(draft, "/consent"), Map.of("version", 1)).status())
                .isEqualTo(403);

        done(tom.put(at(draft, "/decline")));
        assertThat(consent(draft).problem()).isEqualTo("proposal-settled");
        assertThat(row("select draft::text from messaging.proposal where id = $1", draft.id())
                        .toString())
                .doesNotContain("zq", "Vermeil");
    }

    @Test
    void a_mentor_who_left_changes_no_draft_and_reads_it_only_where_the_exchange_is_left_to_them() {
        var draft = proposed();
        team(true, mina);
        assertThat(paul.get(at(draft, "")).status()).isEqualTo(200);
        assertThat(paul.patch(at(draft, ""), Map.of("version", 1, "answer", "Other"))
                        .status())
                .isEqualTo(404);

        team(false, mina, paul);
        team(false, mina);
        assertThat(paul.get(at(draft, "")).status()).isEqualTo(404);
        assertThat(paul.get(at(draft, "/consents")).status()).isEqualTo(404);
        assertThat(paul.get(PRIVATE + "proposals").itemList()).isEmpty();

        done(tom.delete(at(done(consent(draft)), "/consent")));
    }

    private Answer team(boolean keepReading, Speaker... mentors) {
        var path = PRIVATE + "accompaniments/" + accompaniment;
        var ids = Stream.of(mentors).map(Speaker::id).toList();
        var wish = Map.of("version", version(sara.get(path)), "mentorIds", ids, "keepReading", keepReading);
        return done(sara.put(path + "/team", wish));
    }

    @Test
    void a_space_where_the_student_may_not_ask_takes_nothing() {
        var draft = proposed();
        done(sara.post(FORUM + "spaces", Map.of("slug", "staff-" + cases, "name", "Staff", "visibility", "staff")));
        var moved = done(paul.patch(at(draft, ""), Map.of("version", 1, "space", "staff-" + cases)));

        assertThat(consent(moved).status()).isEqualTo(400);
        assertThat(tom.get(at(draft, "")).json().getString("state")).isEqualTo("proposed");
    }

    @Test
    void withdrawn_it_is_nowhere_any_more() {
        long thread = done(consent(proposed())).json().getLong("threadId");
        var proposal = tom.get(PRIVATE + "proposals?limit=1").itemList().get(0);
        done(zoe.post(FORUM + "threads/" + thread + "/posts", Map.of("body", "Thanks")));
        var pages = List.of(
                "threads/" + thread,
                "threads/" + thread + "/posts",
                "threads?space=" + space,
                "threads/" + thread + "/gone");
        pages.forEach(page -> zoe.get(FORUM + page));
        long post = zoe.get(FORUM + "threads/" + thread + "/posts")
                .itemList()
                .get(1)
                .getLong("id");

        try (var stream = Reader.of(zoe, world.address())) {
            assertThat(stream.next().event()).isEqualTo("ready");
            assertThat(paul.delete(PRIVATE + "proposals/" + proposal.getLong("id") + "/consent")
                            .status())
                    .isEqualTo(403);
            done(tom.delete(PRIVATE + "proposals/" + proposal.getLong("id") + "/consent"));
            var told = new JsonObject(stream.next().data());
            // What was told of before may come as late as this.
            while (told.getString("topic").startsWith("notice."))
                told = new JsonObject(stream.next().data());
            assertThat(told.getString("topic")).isEqualTo("forum.thread-deleted");
            assertThat(told.getLong("id")).isEqualTo(thread);
        }

        for (var reader : List.of(zoe, tom, paul, mina, sara)) {
            for (var page : pages) {
                var seen = reader.get(FORUM + page);
                assertThat(seen.text())
                        .as(reader.handle() + " " + page)
                        .doesNotContain("zqtoo", "zqask", "What to ask for a cake");
            }
            assertThat(reader.get(FORUM + "threads/" + thread).status()).isEqualTo(404);
            assertThat(reader.get(FORUM + "posts/" + post + "/revisions").status())
                    .isEqualTo(404);
        }
        assertThat(tom.post(FORUM + "threads/" + thread + "/restorations", null).status())
                .isEqualTo(404);
        assertThat(row(
                                "select coalesce(string_agg(p.body || p.html || t.title, ''), '') as words from forum.post p"
                                        + " join forum.thread t on t.id = p.thread_id where t.id = $1",
                                thread)
                        .getString("words"))
                .doesNotContain("zq", "cake");
        assertThat(forgotten(thread)).isTrue();
    }

    /** Search asks the owner of a text again after every event: it is told that there is nothing. */
    private static boolean forgotten(long thread) {
        var db = world.node().platform().database();
        return world.node().modules().stream()
                .flatMap(module -> module.searchables().stream())
                .filter(searchable -> searchable.kind().equals("thread"))
                .allMatch(searchable ->
                        searchable.current(db, List.of(thread)).await().isEmpty());
    }

    @Test
    void the_ledger_alone_says_how_every_proposal_stands_and_is_never_altered() {
        done(consent(proposed()));
        var second = proposed();
        done(paul.put(at(second, "/decline")));
        var third = proposed();
        done(tom.delete(at(third, "/masks/1")));
        var fourth = done(consent(tom.get(at(third, ""))));
        done(tom.delete(at(fourth, "/consent")));
        proposed();

        var present = new HashMap<Long, String>();
        var replayed = new HashMap<Long, String>();
        for (var one : tom.get(PRIVATE + "proposals").itemList()) {
            present.put(one.getLong("id"), one.getString("state") + one.getLong("threadId"));
            replayed.put(one.getLong("id"), replay(one.getLong("id")));
        }
        assertThat(replayed).isEqualTo(present).hasSize(4);
        assertThat(words(third)).containsExactly("proposed", "unmasked", "consented", "withdrawn");
        var digests = tom.get(at(third, "/consents")).itemList().stream()
                .map(one -> one.getString("digest"))
                .toList();
        assertThat(digests.get(1))
                .isNotEqualTo(digests.get(0))
                .isEqualTo(digests.get(2))
                .isEqualTo(digests.get(3));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> row("delete from messaging.consent where proposal_id = $1 returning id", third.id())))
                .hasMessageContaining("never changed");
    }

    /** Read anew from the ledger as it is told, not by the code that keeps it. */
    private String replay(long id) {
        var state = "proposed";
        Long thread = null;
        for (var entry : tom.get(PRIVATE + "proposals/" + id + "/consents").itemList()) {
            switch (entry.getString("what")) {
                case "consented" -> {
                    state = "published";
                    thread = entry.getLong("threadId");
                }
                case "declined", "retracted", "withdrawn" -> {
                    state = entry.getString("what");
                    thread = null;
                }
                default -> state = "proposed";
            }
        }
        return state + thread;
    }

    private static long version(Answer seen) {
        return seen.json().getLong("version");
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }

    private static JsonObject row(String sql, Object... params) {
        return Sql.one(world.node().platform().database(), sql, row -> row.toJson(), params)
                .await();
    }
}
