package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumTest;
import entraide.search.SearchModule;
import entraide.support.TestDatabase;
import entraide.support.World;
import org.junit.jupiter.api.BeforeEach;

/** The forum's school in the whole server: what search tells is told to somebody too. */
abstract class WholeSchoolTest extends ForumTest {

    private static final World WHOLE = World.of(Modules.SCHEMAS, Modules::of);
    private static final int TURNS = 500;

    WholeSchoolTest() {
        super(WHOLE);
    }

    /** The tables were emptied behind the index's back, and their numbers begin anew. */
    @BeforeEach
    void nothingIsFound() {
        TestDatabase.shared().empty(world.database(), "search", "notice");
        var search = SearchModule.in(world.node().modules());
        long wanted = search.rebuild().await();
        for (int i = 0; i < TURNS && search.building().generation() < wanted; i++)
            search.caughtUp().await();
        assertThat(search.building().generation()).isEqualTo(wanted);
    }
}
