package entraide.forum.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.notice.NoticeModule;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.support.Answer;
import entraide.support.Relayed;
import entraide.support.Speaker;
import entraide.support.World;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One story told twice, with the anonymous author swapped for another: no peer can tell which is which. */
class SwappedAuthorsTest {

    private static final String API = "/api/v1/forum/";
    private static final String NOTICE = "/api/v1/notice/";

    @Test
    void nothing_a_peer_can_fetch_differs() {
        var told = tell("ada", "bob");
        var swapped = tell("bob", "ada");
        assertThat(swapped.keySet()).isEqualTo(told.keySet());
        told.forEach((path, seen) -> assertThat(swapped.get(path)).as(path).isEqualTo(seen));
        assertThat(told.get(API + "threads/3/posts")).contains("I feel slow");
        assertThat(told.get(NOTICE + "notices")).contains("solved", "replied");
        assertThat(told.get("atom")).contains("Am I too slow?");
        assertThat(told.get("mentor's calendar")).contains("Still too slow?");
        assertThat(told.get(NOTICE + "digest")).contains("Am I too slow?");
        assertThat(told.get("live")).contains("notice.told");
    }

    private Map<String, String> tell(String anonymous, String other) {
        try (var world = World.of(List.of("forum", "queue", "messaging", "notice"), SwappedAuthorsTest::modules)) {
            var ada = world.member("ada", Role.STUDENT);
            var bob = world.member("bob", Role.STUDENT);
            var cast = Map.of("ada", ada, "bob", bob);
            var story = new Story(world, world.member("peer", Role.STUDENT), world.member("mina", Role.MENTOR));
            story.play(cast.get(anonymous), cast.get(other), world.member("sara", Role.STAFF));
            return story.seen(List.of(ada, bob));
        }
    }

    private static List<ServerModule> modules(Platform platform) {
        var modules = new ArrayList<>(ForumTest.modules(platform));
        modules.add(new NoticeModule(platform, List.copyOf(modules)));
        return modules;
    }

    private record Story(World world, Speaker peer, Speaker mentor) {

        void play(Speaker anonymous, Speaker other, Speaker staff) {
            staff.post(API + "spaces", Map.of("slug", "all", "name", "All", "visibility", "everyone"));
            for (var handle : List.of("ada", "bob")) {
                var speaker = anonymous.handle().equals(handle) ? anonymous : other;
                begin(speaker, "Under my name, " + handle, false);
            }
            long thread = begin(anonymous, "Am I too slow?", true).id();
            long first = anonymous.get(API + "threads/" + thread).json().getLong("firstPostId");
            pass(2);
            long answer = reply(peer, thread, "You are not").id();
            pass(7);
            anonymous.patch(API + "posts/" + first, Map.of("body", "I feel slow", "version", 1));
            told();
            long mine = anonymous
                    .post(API + "threads/" + thread + "/posts", Map.of("body", "Thank you", "parentId", answer))
                    .id();
            told();
            anonymous.put(API + "posts/" + answer + "/thanks");
            reply(peer, thread, "Any time");
            anonymous.delete(
                    API + "posts/" + reply(anonymous, thread, "A word too many").id());
            told();
            pass(3);
            anonymous.patch(API + "posts/" + mine, Map.of("body", "Thanks", "version", 1));
            mentor.put(API + "posts/" + answer + "/endorsement");
            told();
            anonymous.put(API + "threads/" + thread + "/solution", Map.of("postId", answer));
            told();
            begin(anonymous, "Still too slow?", true);
            for (int i = 0; i < 3; i++) mentor.post("/api/v1/queue/claims", Map.of());
        }

        private Answer begin(Speaker author, String title, boolean anonymous) {
            pass(1);
            return author.post(
                    API + "threads",
                    Map.of(
                            "space",
                            "all",
                            "kind",
                            "question",
                            "title",
                            title,
                            "body",
                            "What stands under " + title,
                            "anonymous",
                            anonymous));
        }

        private Answer reply(Speaker author, long thread, String body) {
            var reply = author.post(API + "threads/" + thread + "/posts", Map.of("body", body));
            told();
            return reply;
        }

        /** After each deed, so that both stories are told in one order. */
        private void told() {
            Relayed.to(world.node(), "notice");
        }

        private void pass(int minutes) {
            world.clock().pass(Duration.ofMinutes(minutes));
        }

        Map<String, String> seen(List<Speaker> both) {
            var seen = new LinkedHashMap<String, String>();
            Consumer<String> look = path -> seen.put(path, told(peer.get(path)));
            List.of(
                            "",
                            "?sort=newest",
                            "?sort=thanks",
                            "?kind=question",
                            "?state=solved",
                            "?state=unanswered",
                            "?limit=1")
                    .forEach(query -> look.accept(API + "threads" + query));
            both.forEach(author -> look.accept(API + "threads?author=" + author.id()));
            both.forEach(author -> look.accept("/api/v1/people/members/" + author.handle()));
            look.accept(API + "spaces");
            look.accept("/api/v1/queue/items");
            for (int thread = 1; thread <= 5; thread++) {
                for (var part : List.of("", "/posts", "/posts?order=newest", "/posts?order=thanks", "/mine")) {
                    look.accept(API + "threads/" + thread + part);
                }
            }
            for (int post = 1; post <= 10; post++) {
                look.accept(API + "posts/" + post);
                look.accept(API + "posts/" + post + "/revisions");
            }
            told();
            look.accept(NOTICE + "notices");
            look.accept(NOTICE + "notices?limit=1");
            look.accept(NOTICE + "notices/unread");
            look.accept(NOTICE + "digest");
            seen.put("calendar", feed(peer, Map.of()));
            seen.put("mentor's calendar", feed(mentor, Map.of()));
            seen.put("atom", feed(peer, Map.of("spaceId", 1)));
            seen.put("live", live());
            return seen;
        }

        private String feed(Speaker owner, Map<String, Object> order) {
            var made = owner.post(NOTICE + "feeds", order).json().getString("address");
            return told(world.visitor().get(URI.create(made).getRawPath()));
        }

        private static String told(Answer answer) {
            return answer.status() + " " + answer.header("etag") + " " + answer.header("content-length") + " "
                    + answer.text();
        }

        // What the live streams of those who are neither author nor mentor carry of an event.
        private static final String LIVE = """
                select string_agg(concat_ws(' ', topic, kind, subject, version, audience::text, about::text), e'\\n'
                                  order by tx, id) as live
                  from platform.outbox
                 where audience && array['space:1', 'everyone', 'member:3']
                """;

        private String live() {
            return Sql.one(world.node().platform().database(), LIVE, row -> row.getString("live"))
                    .await();
        }
    }
}
