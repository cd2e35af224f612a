package entraide.server.search;

import static entraide.server.search.Library.done;
import static entraide.server.search.Library.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumModule;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.people.Role;
import entraide.search.SearchModule;
import entraide.server.Modules;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What staff learn of what was looked for, and what nobody does. Each test has words of its own. */
class ListQueriesTest {

    private static final String SEARCH = "/api/v1/search/";

    private static Library library;

    @BeforeAll
    static void open() {
        library = new Library(Map.of(), ListQueriesTest::withDiary);
    }

    /** The whole server, where search reads one more owner's texts. */
    private static List<ServerModule> withDiary(Platform platform) {
        var modules = new ArrayList<>(Modules.of(platform));
        var forum = (ForumModule) modules.get(0);
        modules.removeIf(SearchModule.class::isInstance);
        modules.add(new SearchModule(platform, List.of(forum, new Diary()), forum.readableSpaces()));
        return modules;
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static List<JsonObject> listed(String which) {
        var answer = done(library.sara.get(SEARCH + "queries?limit=100&which=" + which));
        return answer.json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static List<String> words(String which) {
        return listed(which).stream().map(one -> one.getString("words")).toList();
    }

    private static JsonObject of(String which, String words) {
        return listed(which).stream()
                .filter(one -> one.getString("words").equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Answer note(Speaker who, String q, String kind, long id, String cause) {
        return who.post(SEARCH + "openings", Map.of("q", q, "kind", kind, "id", id, "cause", cause));
    }

    @Test
    void a_query_that_finds_nothing_is_counted_by_its_plain_words() {
        library.results(library.tom, "Échéancier INTROUVABLE");
        library.results(library.lea, "echeancier  introuvable");

        var missed = of("without-result", "echeancier introuvable");
        assertThat(missed.getInteger("times")).isEqualTo(2);
        assertThat(missed.getInstant("lastAt")).isEqualTo(library.world.clock().instant());
        assertThat(missed.getValue("opened")).isNull();
    }

    @Test
    void what_finds_something_is_not_without_result() {
        library.ask(library.lea, "Un quetzal", "Texte");
        library.settled().results(library.tom, "quetzal");

        assertThat(words("without-result")).doesNotContain("quetzal");
    }

    @Test
    void what_is_still_typed_is_not_counted() {
        done(library.tom.get(SEARCH + "results?begun=true&q=zibeline"));

        assertThat(words("without-result")).noneMatch(words -> words.contains("zibeline"));
    }

    @Test
    void a_query_with_a_filter_tells_nothing_of_what_is_missing() {
        library.results(library.tom, "hermine in:marketing");
        library.results(library.tom, "hermine @lea");

        assertThat(words("without-result")).noneMatch(words -> words.contains("hermine"));
    }

    @Test
    void numbers_and_addresses_are_not_kept() {
        library.results(library.tom, "loutre 06 12 34 56 78 julie@morel.test +33612345678");
        library.results(library.tom, "FR76 3000 6000 0112 3456 7890 189");

        assertThat(words("without-result"))
                .contains("loutre")
                .noneMatch(words -> words.matches(".*\\d{2}.*"))
                .noneMatch(words -> words.contains("julie"));
    }

    @Test
    void long_texts_are_cut_at_a_word() {
        library.results(library.tom, "vison ".repeat(100));

        assertThat(words("without-result"))
                .filteredOn(words -> words.startsWith("vison"))
                .singleElement()
                .satisfies(
                        words -> assertThat(words).hasSizeLessThanOrEqualTo(80).endsWith("vison"));
    }

    @Test
    void what_was_opened_stands_under_the_words_that_led_there() {
        long often = library.ask(library.lea, "Le putois", "Texte");
        long once = library.ask(library.lea, "Un autre", "putois");
        done(note(library.tom, "Putois", "thread", once, "result"));
        done(note(library.tom, "putois", "thread", often, "result"));
        done(note(library.mina, "putois", "thread", often, "similar"));

        var opened = of("opened", "putois");
        assertThat(opened.getInteger("times")).isEqualTo(3);
        var most = opened.getJsonObject("opened");
        assertThat(most.getString("title")).isEqualTo("Le putois");
        assertThat(most.getLong("threadId")).isEqualTo(often);
        assertThat(most.getInteger("times")).isEqualTo(2);
        assertThat(words("answered")).doesNotContain("putois");
    }

    @Test
    void a_question_that_was_answered_before_it_was_sent_is_counted_apart() {
        long answered = library.ask(library.lea, "Le blaireau", "Texte");
        done(note(library.tom, "Où dort le blaireau ?", "thread", answered, "answered"));

        assertThat(of("answered", "ou dort le blaireau").getJsonObject("opened").getLong("id"))
                .isEqualTo(answered);
        assertThat(words("opened")).doesNotContain("ou dort le blaireau");
    }

    @Test
    void what_cannot_be_read_cannot_be_told_of() {
        long hidden = library.thread(library.mina, library.staff, "discussion", "La fouine", "Texte", Map.of());

        assertThat(note(library.tom, "fouine", "thread", hidden, "result").status())
                .isEqualTo(404);
        assertThat(note(library.tom, "fouine", "thread", 999_999, "result").status())
                .isEqualTo(404);
        assertThat(note(library.tom, "fouine", "nothing", 1, "result").status()).isEqualTo(404);
        assertThat(words("opened")).doesNotContain("fouine");
    }

    @Test
    void what_was_opened_in_private_is_nobodys_business() {
        assertThat(note(library.lea, "martre", Diary.KIND, Diary.page(library.lea), "result")
                        .status())
                .isEqualTo(204);
        assertThat(note(library.sara, "martre", Diary.KIND, Diary.page(library.sara), "answered")
                        .status())
                .isEqualTo(204);

        assertThat(words("opened")).doesNotContain("martre");
        assertThat(words("answered")).doesNotContain("martre");
    }

    @Test
    void a_title_that_is_gone_is_not_told() {
        long gone = library.ask(library.lea, "Le chinchilla", "Texte");
        done(note(library.tom, "chinchilla", "thread", gone, "result"));
        done(library.lea.delete(Library.FORUM + "threads/" + gone));

        assertThat(of("opened", "chinchilla").getValue("opened")).isNull();
    }

    @Test
    void the_most_frequent_come_first_and_pages_follow_one_another() {
        for (int i = 0; i < 5; i++) library.results(library.tom, "genette");
        for (int i = 0; i < 4; i++) library.results(library.tom, "civette");

        var first = done(library.sara.get(SEARCH + "queries?limit=1&which=without-result"))
                .json();
        var second = done(library.sara.get(
                        SEARCH + "queries?limit=1&which=without-result&after=" + encoded(first.getString("next"))))
                .json();
        assertThat(first.getJsonArray("items").getJsonObject(0).getString("words"))
                .isEqualTo("genette");
        assertThat(second.getJsonArray("items").getJsonObject(0).getString("words"))
                .isEqualTo("civette");
    }

    @Test
    void only_staff_read_it() {
        for (var other : List.of(library.lea, library.mina, library.omar, library.world.member("ali", Role.ALUMNUS)))
            assertThat(other.get(SEARCH + "queries?which=opened").status()).isEqualTo(403);
    }

    @Test
    void nothing_is_kept_longer_than_ninety_days_after_it_was_last_used() {
        try (var apart = new Library(Map.of())) {
            long opened = apart.ask(apart.lea, "Le lynx", "Texte");
            done(note(apart.tom, "lynx", "thread", opened, "result"));
            apart.results(apart.tom, "caracal");
            apart.world.clock().pass(Duration.ofDays(50));
            apart.results(apart.tom, "caracal");
            apart.results(apart.tom, "serval");
            apart.sara.get(SEARCH + "queries?which=opened");
            apart.world.clock().pass(Duration.ofDays(41));
            forget(apart);

            var kept = apart.sara
                    .get(SEARCH + "queries?which=without-result")
                    .json()
                    .encode();
            assertThat(kept).contains("caracal", "serval");
            assertThat(apart.sara.get(SEARCH + "queries?which=opened").json().getJsonArray("items"))
                    .isEmpty();

            apart.world.clock().pass(Duration.ofDays(50));
            forget(apart);
            assertThat(apart.sara
                            .get(SEARCH + "queries?which=without-result")
                            .json()
                            .getJsonArray("items"))
                    .isEmpty();
        }
    }

    private static void forget(Library library) {
        var chore = library.search().chores().stream()
                .filter(one -> one.name().equals("forget-asked"))
                .findFirst()
                .orElseThrow();
        library.world.node().platform().database().transact(chore::run).await();
    }
}
