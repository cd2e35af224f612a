package entraide.moderation.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Élève, eleve",
        "e\u0301te\u0301, ete",
        "Œuvre Straße, oeuvre strasse",
        "\u0440\u0430\u0443\u0440\u0430\u04cf, paypal",
        "\u03bf\u03c1\u03b1, opa",
        "\ufb01n, fin",
        "\ud835\ude8c\ud835\ude8a, ca",
        "a\u200d\u2060\u00ad\ufe0fb, ab",
        "l\u2019art, l'art",
        "\u0130\u0131, ii"
    })
    void a_text_is_as_it_is_read(String text, String plain) {
        assertThat(Folded.of(text).plain()).isEqualTo(plain);
    }

    @Test
    void digits_for_letters_and_any_space_are_read_too() {
        assertThat(Folded.of("C4$1N0 \n\t b1e|\u00a0").bare()).isEqualTo("casino bie| ");
    }

    @Test
    void each_letter_knows_where_it_stood() {
        var folded = Folded.of("x\u200b Œu\u0301\u0301vre  fi\ufb01");

        assertThat(folded.plain()).isEqualTo("x oeuvre  fifi");
        assertThat(folded.origin(0)).isZero();
        assertThat(folded.origin(2)).isEqualTo(3);
        assertThat(folded.origin(3)).isEqualTo(3);
        assertThat(folded.origin(4)).isEqualTo(4);
        assertThat(folded.origin(5)).isEqualTo(7);
        assertThat(folded.plainAt(folded.bare().indexOf("fifi"))).isEqualTo(10);
        assertThat(folded.origin(folded.plain().length())).isEqualTo("x\u200b Œu\u0301\u0301vre  fi\ufb01".length());
    }
}
