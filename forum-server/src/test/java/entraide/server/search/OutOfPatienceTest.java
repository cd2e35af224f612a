package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.ForumModule;
import entraide.messaging.MessagingModule;
import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.search.SearchModule;
import entraide.search.lucene.LuceneEngine;
import entraide.server.Modules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that takes too long is given up. */
class OutOfPatienceTest {

    @TempDir
    private Path folder;

    /** The whole server, but no search may take any time. */
    private List<ServerModule> hurried(Platform platform) {
        var modules = new ArrayList<>(Modules.of(platform));
        var forum = in(modules, ForumModule.class);
        var engine = new LuceneEngine(platform.vertx(), folder, Duration.ZERO);
        var owners = List.<ServerModule>of(forum, in(modules, MessagingModule.class));
        modules.replaceAll(one ->
                one instanceof SearchModule ? new SearchModule(platform, owners, forum.readableSpaces(), engine) : one);
        return modules;
    }

    private static <T> T in(List<ServerModule> modules, Class<T> sort) {
        return modules.stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_it_says_is_that_it_gave_up_and_not_that_there_is_nothing() {
        try (var library = new Library(Map.of(), this::hurried)) {
            library.ask(library.lea, "Le tapir", "Il a un long nez.");

            var results = library.settled().results(library.tom, "tapir");

            assertThat(results.getJsonArray("items")).isEmpty();
            assertThat(results.getBoolean("partial")).isTrue();
            assertThat(results.getBoolean("more")).isTrue();
        }
    }
}
