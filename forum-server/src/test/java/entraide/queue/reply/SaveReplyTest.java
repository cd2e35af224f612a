package entraide.queue.reply;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.queue.School;
import entraide.support.Answer;
import entraide.support.Speaker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaveReplyTest {

    private static final String PATH = "/api/v1/queue/saved-replies";

    private final School school = School.fresh();

    @Test
    void ones_own_are_ones_own_and_shared_ones_everybodys() {
        saves(school.mina, "Mine", false);
        saves(school.mina, "Ours", true);

        assertThat(titles(school.mina)).containsExactly("Mine", "Ours");
        assertThat(titles(school.paul)).containsExactly("Ours");
    }

    @Test
    void a_shared_one_is_anybodys_to_better() {
        var ours = saves(school.mina, "Ours", true);

        var better = change(school.paul, ours, 1, "Ours, better");

        assertThat(better.json().getString("title")).isEqualTo("Ours, better");
        assertThat(change(school.mina, ours, 1, "late").status()).isEqualTo(409);
        assertThat(titles(school.mina)).containsExactly("Ours, better");
    }

    @Test
    void nobody_else_touches_ones_own_or_learns_of_it() {
        var mine = saves(school.mina, "Mine", false);

        assertThat(change(school.paul, mine, 1, "stolen").status()).isEqualTo(404);
        assertThat(school.paul.delete(PATH + "/" + mine.id()).status()).isEqualTo(404);
        assertThat(school.mina.delete(PATH + "/" + mine.id()).status()).isEqualTo(204);
        assertThat(titles(school.mina)).isEmpty();
    }

    private Answer saves(Speaker mentor, String title, boolean shared) {
        return mentor.post(PATH, Map.of("title", title, "body", "Bonjour {name},", "shared", shared));
    }

    private Answer change(Speaker mentor, Answer reply, long version, String title) {
        return mentor.put(PATH + "/" + reply.id(), Map.of("title", title, "body", "…", "version", version));
    }

    private List<String> titles(Speaker mentor) {
        return mentor.get(PATH).itemList().stream()
                .map(reply -> reply.getString("title"))
                .toList();
    }
}
