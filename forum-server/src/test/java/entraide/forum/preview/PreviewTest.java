package entraide.forum.preview;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewTest {

    @Test
    void it_is_the_very_html_that_is_stored() {
        try (var square = new Square()) {
            var body = "# Bonjour\n\n<script>alert(1)</script> **@ben** `code`";
            var post = square.thread(square.ada, square.everyone, body);

            var preview = square.ada.post(Square.API + "previews", Map.of("body", body));

            var stored =
                    square.ben.get(Square.API + "posts/" + post.id()).json().getString("html");
            assertThat(preview.json().getString("html")).isEqualTo(stored).doesNotContain("<script");
            assertThat(square.ada
                            .post(Square.API + "previews", Map.of("body", ""))
                            .json()
                            .getString("html"))
                    .isEmpty();
        }
    }
}
