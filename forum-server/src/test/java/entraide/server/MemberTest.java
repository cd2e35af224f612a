package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.Answer;
import entraide.support.World;
import io.vertx.core.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command {@code member}, on a database that a server uses. */
class MemberTest {

    private static final String PEOPLE = "/api/v1/people";
    private static World world;

    private final StringWriter told = new StringWriter();

    @BeforeAll
    static void open() {
        world = World.of(Modules.SCHEMAS, Modules::of);
        // The command's hours are the real ones.
        world.clock().set(java.time.Instant.now());
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void the_link_serves_once_to_choose_a_password() {
        assertThat(member("--email", "sara@school.test", "--name", "Sara Dumas", "--language", "en"))
                .isZero();

        assertThat(told.toString()).contains("Sara Dumas (@sara-dumas)").contains("https://aide.school.test/reset#");
        var token = link(told.toString());
        var password = "lanterne-verte-au-grenier";
        assertThat(useReset(token, password).status()).isEqualTo(204);
        assertThat(useReset(token, "another-lantern-upstairs").status()).isEqualTo(404);
        var me = signIn("sara@school.test", password).json().getJsonObject("member");
        assertThat(me.getJsonArray("roles")).isEqualTo(new JsonArray().add("staff"));
        assertThat(me.getString("locale")).isEqualTo("en");
        assertThat(me.getString("handle")).isEqualTo("sara-dumas");
    }

    @Test
    void nobody_signs_in_before_a_password_is_chosen() {
        member("--email", "omar@school.test", "--name", "Omar", "--role", "moderator", "--role", "mentor");

        assertThat(signIn("omar@school.test", "lanterne-verte-au-grenier").status())
                .isEqualTo(401);
    }

    @Test
    void a_password_can_be_asked_for_at_once() {
        System.setIn(new ByteArrayInputStream("lanterne-verte-au-grenier\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(member("--email", "ines@school.test", "--name", "Inès Roux", "--password"))
                .isZero();

        assertThat(told.toString()).contains("https://aide.school.test/sign-in").doesNotContain("lanterne");
        var me = signIn("ines@school.test", "lanterne-verte-au-grenier");
        assertThat(me.json().getJsonObject("member").getString("handle")).isEqualTo("ines-roux");
    }

    @Test
    void what_cannot_be_is_told_in_a_sentence() {
        member("--email", "paul@school.test", "--name", "Paul");

        assertThat(refused("--email", "paul@school.test", "--name", "Other"))
                .isEqualTo("This address is a member's.\n");
        assertThat(refused("--email", "p2@school.test", "--name", "Paul")).isEqualTo("Somebody has this handle.\n");
        assertThat(refused("--email", "paul at school", "--name", "Zoe")).isEqualTo("--email: is no e-mail address.\n");
        assertThat(refused("--email", "zoe@school.test", "--name", "Zoë", "--handle", "admin"))
                .isEqualTo("--handle: is kept for the school.\n");
        assertThat(refused("--email", "zoe@school.test", "--name", "Zoë", "--password=zoezoezoe"))
                .startsWith("--password:");
        assertThat(refused("--email", "zoe@school.test", "--name", "李")).isEqualTo("--handle: is no handle.\n");
        assertThat(signIn("zoe@school.test", "zoezoezoe").status()).isEqualTo(401);
    }

    private String refused(String... options) {
        told.getBuffer().setLength(0);
        assertThat(member(options)).isEqualTo(1);
        return told.toString();
    }

    private int member(String... options) {
        var command = new Member(
                Map.of("ENTRAIDE_DATABASE_URL", world.database(), "ENTRAIDE_PUBLIC_URL", "https://aide.school.test"));
        return Main.line(command)
                .setOut(new PrintWriter(told, true))
                .setErr(new PrintWriter(told, true))
                .execute(options);
    }

    private static String link(String text) {
        var found = Pattern.compile("#([A-Za-z0-9_-]{43})").matcher(text);
        if (!found.find()) throw new AssertionError("there is no link in " + text);
        return found.group(1);
    }

    private static Answer useReset(String token, String password) {
        return world.visitor().post(PEOPLE + "/resets/uses", Map.of("token", token, "password", password));
    }

    private static Answer signIn(String email, String password) {
        return world.visitor().post(PEOPLE + "/sessions", Map.of("email", email, "password", password));
    }
}
