package entraide.platform.people;

import entraide.platform.Platform;
import entraide.platform.db.Sql;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;

/** What a visitor needs to know before signing in. */
final class WelcomeRoutes {

    private static final List<String> LOCALES = List.of("fr", "en");

    private final Platform platform;

    WelcomeRoutes(Platform platform) {
        this.platform = platform;
    }

    void mount(Operations operations) {
        operations.on("welcome", this::welcome);
    }

    private record WelcomeJson(
            String schoolName, List<String> locales, boolean demo, List<DemoAccountJson> demoAccounts) {}

    private record DemoAccountJson(String email, String password, String displayName, List<Role> roles) {

        static DemoAccountJson from(Row row) {
            return new DemoAccountJson(
                    row.getString("email"),
                    DemoAccounts.PASSWORD,
                    row.getString("display_name"),
                    PersonCard.roles(row, "roles"));
        }
    }

    private Future<Reply> welcome(Call call) {
        var settings = platform.settings();
        var accounts = settings.demo() ? demoAccounts() : Future.succeededFuture(List.<DemoAccountJson>of());
        return accounts.map(all -> Reply.ok(new WelcomeJson(settings.schoolName(), LOCALES, settings.demo(), all)));
    }

    // Served by member_email_key.
    private static final String DEMO_ACCOUNTS = """
            select email, display_name, roles
              from people.member
             where lower(email) = any($1)
               and deactivated_at is null
             order by array_position($1, email)
            """;

    private Future<List<DemoAccountJson>> demoAccounts() {
        return Sql.list(platform.database(), DEMO_ACCOUNTS, DemoAccountJson::from, (Object)
                DemoAccounts.EMAILS.toArray(String[]::new));
    }
}
