package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.content.ContentRef;
import entraide.platform.content.Resembling.Twin;
import entraide.search.twin.Twins;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts that say nearly the same as another, for whoever watches for copies. Each test has a text of its own. */
class FindTwinsTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static Library library;

    @BeforeAll
    static void open() {
        library = new Library(Map.of());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static List<Twin> twins(String text) {
        return since(text, Instant.EPOCH);
    }

    private static List<Twin> since(String text, Instant since) {
        var database = library.world.node().platform().database();
        return library.search().resembling().to(database, text, since).await();
    }

    /** It is heard of a moment after it was written. */
    private static List<Twin> soon(String text) {
        var deadline = System.nanoTime() + SOON.toNanos();
        while (twins(text).isEmpty() && System.nanoTime() < deadline) LockSupport.parkNanos(5_000_000);
        return twins(text);
    }

    private static long told(String text) {
        return library.reply(library.mina, library.ask(library.lea, "Une question", "Que faire ?"), text);
    }

    @Test
    void a_copy_is_found_though_words_were_changed_and_marks_and_case() {
        var text = "Gagnez trois cents euros par jour depuis chez vous sans aucun effort, écrivez-moi vite en privé"
                + " pour recevoir ma méthode complète et gratuite dès ce soir";
        var post = told(text);

        assertThat(soon(text).get(0).likeness()).isEqualTo(1);
        var copy = text.replace("trois cents", "cinq cents").toUpperCase().replace(",", " !");
        assertThat(twins(copy)).extracting(Twin::ref).containsExactly(new ContentRef("post", post));
        assertThat(twins(copy)).extracting(Twin::authorId).containsExactly(library.mina.id());
        assertThat(twins(copy).get(0).likeness()).isLessThan(1);
    }

    @Test
    void a_text_about_the_same_in_other_words_is_no_copy() {
        var text = "Je cherche un logiciel de facturation simple pour une micro-entreprise qui vend des gâteaux";
        told(text);
        soon(text);

        assertThat(twins("Quel logiciel simple prendre pour la facturation quand on vend des gâteaux à son compte ?"))
                .isEmpty();
    }

    @Test
    void what_is_very_short_is_like_nothing() {
        told("Merci beaucoup à vous tous !");
        var marker = "Le texte que voici vient après le petit et se trouve donc plus tard que lui";
        told(marker);
        soon(marker);

        assertThat(twins("Merci beaucoup à vous tous !")).isEmpty();
    }

    @Test
    void an_edit_is_known_by_its_new_words_and_a_deletion_still_by_its_last() {
        var before = "Le premier jet de ce message parle longuement des oiseaux migrateurs de la baie de Somme";
        var after = "La seconde version décrit plutôt comment réparer une vieille bicyclette hollandaise rouillée";
        var post = told(before);
        soon(before);

        Library.done(library.mina.patch(Library.FORUM + "posts/" + post, Map.of("body", after, "version", 1)));
        assertThat(soon(after)).extracting(Twin::ref).containsExactly(new ContentRef("post", post));
        assertThat(twins(before)).isEmpty();

        Library.done(library.omar.delete(Library.FORUM + "posts/" + post));
        library.settled();
        assertThat(twins(after)).hasSize(1);
    }

    @Test
    void a_question_is_known_with_its_title_and_by_what_stands_first_now() {
        var thread =
                library.ask(library.lea, "Une grue sur le toit de la mairie", "Qui sait comment elle y est arrivée ?");
        var text = "Une grue sur le toit de la mairie\nQui sait comment elle y est arrivée ?";

        assertThat(soon(text)).extracting(Twin::ref).containsExactly(new ContentRef("thread", thread));
    }

    @Test
    void only_what_is_young_enough_is_told_and_a_month_is_the_most() {
        var text = "Ce texte vieillit doucement au grenier entre deux malles pleines de cartes postales jaunies";
        told(text);
        soon(text);
        var now = library.world.clock().instant();

        assertThat(since(text, now.plusSeconds(1))).isEmpty();
        assertThat(since(text, now.minusSeconds(1))).hasSize(1);
        forget(Duration.ofDays(29));
        assertThat(twins(text)).hasSize(1);
        forget(Duration.ofDays(31));
        assertThat(twins(text)).isEmpty();
    }

    private static void forget(Duration later) {
        var chore = Twins.forgetting(java.time.Clock.offset(library.world.clock(), later));
        library.world.node().platform().database().transact(chore::run).await();
    }
}
