package entraide.server;

import entraide.platform.Storage;
import entraide.platform.config.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings the database to this version and stops: for upgrades done before the servers are restarted. */
@Command(
        name = "migrate",
        description = "Bring the database to this version and stop.",
        mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {

    @Override
    public Integer call() {
        Storage.open(Settings.from(System.getenv()), Modules.SCHEMAS).close();
        System.out.println("The database is at this version.");
        return 0;
    }
}
