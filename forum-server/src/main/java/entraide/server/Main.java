package entraide.server;

import java.time.zone.ZoneRulesProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one subcommand for each thing an operator does; {@code serve} when none is named. */
@Command(
        name = "entraide",
        description = "A server for online schools: discussions, mentoring and a fair question queue.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {Serve.class, Migrate.class, Reindex.class, Member.class, Seed.class, AuditLog.class})
public final class Main implements Runnable {

    private Main() {}

    public static void main(String[] args) {
        // Time zones of ical4j log while they are loaded, and the log's own clock would load them before there is a
        // log.
        ZoneRulesProvider.getAvailableZoneIds();
        var line = line(new Main());
        var exit = line.execute(args.length == 0 ? new String[] {"serve"} : args);
        if (exit != 0) System.exit(exit);
    }

    static CommandLine line(Object command) {
        return new CommandLine(command)
                .setExecutionExceptionHandler(new Sentence())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
