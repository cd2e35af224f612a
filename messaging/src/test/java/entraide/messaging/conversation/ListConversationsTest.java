package entraide.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.support.Answer;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ListConversationsTest extends InPrivate {

    @Test
    void the_latest_activity_comes_first() {
        var accompaniment = accompany(tom, paul);
        var first = subject(accompaniment, tom, "First");
        world.clock().pass(Duration.ofMinutes(1));
        var second = subject(accompaniment, tom, "Second");
        world.clock().pass(Duration.ofMinutes(1));

        done(says(paul, first, "An answer"));

        assertThat(ids(tom.get(API + "conversations"))).containsExactly(first, second);
        var top = tom.get(API + "conversations").itemList().get(0);
        assertThat(top.getJsonObject("last").getString("excerpt")).isEqualTo("An answer");
        assertThat(top.getJsonObject("last").getJsonObject("author").getLong("id"))
                .isEqualTo(paul.id());
    }

    @Test
    void each_tells_what_is_unread_and_the_list_what_all_are() {
        var accompaniment = accompany(tom, paul);
        var first = subject(accompaniment, tom, "First");
        var second = subject(accompaniment, tom, "Second");
        done(says(tom, first, "more"));

        var inbox = paul.get(API + "conversations?limit=1");

        assertThat(inbox.json().getInteger("unread")).isEqualTo(3);
        assertThat(unread(paul, first)).isEqualTo(2);
        assertThat(unread(paul, second)).isEqualTo(1);
        assertThat(tom.get(API + "conversations").json().getInteger("unread")).isZero();
    }

    @Test
    void an_empty_inbox_is_a_page_too() {
        var inbox = lea.get(API + "conversations");

        assertThat(inbox.itemList()).isEmpty();
        assertThat(inbox.json().getInteger("unread")).isZero();
    }

    @Test
    void it_goes_on_page_by_page_also_where_all_happened_at_once() {
        var accompaniment = accompany(tom, paul);
        for (int i = 0; i < 5; i++) subject(accompaniment, tom, "Subject " + i);

        var met = new ArrayList<Long>();
        var next = "";
        while (next != null) {
            var page = paul.get(API + "conversations?limit=2" + next);
            met.addAll(ids(page));
            next = page.json().getString("next") == null
                    ? null
                    : "&after=" + page.json().getString("next");
        }

        assertThat(met).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void the_subjects_of_one_accompaniment() {
        var ofTom = accompany(tom, paul);
        var subject = subject(ofTom, tom, "Of Tom");
        subject(accompany(lea, paul), lea, "Of Lea");

        assertThat(ids(of(ofTom.id()))).containsExactly(subject);
        assertThat(ids(mina.get(API + "conversations?accompaniment=" + ofTom.id())))
                .isEmpty();
    }

    private Answer of(long accompaniment) {
        return paul.get(API + "conversations?accompaniment=" + accompaniment);
    }
}
