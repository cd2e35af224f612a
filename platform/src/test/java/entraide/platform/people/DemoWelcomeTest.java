package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.Node;
import entraide.platform.config.Settings;
import entraide.platform.mail.Address;
import entraide.platform.people.password.Passwords;
import entraide.support.TestDatabase;
import entraide.support.World;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoWelcomeTest {

    @Test
    void the_demo_says_who_can_be_tried() throws Exception {
        var settings = Settings.from(Map.of(
                        "ENTRAIDE_DATABASE_URL", TestDatabase.shared().fresh(),
                        "ENTRAIDE_PORT", "0",
                        "ENTRAIDE_DATA", "target/world-of-demo"))
                .withDemo(true);
        try (var node = Node.start(settings, Clock.systemUTC(), List.of(), platform -> List.of())) {
            for (var handle : List.of("sara", "lea", "somebody")) enrol(node, handle);

            var accounts = welcome(node).getJsonArray("demoAccounts");

            assertThat(accounts).hasSize(2);
            assertThat(accounts.getJsonObject(0).getString("email")).isEqualTo("lea@demo.test");
            assertThat(accounts.getJsonObject(0).getString("password")).isEqualTo("entraide-demo");
            assertThat(accounts.getJsonObject(1).getString("displayName")).isEqualTo("sara");
        }
    }

    private static void enrol(Node node, String handle) {
        var member = NewMember.of(
                handle,
                handle,
                new Address(handle + "@demo.test"),
                Passwords.hashNow(DemoAccounts.PASSWORD),
                Set.of(Role.STUDENT),
                World.START);
        node.platform()
                .database()
                .transact(tx -> node.platform().people().create(tx, member))
                .await();
    }

    private static JsonObject welcome(Node node) throws Exception {
        var address = URI.create("http://127.0.0.1:" + node.port() + "/api/v1/people/welcome");
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        return new JsonObject(answer.body());
    }
}
