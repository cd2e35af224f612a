package entraide.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What finding does, whichever engine finds. Each test has words of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FindResultsTest {

    private Library library;

    abstract Map<String, String> settings();

    @BeforeAll
    void open() {
        library = new Library(settings());
    }

    @AfterAll
    void close() {
        library.close();
    }

    private String asked(String title, String body) {
        return "thread/" + library.ask(library.lea, title, body);
    }

    private List<String> found(String q) {
        return library.settled().found(library.tom, q);
    }

    @Test
    void a_text_is_found_by_other_forms_of_its_words() {
        var french =
                asked("Les factures impayées de mes clients", "Elles arrivent toujours en retard, que dois-je faire ?");
        var english =
                asked("My invoices get rejected", "They are always coming too late, what should I do about them?");

        assertThat(found("facture impayée")).startsWith(french);
        assertThat(found("rejecting an invoice")).startsWith(english);
    }

    @Test
    void accents_case_and_elisions_do_not_matter() {
        var one = asked("L'hébergement de l'élève", "Où héberger le site d'un élève ?");

        for (var q : List.of("hebergement", "HÉBERGEMENT", "l’hébergement", "d'hebergement", "Hébergements"))
            assertThat(found(q)).as(q).startsWith(one);
    }

    @Test
    void what_is_written_exactly_so_comes_before_its_kin() {
        var kin = asked("Les coquillages vernissant la plage", "Il y en a partout sur le sable et dans les rochers.");
        var exact = asked("Les coquillages verni la plage", "Il y en a partout sur le sable et dans les rochers.");

        assertThat(found("verni")).startsWith(exact);
        assertThat(found("vernissant")).startsWith(kin);
    }

    @Test
    void a_word_with_a_wrong_letter_is_found_and_the_right_one_is_offered() {
        var one = asked("Mon imprimante pneumatique", "Elle ne marche plus.");

        var results = library.settled().results(library.tom, "pneumatiqe");

        assertThat(Library.names(results.getJsonArray("items"))).containsExactly(one);
        assertThat(results.getString("didYouMean")).isEqualTo("pneumatique");
        assertThat(results.getBoolean("partial")).isFalse();
    }

    @Test
    void a_wrong_letter_never_comes_before_a_right_one() {
        asked("Le kangourou kangourou kangourou", "Un kangourou, deux kangourous.");
        var exact =
                asked("Tout autre chose", "Il y est question, quelque part dans un texte assez long, du kangouron.");

        assertThat(found("kangouron").get(0)).isEqualTo(exact);
    }

    @Test
    void titles_come_before_bodies() {
        var body = asked("Une question", "Je parle ici de la xylographie.");
        var title = asked("La xylographie", "Je parle ici de ma question.");

        assertThat(found("xylographie")).containsExactly(title, body);
    }

    @Test
    void what_was_solved_comes_before_what_waits() {
        var waiting = library.ask(library.lea, "Le bathyscaphe fuit", "Que faire ?");
        var solved = library.ask(library.lea, "Le bathyscaphe fuit", "Que faire ?");
        library.solve(library.lea, solved, library.reply(library.mina, solved, "Du mastic."));

        assertThat(found("bathyscaphe")).containsExactly("thread/" + solved, "thread/" + waiting);
    }

    @Test
    void code_and_identifiers_are_found_by_wholes_and_parts() {
        var camel = asked("Une erreur", "L'appel de `getWombatName` échoue avec snake_wombat_case.");
        var sign = asked("Un cours de C++", "Où apprendre ?");

        assertThat(found("wombat")).contains(camel);
        assertThat(found("getWombatName")).startsWith(camel);
        assertThat(found("snake_wombat_case")).startsWith(camel);
        assertThat(found("c++")).startsWith(sign);
    }

    @Test
    void a_phrase_stands_there_as_it_is() {
        var right = asked("Le premier", "Le grand tamanoir bleu dort.");
        asked("Le second", "Le tamanoir est grand et bleu.");

        assertThat(found("\"grand tamanoir\"")).containsExactly(right);
        assertThat(found("tamanoir -\"grand tamanoir\"")).doesNotContain(right).hasSize(1);
    }

    @Test
    void operators_leave_out_what_they_do_not_fit() {
        var tagged = library.thread(
                library.mina, library.staff, "discussion", "Okapi un", "Texte", Map.of("tags", List.of("zoo")));
        var question = library.ask(library.lea, "Okapi deux", "Texte");
        library.settled();

        assertThat(operated("okapi in:coulisses")).containsExactly("thread/" + tagged);
        assertThat(operated("okapi -in:coulisses")).containsExactly("thread/" + question);
        assertThat(operated("okapi @lea")).containsExactly("thread/" + question);
        assertThat(operated("okapi author:mina")).containsExactly("thread/" + tagged);
        assertThat(operated("okapi kind:question")).containsExactly("thread/" + question);
        assertThat(operated("okapi tag:zoo")).containsExactly("thread/" + tagged);
        assertThat(operated("okapi is:unanswered")).containsExactly("thread/" + question);
        assertThat(operated("okapi is:mine")).containsExactly("thread/" + tagged);
        assertThat(operated("okapi -deux")).containsExactly("thread/" + tagged);
        assertThat(operated("okapi after:2026-03")).hasSize(2);
        assertThat(operated("okapi before:2026-03")).isEmpty();
    }

    private List<String> operated(String q) {
        return library.found(library.mina, q);
    }

    @Test
    void operators_alone_give_the_newest() {
        var first = library.thread(library.mina, library.everyone, "win", "Une victoire", "Un", Map.of());
        library.world.clock().pass(java.time.Duration.ofMinutes(1));
        var second = library.thread(library.mina, library.everyone, "win", "Une autre", "Deux", Map.of());

        assertThat(found("in:marketing kind:win")).containsExactly("thread/" + second, "thread/" + first);
    }

    @Test
    void an_operator_that_means_nothing_says_what_may_have_been_meant() {
        var answer = library.answer(library.tom, "okapi is:solvd in:marketin after:soon");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("search-query");
        var mistakes = answer.json().getJsonArray("mistakes");
        assertThat(mistakes.getJsonObject(0).getJsonArray("instead")).contains("is:solved");
        assertThat(mistakes.getJsonObject(1).getJsonArray("instead")).contains("in:marketing");
        assertThat(mistakes.size()).isEqualTo(3);
    }

    @Test
    void chips_take_parts_out() {
        var chips = library.results(library.tom, "okapi in:marketing -\"grand nord\"")
                .getJsonArray("chips");

        assertThat(chips.getJsonObject(0).getString("without")).isEqualTo("in:marketing -\"grand nord\"");
        assertThat(chips.getJsonObject(1).getString("label")).isEqualTo("Espace marketing");
        assertThat(chips.getJsonObject(1).getString("without")).isEqualTo("okapi -\"grand nord\"");
        assertThat(chips.getJsonObject(2).getBoolean("negated")).isTrue();
    }

    @Test
    void facets_count_what_was_found() {
        var solved = library.ask(library.lea, "Le narval", "Texte");
        library.solve(library.lea, solved, library.reply(library.mina, solved, "Le narval nage."));
        library.thread(library.mina, library.staff, "discussion", "Le narval aussi", "Texte", Map.of());
        library.settled();

        assertThat(facet(library.mina, "space")).isEqualTo(Map.of("marketing", 2, "coulisses", 1));
        assertThat(facet(library.tom, "space")).isEqualTo(Map.of("marketing", 2));
        assertThat(facet(library.tom, "state")).isEqualTo(Map.of("solved", 2));
        assertThat(facet(library.tom, "author")).isEqualTo(Map.of("lea", 1, "mina", 1));
    }

    private Map<String, Integer> facet(entraide.support.Speaker reader, String facet) {
        return library.results(reader, "narval").getJsonObject("facets").getJsonArray(facet).stream()
                .map(value -> (JsonObject) value)
                .collect(java.util.stream.Collectors.toMap(
                        value -> value.getString("value"), value -> value.getInteger("count")));
    }

    @Test
    void what_is_shown_is_safe_and_marked() {
        asked("Un <b>ornithorynque</b> & co", "Le code `<script>alert(1)</script>` de l'ornithorynque.");

        var item = library.settled()
                .results(library.tom, "ornithorynques")
                .getJsonArray("items")
                .getJsonObject(0);

        assertThat(item.getString("titleHtml")).isEqualTo("Un &lt;b&gt;<mark>ornithorynque</mark>&lt;/b&gt; &amp; co");
        assertThat(item.getString("excerpt"))
                .contains("&lt;script&gt;", "<mark>l&#39;ornithorynque</mark>")
                .doesNotContain("<script>");
    }

    @Test
    void all_pages_together_are_everything_once() {
        for (int i = 0; i < 25; i++) asked("Le casoar " + i, "Texte " + i);
        library.settled();

        var seen = new java.util.ArrayList<String>();
        for (String next = ""; next != null; ) {
            var page = library.tom
                    .get("/api/v1/search/results?limit=7&q=casoar" + (next.isEmpty() ? "" : "&after=" + next))
                    .json();
            seen.addAll(Library.names(page.getJsonArray("items")));
            next = page.getString("next");
        }

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void a_word_that_is_only_begun_is_marked() {
        asked("Le phacochère galope", "Les phacochères sont pressés.");

        var path = "/api/v1/search/results?facets=false&begun=true&q=phacoch";
        var item = library.settled().tom.get(path).json().getJsonArray("items").getJsonObject(0);

        assertThat(item.getString("titleHtml")).isEqualTo("Le <mark>phacochère</mark> galope");
        assertThat(item.getString("excerpt")).contains("<mark>phacochères</mark>");
    }

    @Test
    void a_place_between_pages_is_read_by_nobody_and_serves_one_search_of_one_reader() {
        for (int i = 0; i < 3; i++) asked("Le tarsier " + i, "Texte " + i);
        var page = "/api/v1/search/results?limit=1&q=tarsier";
        var next = library.settled().tom.get(page).json().getString("next");

        assertThat(new String(Base64.getUrlDecoder().decode(next), StandardCharsets.ISO_8859_1))
                .doesNotContain("thread/");
        assertThat(library.tom.get(page + "&after=" + next).status()).isEqualTo(200);
        assertThat(library.mina.get(page + "&after=" + next).status()).isEqualTo(400);
        assertThat(library.tom.get(page + "s&after=" + next).status()).isEqualTo(400);
        assertThat(library.tom
                        .get(page + "&after=" + (next.startsWith("A") ? "B" : "A") + next.substring(1))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void synonyms_of_the_school_are_looked_for_too() {
        var one = asked("Mon bulletin", "Le numbat y figure.");
        var groups = List.of(List.of("fourmilier marsupial", "numbat", "walpurti"));
        Library.done(library.sara.put("/api/v1/search/synonyms", Map.of("groups", groups)));
        library.settled();

        assertThat(found("walpurti")).containsExactly(one);
    }

    @Test
    void an_edit_a_move_and_a_deletion_are_followed() {
        var thread = library.ask(library.lea, "Le quokka", "Texte");
        assertThat(found("quokka")).hasSize(1);

        Library.done(library.omar.patch(
                Library.FORUM + "threads/" + thread, Map.of("title", "Le wallaby gris", "version", 1)));
        assertThat(found("quokka")).isEmpty();
        assertThat(found("wallaby")).hasSize(1);

        Library.done(
                library.omar.patch(Library.FORUM + "threads/" + thread, Map.of("space", library.staff, "version", 2)));
        assertThat(found("wallaby")).isEmpty();
        assertThat(library.found(library.mina, "wallaby")).hasSize(1);

        Library.done(library.omar.delete(Library.FORUM + "threads/" + thread));
        library.settled();
        assertThat(library.found(library.mina, "wallaby")).isEmpty();
    }

    @Test
    void who_asked_anonymously_is_found_by_nobody_but_themselves() {
        var thread = "thread/"
                + library.thread(
                        library.lea, library.everyone, "question", "Le pangolin", "Texte", Map.of("anonymous", true));
        library.settled();

        for (var peer : List.of(library.tom, library.mina, library.lea))
            assertThat(library.found(peer, "pangolin @lea")).isEmpty();
        assertThat(library.found(library.tom, "pangolin is:mine")).isEmpty();
        assertThat(library.found(library.lea, "pangolin is:mine")).containsExactly(thread);
        assertThat(library.answer(library.tom, "pangolin").text())
                .contains("pangolin")
                .doesNotContain("\"lea\"");
    }

    @Test
    void like_questions_are_offered_solved_ones_first() {
        var waiting = library.ask(library.lea, "Comment nourrir mon axolotl ?", "Il ne mange plus de vers.");
        var solved = library.ask(library.lea, "Mon axolotl ne mange pas", "Que lui donner ?");
        library.solve(library.lea, solved, library.reply(library.mina, solved, "Des vers."));
        library.thread(library.mina, library.staff, "question", "Un axolotl à nourrir", "Chut", Map.of());
        library.settled();

        assertThat(library.similar(library.tom, "Que donner à manger à un axolotl", "Il refuse les vers"))
                .containsExactly("thread/" + solved, "thread/" + waiting);
        assertThat(library.similar(library.tom, "Zzyzx brrrgl", "")).isEmpty();
    }
}
