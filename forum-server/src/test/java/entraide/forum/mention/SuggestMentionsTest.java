package entraide.forum.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import entraide.support.Speaker;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestMentionsTest {

    private Square square;

    @BeforeEach
    void open() {
        square = new Square();
        for (var who : List.of(square.ada, square.ben, square.mina, square.sara)) {
            square.run("insert into people.name_word values ($1, $2) on conflict do nothing", who.id(), who.handle());
            square.run("insert into people.name_word values ($1, $2) on conflict do nothing", who.id(), "common");
        }
    }

    @AfterEach
    void close() {
        square.close();
    }

    @Test
    void who_wrote_there_stands_first() {
        var thread = square.thread(square.ada, square.everyone).thread();
        square.post(square.sara, thread, "Voilà");

        assertThat(meant(square.ben, "?thread=" + thread)).containsExactly("ada", "sara");
        assertThat(meant(square.ben, "?q=Com&thread=" + thread)).containsExactly("ada", "sara", "mina");
        assertThat(meant(square.ben, "?q=mi&space=aide")).containsExactly("mina");
    }

    @Test
    void who_asked_without_a_name_is_like_everybody_else() {
        var anonymous = square.anonymous(square.ada, square.everyone, "?");
        square.post(square.mina, anonymous.thread(), "Voilà");

        assertThat(meant(square.ben, "?thread=" + anonymous.thread())).containsExactly("mina");
        assertThat(meant(square.ben, "?q=common&thread=" + anonymous.thread())).containsExactly("mina", "ada", "sara");
    }

    @Test
    void only_those_who_may_read_it() {
        var thread = square.thread(square.mina, square.staff).thread();

        assertThat(meant(square.mina, "?q=common&thread=" + thread)).containsExactly("sara");
        assertThat(meant(square.mina, "?q=common&space=coulisses")).containsExactly("sara");
    }

    @Test
    void a_place_that_one_may_not_read_is_not_there() {
        var thread = square.thread(square.mina, square.staff).thread();

        assertThat(square.ben.get("/api/v1/forum/mentions?thread=" + thread).status())
                .isEqualTo(404);
        assertThat(square.ben.get("/api/v1/forum/mentions?q=m&space=coulisses").status())
                .isEqualTo(404);
        assertThat(square.ben.get("/api/v1/forum/mentions?q=m").status()).isEqualTo(400);
    }

    private static List<String> meant(Speaker who, String query) {
        return who.get("/api/v1/forum/mentions" + query).itemList().stream()
                .map(card -> card.getString("handle"))
                .toList();
    }
}
