package entraide.server;

import entraide.moderation.audit.VerifyAudit;
import entraide.platform.Storage;
import entraide.platform.config.Settings;
import entraide.platform.db.Database;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What an operator asks of moderation's log: whether it is as it was written. */
@Command(
        name = "audit",
        description = "Look after the log of moderation.",
        mixinStandardHelpOptions = true,
        subcommands = AuditLog.Verify.class)
final class AuditLog implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Walks the whole chain; ends with 1 when a row is not what was written, and names it. */
    @Command(
            name = "verify",
            description = "Say whether every row of the log is as it was written, or which is the first that is not.",
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        private final Map<String, String> environment;

        @Spec
        private CommandSpec spec;

        Verify() {
            this(System.getenv());
        }

        Verify(Map<String, String> environment) {
            this.environment = environment;
        }

        @Override
        public Integer call() {
            var vertx = Vertx.vertx();
            try (var storage = Storage.open(Settings.from(environment), Modules.SCHEMAS)) {
                var database = Database.connect(vertx, storage.url(), 1);
                var finding = new VerifyAudit(database).run().await();
                database.close().await();
                spec.commandLine().getOut().println(sentence(finding));
                return finding.altered().isEmpty() ? 0 : 1;
            } finally {
                vertx.close().await();
            }
        }

        private static String sentence(VerifyAudit.Finding finding) {
            return finding.altered()
                    .map(row -> "Row " + row + " is not what was written; the " + finding.rows() + " before it are.")
                    .orElse("All " + finding.rows() + " rows are as they were written. The last one's hash: "
                            + finding.hash());
        }
    }
}
