package entraide.notice.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.support.Answer;
import entraide.support.Speaker;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The links by which mails are refused: they need no sign-in, and open nothing else. */
class UnsubscribeTest extends MailTest {

    private static final Pattern LINK = Pattern.compile("<https://lac.test(/api/v1/notice/unsubscriptions/[^>]+)>");

    private String linkOfAnAnswer() {
        long thread = ask(lea, everyone, "Pourquoi ?").id();
        reply(paul, thread, "Voilà pourquoi");
        pass(Duration.ofMinutes(10));
        var header = LINK.matcher(header(onlyMail(lea), "List-Unsubscribe"));
        assertThat(header.matches()).isTrue();
        return header.group(1);
    }

    private HttpResponse<String> oneClick(String link) throws Exception {
        var request = HttpRequest.newBuilder(world.address().resolve(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(UTF_8));
    }

    private String mailed(Speaker who, String family) {
        return who.get(NOTICE + "channels").json().getJsonArray("families").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("family").equals(family))
                .findFirst()
                .orElseThrow()
                .getString("mail");
    }

    @Test
    void one_click_refuses_the_mails_of_its_family_and_no_others() throws Exception {
        var link = linkOfAnAnswer();
        assertThat(header(onlyMail(lea), "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(oneClick(link).statusCode()).isEqualTo(200);
        assertThat(oneClick(link).statusCode()).isEqualTo(200);
        assertThat(mailed(lea, "questions")).isEqualTo("never");
        assertThat(mailed(lea, "turn")).isEqualTo("now");
        assertThat(mailed(zoe, "questions")).isEqualTo("now");
    }

    @Test
    void it_can_be_undone() throws Exception {
        wish(lea, new JsonObject("""
                {"budget": 5, "families": [{"family": "questions", "mail": "now", "push": false}]}"""));
        var link = linkOfAnAnswer();
        oneClick(link);
        var shown = world.visitor().get(link + "/scope").json();
        assertThat(shown.getString("scope")).isEqualTo("questions");
        assertThat(shown.getBoolean("refused")).isTrue();
        assertThat(shown.getBoolean("undoable")).isTrue();
        assertThat(world.visitor().delete(link).json().getBoolean("refused")).isFalse();
        assertThat(mailed(lea, "questions")).isEqualTo("now");
        assertThat(lea.get(NOTICE + "channels").json().getInteger("budget")).isEqualTo(5);
        assertThat(world.visitor().delete(link).status()).isEqualTo(200);
    }

    @Test
    void looking_at_the_link_changes_nothing_and_leads_to_the_page() {
        var link = linkOfAnAnswer();
        var answer = world.visitor().get(link);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("location"))
                .isEqualTo("https://lac.test/unsubscribe#" + link.substring(link.lastIndexOf('/') + 1));
        assertThat(mailed(lea, "questions")).isEqualTo("now");
        assertThat(text(onlyMail(lea))).contains(answer.header("location"));
    }

    @Test
    void a_link_that_was_changed_and_one_of_somebody_who_left_are_answered_alike() {
        var link = linkOfAnAnswer();
        var forged = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        var others = link.replace("/" + lea.id() + ".", "/" + zoe.id() + ".");
        var wider = link.replace(".questions.", ".digest.");
        Sql.run(
                        world.node().platform().database(),
                        "update people.member set deactivated_at = now() where id = $1",
                        lea.id())
                .await();
        var gone = refused(link);
        assertThat(refused(forged)).isEqualTo(gone);
        assertThat(refused(others)).isEqualTo(gone);
        assertThat(refused(wider)).isEqualTo(gone);
        assertThat(mailed(zoe, "questions")).isEqualTo("now");
    }

    private String refused(String link) {
        return told(world.visitor().get(link + "/scope"))
                + told(world.visitor().post(link, null))
                + told(world.visitor().delete(link));
    }

    private static String told(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        return answer.text();
    }

    @Test
    void a_link_is_no_sign_in() {
        var link = linkOfAnAnswer();
        var token = link.substring(link.lastIndexOf('/') + 1);
        var request = HttpRequest.newBuilder(URI.create(world.address() + NOTICE + "channels"))
                .header("Authorization", "Bearer " + token)
                .build();
        assertThat(HttpClient.newHttpClient()
                        .sendAsync(request, BodyHandlers.ofString())
                        .join()
                        .statusCode())
                .isEqualTo(401);
    }
}
