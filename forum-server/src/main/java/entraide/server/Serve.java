package entraide.server;

import entraide.platform.Node;
import entraide.platform.Storage;
import entraide.platform.config.Settings;
import entraide.platform.people.DemoAccounts;
import entraide.platform.web.Contract;
import entraide.server.demo.DemoTown;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves until it is told to stop. */
@Command(name = "serve", description = "Serve the school (the default).", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Option(names = "--demo", description = "Fill an empty database with the demo town and offer its accounts.")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        var settings = Settings.from(System.getenv()).withDemo(demo);
        Contract.readAhead(Modules.SCHEMAS);
        var storage = Storage.open(settings, Modules.SCHEMAS);
        if (demo) DemoTown.fill(settings.privately(storage.url()), Instant.now());
        var node = Node.start(settings, Clock.systemUTC(), storage, Modules::of);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            node.close();
            stopped.countDown();
        }));
        System.out.println("Entraide is ready: " + settings.address(node.port()));
        if (demo)
            System.out.println("Sign in as " + String.join(", ", DemoAccounts.EMAILS) + " with the password "
                    + DemoAccounts.PASSWORD + ".");
        if (!settings.limits())
            System.out.println(
                    "CAREFUL: RATE LIMITS ARE OFF (ENTRAIDE_LIMITS=off): for measuring only, never for a school.");
        stopped.await();
        return 0;
    }
}
