package entraide.forum.file;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import entraide.support.Speaker;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShowFileTest {

    private static Square square;

    @BeforeAll
    static void open() {
        square = new Square();
    }

    @AfterAll
    static void close() {
        square.close();
    }

    @Test
    void until_a_post_shows_it_only_its_owner_sees_it() {
        var url = picture(square.ada);
        assertThat(square.ada.get(url).status()).isEqualTo(200);
        assertThat(square.ben.get(url).status()).isEqualTo(404);
        assertThat(square.sara.get(url + "/thumbnail").status()).isEqualTo(404);
        assertThat(square.world.visitor().get(url).status()).isEqualTo(401);

        square.thread(square.ada, square.everyone, "![](" + url + ")");

        assertThat(square.ben.get(url).status()).isEqualTo(200);
        assertThat(square.ben.get(url + "/thumbnail").status()).isEqualTo(200);
    }

    @Test
    void who_may_not_read_the_space_may_not_read_its_files() {
        var url = picture(square.mina);
        square.thread(square.mina, square.staff, "![](" + url + ")");

        assertThat(square.sara.get(url).status()).isEqualTo(200);
        assertThat(square.ben.get(url).status()).isEqualTo(404);
        assertThat(square.ben.get(Upload.FILES + "/999999").text())
                .isEqualTo(square.ben.get(url).text());
    }

    @Test
    void nobody_opens_a_file_by_naming_it() {
        var url = picture(square.mina);
        square.thread(square.mina, square.staff, "![](" + url + ")");

        square.thread(square.ben, square.everyone, "![](" + url + ")");

        assertThat(square.ben.get(url).status()).isEqualTo(404);
        assertThat(square.ada.get(url).status()).isEqualTo(404);
    }

    @Test
    void a_quote_shows_what_its_thread_shows_already() {
        var url = picture(square.ada);
        var first = square.thread(square.ada, square.everyone, "![](" + url + ")");
        var quote = square.post(square.ben, first.thread(), "> ![](" + url + ")");

        square.edit(square.ada, first, "Sans image");

        assertThat(square.mina.get(url).status()).isEqualTo(200);
        square.ben.delete(Square.API + "posts/" + quote.id());
        assertThat(square.mina.get(url).status()).isEqualTo(404);
    }

    @Test
    void it_goes_with_the_post_that_showed_it() {
        var url = picture(square.ada);
        var first = square.thread(square.ada, square.everyone, "![](" + url + ")");
        square.post(square.ben, first.thread(), "Merci");

        square.edit(square.ada, first, "Sans image");
        assertThat(square.ben.get(url).status()).isEqualTo(404);

        square.edit(square.ada, first, "[Le plan](" + url + ")");
        assertThat(square.ben.get(url).status()).isEqualTo(200);

        square.run("update forum.post set hidden_at = now() where id = $1", first.id());
        assertThat(square.ben.get(url).status()).isEqualTo(404);
        assertThat(square.ada.get(url).status()).isEqualTo(200);
    }

    @Test
    void a_moved_thread_takes_its_files_along() {
        var url = picture(square.ada);
        var first = square.thread(square.ada, square.everyone, "![](" + url + ")");
        var version =
                square.mina.get(Square.API + "threads/" + first.thread()).json().getLong("version");

        square.mina.patch(Square.API + "threads/" + first.thread(), Map.of("space", square.staff, "version", version));

        assertThat(square.ben.get(url).status()).isEqualTo(404);
    }

    @Test
    void nothing_in_it_can_run() {
        var page = Upload.of(square.ada, "page.html", "<script>alert(1)</script>")
                .json()
                .getString("url");

        var shown = square.ada.get(page);

        assertThat(shown.header("content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(shown.header("content-disposition"))
                .isEqualTo("attachment; filename=\"page.html.txt\"; filename*=UTF-8''page.html.txt");
        assertThat(shown.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(shown.header("content-security-policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(shown.header("cache-control")).startsWith("private");
        assertThat(square.ada.get(picture(square.ada)).header("content-disposition"))
                .startsWith("inline");
    }

    @Test
    void names_cannot_break_out_of_the_header() {
        var url = Upload.of(square.ada, "été (1).txt", "words").json().getString("url");

        assertThat(square.ada.get(url).header("content-disposition"))
                .isEqualTo("attachment; filename=\"_t_ _1_.txt\"; " + "filename*=UTF-8''%C3%A9t%C3%A9%20%281%29.txt");
    }

    @Test
    void a_stretch_of_it_can_be_asked_for_across_its_parts() {
        var text = "0123456789".repeat(60_000);
        var url = Upload.of(square.ada, "digits.txt", text).json().getString("url");

        var part = square.ada.with("Range", "bytes=262140-524300").get(url);

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo(text.substring(262_140, 524_301));
        assertThat(part.header("content-range")).isEqualTo("bytes 262140-524300/600000");
        assertThat(square.ada.with("Range", "bytes=-5").get(url).text()).isEqualTo("56789");
        assertThat(square.ada.with("Range", "bytes=600000-").get(url).status()).isEqualTo(416);
        assertThat(square.ada.with("Range", "lines=1-2").get(url).status()).isEqualTo(200);
    }

    @Test
    void who_has_it_already_is_asked_again_but_not_sent_it() {
        var url = picture(square.ada);
        var etag = square.ada.get(url).header("etag");

        assertThat(square.ada.with("If-None-Match", etag).get(url).status()).isEqualTo(304);
        assertThat(square.ben.with("If-None-Match", etag).get(url).status()).isEqualTo(404);
    }

    @Test
    void what_nothing_shows_goes_after_a_day_and_what_a_draft_shows_stays() {
        var lost = picture(square.ada);
        var drafted = picture(square.ada);
        var used = picture(square.ada);
        var post = square.thread(square.ada, square.everyone, "![](" + used + ")");
        square.edit(square.ada, post, "Sans image");
        square.ada.put(Square.API + "drafts/thread:1", Map.of("body", "![](" + drafted + ")"));
        square.ben.put(Square.API + "drafts/thread:1", Map.of("body", "![](" + lost + ")"));

        square.world.clock().pass(Duration.ofHours(25));
        square.chores();

        assertThat(square.ada.get(lost).status()).isEqualTo(404);
        assertThat(square.ada.get(drafted).status()).isEqualTo(200);
        assertThat(square.ada.get(used).status()).isEqualTo(200);
        assertThat(square.number("""
                select count(*) as id from platform.file_chunk c
                 where not exists (select from platform.file where id = c.file_id)
                """)).isZero();
    }

    private static String picture(Speaker who) {
        return Upload.of(who, "plan.png", Pictures.noise(30, 30)).json().getString("url");
    }
}
