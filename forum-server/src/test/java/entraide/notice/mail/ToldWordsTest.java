package entraide.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.notice.channel.NoticeKinds;
import entraide.platform.mail.Wording;
import org.junit.jupiter.api.Test;

class ToldWordsTest {

    private static final Wording FRENCH = Wording.of("fr");
    private static final Wording ENGLISH = Wording.of("en");

    @Test
    void mails_have_words_for_each_kind_of_the_contract_in_both_languages() {
        assertThat(NoticeKinds.inContract()).isNotEmpty().allSatisfy(kind -> {
            assertThat(FRENCH.phrase("told.of." + kind)).isNotBlank();
            assertThat(ENGLISH.phrase("told.of." + kind)).isNotBlank();
        });
    }

    @Test
    void both_languages_name_who_it_was_for_the_same_kinds() {
        assertThat(NoticeKinds.inContract())
                .allMatch(kind -> FRENCH.has("told.by." + kind) == ENGLISH.has("told.by." + kind));
    }
}
