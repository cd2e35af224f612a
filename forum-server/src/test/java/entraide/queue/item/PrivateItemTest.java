package entraide.queue.item;

import static entraide.platform.content.WaitingLine.Voice.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.queue.School;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written in private waits in the one order, and is there for those only who accompany. */
class PrivateItemTest {

    private static final String NOTE =
            "Asked for a model of a quote; I promised one before tonight, nothing was tried.";

    private final School school = School.fresh();

    @Test
    void it_stands_in_the_order_of_its_mentors_between_what_is_for_all() {
        school.asks(school.lea, "first").now();
        school.pass(Duration.ofMinutes(1));
        school.asks(school.tom, "between").among(school.mina).now();
        school.pass(Duration.ofMinutes(1));
        school.asks(school.lea, "last").now();

        assertThat(school.titles(school.mina, "")).containsExactly("first", "between", "last");
        assertThat(school.titles(school.paul, "")).containsExactly("first", "last");
        assertThat(waiting(school.mina)).isEqualTo(3);
        assertThat(waiting(school.paul)).isEqualTo(2);
        assertThat(school.list(school.mina, "").itemList().get(1).getValue("space"))
                .isNull();
        assertThat(school.titles(school.mina, "?space=entraide")).containsExactly("first", "last");
    }

    @Test
    void pages_lose_and_repeat_nothing() {
        for (int i = 0; i < 9; i++) {
            var asking = school.asks(school.lea, "q" + i);
            if (i % 2 == 0) asking.among(school.mina, school.paul);
            asking.now();
            school.pass(Duration.ofMinutes(1));
        }

        var read = new ArrayList<String>();
        for (var after = ""; after != null; ) {
            var page = school.list(school.mina, "?limit=2" + after);
            page.itemList().forEach(item -> read.add(item.getString("title")));
            var next = page.json().getString("next");
            after = next == null ? null : "&after=" + next;
        }

        assertThat(read).isEqualTo(IntStream.range(0, 9).mapToObj(i -> "q" + i).toList());
    }

    @Test
    void next_serves_it_in_its_turn_to_its_mentors_alone() {
        school.asks(school.tom, "private").among(school.mina).now();
        school.pass(Duration.ofMinutes(1));
        school.asks(school.lea, "open").now();

        assertThat(title(school.next(school.paul).json())).isEqualTo("open");
        assertThat(school.next(school.paul).status()).isEqualTo(204);
        assertThat(title(school.next(school.mina).json())).isEqualTo("private");
        assertThat(school.titles(school.mina, "?lane=mine")).containsExactly("private");
    }

    @Test
    void nobody_else_sees_takes_moves_or_reads_along() {
        var question = school.asks(school.tom, "private").among(school.mina).now();
        var item = "/api/v1/queue/items/" + school.item(question);

        for (var other : List.of(school.paul, school.another(Role.STAFF))) {
            assertThat(other.get(item).status()).isEqualTo(404);
            assertThat(other.put(item + "/presence").status()).isEqualTo(404);
            assertThat(school.picks(other, question).status()).isEqualTo(404);
            assertThat(school.moves(other, question, "skips", Map.of("why", "unclear"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.delete(item + "/snoozes").status()).isEqualTo(404);
        }
        assertThat(school.shown(school.mina, question).getJsonObject("item").getString("title"))
                .isEqualTo("private");
    }

    @Test
    void its_changes_are_told_to_its_mentors_alone() {
        var question = school.asks(school.tom, "private").among(school.mina).now();
        school.mina.put("/api/v1/queue/items/" + school.item(question) + "/presence");
        school.wrote(question, school.mina, MENTOR);

        var mina = " to [member:" + school.mina.id() + "]";
        assertThat(school.told("queue.item-changed")).hasSize(2).allMatch(told -> told.endsWith(mina));
        assertThat(school.told("queue.readers-changed")).containsExactly("item/" + school.item(question) + mina);
    }

    @Test
    void what_they_asked_before_in_private_is_for_its_mentors_alone() {
        school.asks(school.tom, "private").among(school.mina).now();
        school.pass(Duration.ofMinutes(1));
        var open = school.asks(school.tom, "open").now();

        assertThat(school.shown(school.mina, open).getJsonArray("earlier")).hasSize(1);
        assertThat(school.shown(school.paul, open).getJsonArray("earlier")).isEmpty();
    }

    @Test
    void it_is_handed_over_within_the_team_and_never_to_coordinators() {
        var outsider = school.anotherMentor();
        var question = school.asks(school.tom, "private")
                .among(school.mina, school.paul)
                .now();
        school.picks(school.mina, question);

        assertThat(handOver(question, outsider).status()).isEqualTo(400);
        assertThat(school.moves(school.mina, question, "escalations", Map.of("note", "Please"))
                        .status())
                .isEqualTo(409);
        assertThat(handOver(question, school.paul).status()).isEqualTo(200);
        assertThat(school.next(school.paul).status()).isEqualTo(201);
    }

    @Test
    void no_peer_comes_first_and_its_promise_is_on_nobodys_page() {
        school.peersFirst(Duration.ofHours(4), Duration.ofHours(2));
        var question = school.asks(school.tom, "private").among(school.mina).now();

        var item = school.shown(school.mina, question).getJsonObject("item");

        assertThat(item.getString("lane")).isEqualTo("waiting");
        assertThat(item.getInstant("promise")).isNotNull();
        assertThat(school.mina.get("/api/v1/queue/promises").items()).isEmpty();
    }

    @Test
    void it_is_in_the_load_of_its_mentors() {
        school.asks(school.tom, "private").among(school.mina).now();

        assertThat(subjects(school.mina)).isEqualTo(1);
        assertThat(subjects(school.paul)).isZero();
    }

    private Answer handOver(long question, Speaker to) {
        return school.moves(school.mina, question, "handovers", Map.of("to", to.handle(), "note", NOTE));
    }

    private static String title(JsonObject claim) {
        return claim.getJsonObject("item").getString("title");
    }

    private static int subjects(Speaker mentor) {
        return mentor.get("/api/v1/queue/load").json().getInteger("subjects");
    }

    private int waiting(Speaker mentor) {
        return school.list(mentor, "").json().getJsonObject("counts").getInteger("waiting");
    }
}
