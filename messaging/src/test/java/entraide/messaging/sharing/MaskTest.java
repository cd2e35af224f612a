package entraide.messaging.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    private static final Names NOBODY = new Names(List.of());
    private static final Names LEA =
            new Names(List.of(new Names.Person("lea", "Léa Roussel"), new Names.Person("mina-h", "Mina Haddad")));

    private static Draft draft(String text, Names names) {
        return Draft.of(
                Map.of(Draft.Part.TITLE, "A title", Draft.Part.QUESTION, text, Draft.Part.ANSWER, "Yes."), "fr", names);
    }

    private static String masked(String text) {
        return draft(text, LEA).text(Draft.Part.QUESTION);
    }

    @Test
    void of_five_hundred_exchanges_nothing_gets_out() {
        for (long seed : LongStream.range(0, 500).toArray()) {
            var seeded = Seeded.of(seed);
            var masked = draft(seeded.text(), new Names(seeded.people())).text(Draft.Part.QUESTION);
            for (var secret : seeded.secrets()) {
                assertThat(Survivors.of(secret, masked))
                        .as("%s of exchange %d:%n%s%n%s", secret, seed, seeded.text(), masked)
                        .isEmpty();
            }
        }
    }

    @Test
    void each_thing_has_one_mask_that_says_its_kind_and_what_it_hides() {
        var draft = draft("Léa, écris à lea@free.fr. Oui lea, 06 12 34 56 78.", LEA);

        assertThat(draft.text(Draft.Part.QUESTION))
                .isEqualTo("[nom 1], écris à [e-mail 2]. Oui [nom 1], [téléphone 3].");
        assertThat(draft.masks())
                .extracting(Mask::kind, Mask::hides)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MaskKind.NAME, "Léa"),
                        org.assertj.core.groups.Tuple.tuple(MaskKind.MAIL, "lea@free.fr"),
                        org.assertj.core.groups.Tuple.tuple(MaskKind.PHONE, "06 12 34 56 78"));
    }

    @Test
    void what_is_unmasked_by_hand_stays_so_and_nothing_else() {
        var draft = draft("Léa paie 500 €, pas 600 €.", LEA);
        var open = draft.unmask(draft.masks().get(1));
        assertThat(open.text(Draft.Part.QUESTION)).isEqualTo("[nom 1] paie 500 €, pas [montant 3].");

        var again = open.with(Draft.Part.QUESTION, "[nom 1] paie 500 €, pas [montant 3], et Mina 700 €.", LEA);
        assertThat(again.text(Draft.Part.QUESTION))
                .isEqualTo("[nom 1] paie 500 €, pas [montant 3], et [nom 4] [montant 5].");
    }

    @Test
    void words_are_hidden_by_hand_wherever_they_stand_but_in_masks() {
        var draft = draft("Le nom de Léa et ma fromagerie, la fromagerie.", LEA)
                .hide("fromagerie")
                .hide("nom");

        assertThat(draft.text(Draft.Part.QUESTION))
                .isEqualTo("Le [masqué 3] de [nom 1] et ma [masqué 2], la [masqué 2].");
    }

    @Test
    void a_mask_is_not_masked_again() {
        var draft = draft("La société Nohant et 12 €", LEA);
        var text = draft.text(Draft.Part.QUESTION);

        assertThat(draft.with(Draft.Part.QUESTION, text, LEA)).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il faut 12 clients, pas 120, et 3 mois de patience.",
                "Le 11/03/2026 à 14 h 30, puis le 2026-04-01 10:15.",
                "Créer une SARL ou une SAS ? Une SASU me semble plus simple.",
                "Elle est chez elle, et moi chez moi. Chez nous on dit autrement.",
                "Look at the first page, at least at Christmas, at 10:30.",
                "Sa page est bonne, sa vitesse aussi. 100 % des pages, 5 étoiles.",
                "J'ai lu 12 livres et 1 200 pages, en version 17.0.2.",
                "Le taux passe de 3,5 % à 4,25 %.",
                "Should I set up an LLC or a Ltd? My LLC is not ready.",
                "**Bonjour !** Voici [ce que j'ai fait], `let x = 12;` et #123."
            })
    void ordinary_words_and_numbers_stay(String text) {
        assertThat(draft(text, NOBODY).text(Draft.Part.QUESTION)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR76 3000 6000 0112 3456 7890 189",
                "DE89370400440532013000",
                "732 829 320 00074",
                "SIREN 732 829 320",
                "RCS Lyon 732829320",
                "4970 1012 3456 7890",
                "/api/v1/forum/files/12",
                "[ici](/messages/4)",
                "![](/api/v1/messaging/files/3)",
                "de 500 à 800 €",
                "Entre 1 200 et 1 500 euros",
                "$1.2M",
                "2 millions d'euros",
                "06/12/34/56/78",
                "lea [at] free [dot] fr",
                "nohant.fr",
                "L. Roussel",
                "LéaRoussel",
                "les Roussels",
                "_Léa_"
            })
    void what_tells_who_somebody_is_does_not(String text) {
        assertThat(masked("Voici : " + text + " voilà.").replaceAll("\\[\\S+ \\d+\\]", ""))
                .doesNotContainPattern("[0-9]{2}|[Ll][ée]a|[Rr]oussel|nohant|free|/api|/messages|\\$");
    }

    /** What is searched anew from each letter takes minutes here, not a moment. */
    @Test
    @Timeout(60)
    void long_texts_take_no_longer_a_letter() {
        for (var piece : List.of(
                "a",
                "1 ",
                "a.",
                "a@",
                "A ",
                "0",
                "cent ",
                "Chez A",
                "www.",
                "](a",
                "€1",
                "FR76 ",
                "+33",
                "a-",
                "Julie ",
                "M. ",
                "`",
                "Rose. ",
                "Julie de ")) {
            var text = piece.repeat(100_000 / piece.length());
            assertThat(Entities.in(text, LEA, Set.of())).as(piece).isNotNull();
        }
    }

    @Test
    @Timeout(60)
    void many_masks_take_no_longer_each() {
        var text = IntStream.range(0, 6_000).mapToObj(i -> i + 100 + " €").collect(Collectors.joining("; "));
        var draft = draft(text, LEA);

        assertThat(draft.masks()).hasSize(6_000);
        assertThat(draft.with(Draft.Part.QUESTION, draft.text(Draft.Part.QUESTION), LEA))
                .isEqualTo(draft);
        assertThat(draft.places()).hasSize(6_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ma cliente Julie Morel",
                "my client Julie Morel",
                "Mme Morel",
                "Mme d'Morel",
                "Mme Le Morel",
                "M. Karim Morel",
                "Julie",
                "avec Karim",
                "Mr Morel",
                "Dr. J. Morel",
                "Pierre Morel",
                "on a vu Pierre Morel",
                "mon associé Morel",
                "avec Rose",
                "Jean-Karim de la Morel",
                "KARIM MOREL",
                "Julie's plan",
                "Will Morel",
                "`Julie Morel`"
            })
    void third_persons_have_no_name_either(String text) {
        assertThat(draft("Voilà. " + text + " écrit.", NOBODY).text(Draft.Part.QUESTION))
                .contains("[nom 1]")
                .doesNotContainPattern("(?i)julie|morel|karim|pierre|will|\\brose");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rose ou bleu ? Pierre ou bois ? Claire, cette page.",
                "Mark it as done. Will it work? May I ask? Grace period.",
                "See you in May or June, en France, near Sydney.",
                "Mon client Instagram et le client SMTP, my client API.",
                "Say `new Julie()` or `Mark`, and hope for the best.",
                "Saint-Étienne et la rue du port. Madame, Monsieur, bonjour.",
                "La rose, la pierre, un mark, the will to win."
            })
    void ordinary_words_are_nobody(String text) {
        assertThat(draft(text, NOBODY).text(Draft.Part.QUESTION)).isEqualTo(text);
    }

    @Test
    void a_third_person_has_one_mask_in_all_parts() {
        var draft = Draft.of(
                Map.of(
                        Draft.Part.TITLE, "Le devis de Morel",
                        Draft.Part.QUESTION, "Julie hésite. Mme Morel ou Paul Petit ?",
                        Draft.Part.ANSWER, "Julie Morel a raison, dis-le à Julie."),
                "fr",
                NOBODY);

        assertThat(draft.texts())
                .containsEntry(Draft.Part.TITLE, "Le devis de [nom 2]")
                .containsEntry(Draft.Part.QUESTION, "[nom 1] hésite. Mme [nom 2] ou [nom 3] ?")
                .containsEntry(Draft.Part.ANSWER, "[nom 1] a raison, dis-le à [nom 1].");
    }

    @Test
    void later_a_part_of_the_name_is_the_same_person_and_shown_with_it() {
        var draft = draft("Julie Morel hésite, dit Julie. Mme Morel aussi.", NOBODY);
        assertThat(draft.text(Draft.Part.QUESTION)).isEqualTo("[nom 1] hésite, dit [nom 1]. Mme [nom 1] aussi.");

        var open =
                draft.unmask(draft.masks().get(0)).with(Draft.Part.QUESTION, "Julie et Mme Morel, sans Karim.", NOBODY);
        assertThat(open.text(Draft.Part.QUESTION)).isEqualTo("Julie et Mme Morel, sans [nom 1].");
    }

    @Test
    void a_token_written_by_hand_is_no_mask() {
        var draft = draft("Ici [nom 1] et [nom 2] : Léa.", LEA);

        assertThat(draft.text(Draft.Part.QUESTION)).isEqualTo("Ici [nom 1] et [nom 2] : [nom 3].");
        assertThat(draft.unmask(draft.masks().get(0)).text(Draft.Part.QUESTION))
                .isEqualTo("Ici [nom 1] et [nom 2] : Léa.");
    }
}
