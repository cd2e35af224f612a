package entraide.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comment relancer un devis sans réponse ?",
                "Bonjour, je ne sais pas quoi faire",
                "Ma landing page est vide",
                "J'ai un problème avec le code suivant : `the is are and`",
                "Le client n'a pas répondu depuis deux semaines",
                "erreur dans la fonction ```\nif the and this for that\n```",
                "Qu'est-ce que le SEO ?",
                "Déjà terminé à côté"
            })
    void french(String text) {
        assertThat(Language.of(text)).isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I follow up on a quote?",
                "Hello, I do not know what to do",
                "My landing page is empty",
                "The client has not answered for two weeks",
                "I've read « Le Petit Prince » and it was great for the class"
            })
    void english(String text) {
        assertThat(Language.of(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "npm ERR! code 1",
                "42",
                "😀",
                "Hola amigo",
                "```\nthe and is\n```",
                "https://the.and.is/the/and"
            })
    void unsure(String text) {
        assertThat(Language.of(text)).isNull();
    }
}
