package entraide.server;

import entraide.platform.Node;
import entraide.platform.Storage;
import entraide.platform.config.Settings;
import entraide.search.SearchModule;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Builds the search index anew beside the one that is searched. Servers that run hear of it and do so each for itself;
 * what this command began and did not end, the next start of a server goes on with.
 */
@Command(name = "reindex", description = "Build the search index anew.", mixinStandardHelpOptions = true)
final class Reindex implements Callable<Integer> {

    private static final long LOOK_MS = 1_000;

    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Option(names = "--resume", description = "Go on with a rebuild that was begun, instead of beginning one.")
    private boolean resume;

    Reindex() {
        this(System.getenv());
    }

    Reindex(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = Settings.from(environment);
        try (var storage = Storage.open(settings, Modules.SCHEMAS);
                var node =
                        Node.start(settings.beside(storage.url()), Clock.systemUTC(), Modules.SCHEMAS, Modules::of)) {
            watch(SearchModule.in(node.modules()));
        }
        return 0;
    }

    private void watch(SearchModule search) throws InterruptedException {
        var out = spec.commandLine().getOut();
        search.opened().await();
        long wanted = resume ? search.wanted().await() : search.rebuild().await();
        var begun = System.nanoTime();
        long told = -1;
        for (var now = search.building(); now.generation() < wanted || !now.whole(); now = search.building()) {
            if (now.walked() != told) tell(out, now.walked(), begun);
            told = now.walked();
            Thread.sleep(LOOK_MS);
        }
        tell(out, search.building().walked(), begun);
        out.println("The search index is built.");
    }

    private static void tell(PrintWriter out, long walked, long begun) {
        var seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        out.printf("%,d texts, %,d a second%n", walked, walked / seconds);
        out.flush();
    }
}
