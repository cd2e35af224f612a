package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReindexTest {

    private static Library library;

    @BeforeAll
    static void open() {
        library = new Library(Map.of());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @Test
    void an_index_is_built_beside_the_one_that_is_searched_while_writes_go_on() {
        var before = IntStream.range(0, 30)
                .mapToObj(i -> library.ask(library.lea, "Un dugong " + i, "Texte"))
                .toList();
        assertThat(library.settled().results(library.tom, "dugong").getLong("total"))
                .isEqualTo(30);
        // Behind the back of everybody: only looking at everything again finds out.
        Sql.run(
                        library.world.node().platform().database(),
                        "update forum.thread set title = 'Rien' where id = $1",
                        before.get(0))
                .await();

        long wanted = library.search().rebuild().await();
        var after = library.ask(library.lea, "Un dugong de plus", "Texte");
        untilBuilt(wanted);

        var found = library.results(library.tom, "dugong");
        assertThat(found.getLong("total")).isEqualTo(30);
        assertThat(library.found(library.tom, "\"dugong de plus\"")).isEqualTo(List.of("thread/" + after));
        assertThat(library.search().building().building()).isZero();
    }

    private static void untilBuilt(long generation) {
        for (int i = 0; i < 200 && library.search().building().generation() < generation; i++) library.settled();
        library.settled();
        assertThat(library.search().building().whole()).isTrue();
        assertThat(library.search().building().generation()).isEqualTo(generation);
    }
}
