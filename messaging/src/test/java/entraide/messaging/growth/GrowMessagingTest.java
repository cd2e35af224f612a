package entraide.messaging.growth;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.messaging.InPrivate;
import entraide.platform.text.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowMessagingTest extends InPrivate {

    @Test
    void what_it_makes_is_read_counted_and_gone_on_with_as_what_members_wrote() {
        var platform = world.node().platform();
        try (var markdown = new Markdown(platform.vertx())) {
            new GrowMessaging(platform.database(), markdown, world.clock())
                    .grow(List.of(tom.id(), lea.id(), paul.id()), List.of("**One**", "Two", "Three"), 200)
                    .await();
        }

        var subjects = done(tom.get(API + "conversations?limit=100")).itemList();
        assertThat(subjects).hasSize(8);
        assertThat(done(paul.get(API + "conversations?limit=100")).itemList()).hasSize(16);
        for (var subject : subjects) {
            long id = subject.getLong("id");
            var page = messages(tom, id, "?limit=100");
            assertThat((long) page.itemList().size()).isEqualTo(subject.getLong("lastSeq"));
            assertThat(page.itemList().get(0).getJsonObject("author").getLong("id"))
                    .isEqualTo(tom.id());
            assertThat(unread(tom, id)).isEqualTo(subject.getLong("lastSeq") - subject.getLong("readSeq"));
            assertThat(unread(paul, id)).isZero();
            assertThat(turn(tom, id)).isEqualTo("asker");
        }
        assertThat(row(
                                "select sum(last_seq)::int as many from messaging.conversation where opened_by in ($1, $2)",
                                tom.id(),
                                lea.id())
                        .getInteger("many"))
                .isBetween(200, 232);
        var first = subjects.get(0).getLong("id");
        done(says(tom, first, "And then?"));
        assertThat(unread(paul, first)).isEqualTo(1);
    }
}
