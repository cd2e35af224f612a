package entraide.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import entraide.platform.db.Sql;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is new in a space, told to programs of those who may read it. */
class SpaceFeedTest extends FeedTest {

    @Test
    void the_newest_threads_come_first_with_their_beginning_in_plain_words() throws Exception {
        thread(mina, everyone, "discussion", "Bienvenue", Map.of("body", "Un **mot** <script>alert(1)</script>"));
        long question = question();
        var feed = (Feed) new WireFeedInput()
                .build(new StringReader(fetch(atom(lea, everyone)).text()));
        assertThat(feed.getTitle()).isEqualTo("Space marketing");
        assertThat(feed.getEntries())
                .extracting("title")
                .containsExactly("Pourquoi le panier est-il vide ?", "Bienvenue");
        assertThat(feed.getEntries().get(0).getAlternateLinks().get(0).getHref())
                .endsWith("/threads/" + question);
        var older = feed.getEntries().get(1);
        assertThat(older.getSummary().getValue()).startsWith("Un mot");
        assertThat(older.getSummary().getType()).isEqualTo("text");
        assertThat(older.getAuthors().get(0).getName()).isEqualTo("Mina");
    }

    @Test
    void a_space_without_threads_has_an_empty_feed() {
        assertThat(fetch(atom(lea, everyone)).text())
                .contains("Space marketing")
                .doesNotContain("<entry>");
    }

    @Test
    void an_anonymous_author_is_named_to_nobody() {
        thread(zoe, everyone, "question", "Suis-je trop lente ?", Map.of("anonymous", true));
        for (var reader : new entraide.support.Speaker[] {lea, zoe, mina})
            assertThat(fetch(atom(reader, everyone)).text())
                    .contains("trop lente")
                    .doesNotContainIgnoringCase("zoe");
    }

    @Test
    void what_is_deleted_is_not_there() {
        long question = question();
        var atom = atom(tom, everyone);
        assertThat(fetch(atom).text()).contains("panier");
        lea.delete(API + "threads/" + question);
        assertThat(fetch(atom).text()).doesNotContain("panier");
    }

    @Test
    void whoever_lost_access_has_no_address_any_more() {
        ask(zoe, springSpace, "Pourquoi le panier est-il vide ?");
        var atom = atom(lea, springSpace);
        assertThat(fetch(atom).text()).contains("panier");
        Sql.run(world.node().platform().database(), "delete from people.membership where member_id = $1", lea.id())
                .await();
        var lost = fetch(atom);
        assertThat(lost.status()).isEqualTo(404);
        assertThat(lost.text()).doesNotContain("spring");
    }

    @Test
    void odd_letters_of_a_title_break_no_feed() throws Exception {
        ask(lea, everyone, "Panier ]]> <b>&amp; \uFFFE \uD83E\uDD55");
        var feed = (Feed) new WireFeedInput()
                .build(new StringReader(fetch(atom(lea, everyone)).text()));
        assertThat(feed.getEntries().get(0).getTitle()).contains("]]> <b>&amp;", "\uD83E\uDD55");
    }
}
