package entraide.server.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.search.SearchModule;
import entraide.support.World;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An Elasticsearch that speaks TLS and asks who comes: a genuine one. */
class ElasticsearchSecurityTest {

    private static Elasticsearch elasticsearch;
    private static Library library;

    @BeforeAll
    static void open() throws IOException {
        elasticsearch = Elasticsearch.secured();
        library = new Library(elasticsearch.settings(Certificates.USER));
    }

    @AfterAll
    static void close() throws IOException {
        library.close();
        elasticsearch.close();
    }

    @Test
    void who_has_the_password_and_trusts_its_authority_finds() {
        var asked = library.ask(library.lea, "Le mandrill", "Il a le nez rouge.");

        assertThat(library.settled().found(library.tom, "mandrill")).containsExactly("thread/" + asked);
    }

    @Test
    void the_privileges_that_are_named_are_enough_to_build_the_index_anew_and_are_all_that_is_given() throws Exception {
        var asked = library.ask(library.lea, "Le gibbon", "Il chante le matin.");

        assertThat(library.settled().rebuilt().found(library.tom, "gibbon")).containsExactly("thread/" + asked);
        assertThatThrownBy(() -> elasticsearch.ask("PUT", "/another", new JsonObject()))
                .hasMessageContaining("403");
    }

    @Test
    void with_a_wrong_password_search_is_away_and_writing_goes_on() {
        isAway(elasticsearch.settings("entraide:wrong"));
    }

    @Test
    void a_key_that_it_made_finds_until_it_is_revoked() throws Exception {
        var asked = library.ask(library.lea, "Le bonobo", "Il partage ses fruits.");
        library.settled();
        var key = elasticsearch.ask(
                Certificates.KEEPER, "POST", "/_security/api_key", new JsonObject().put("name", "entraide"));
        var settings = elasticsearch.settings(URLEncoder.encode(key.getString("encoded"), UTF_8));
        try (var other = library.world.node(settings)) {
            SearchModule.in(other.modules()).caughtUp().await();
            assertThat(library.found(library.tom.to(World.address(other)), "bonobo"))
                    .containsExactly("thread/" + asked);
        }
        elasticsearch.ask(
                Certificates.KEEPER,
                "DELETE",
                "/_security/api_key",
                new JsonObject()
                        .put("ids", new JsonArray().add(key.getString("id")))
                        .put("owner", true));
        isAway(settings);
    }

    @Test
    void with_a_key_that_is_not_its_own_search_is_away() {
        isAway(elasticsearch.settings("bm90LWE6a2V5"));
    }

    @Test
    void one_that_is_signed_by_a_stranger_is_not_spoken_to() {
        var settings = new HashMap<>(elasticsearch.settings(Certificates.USER));
        settings.remove("ENTRAIDE_ELASTICSEARCH_CA");
        isAway(settings);
    }

    private static void isAway(Map<String, String> settings) {
        try (var other = library.world.node(settings)) {
            var there = library.tom.to(World.address(other));
            var answer = there.get("/api/v1/search/results?q=mandrill");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("retry-after")).isNotNull();
            var wish = Map.of("space", library.everyone, "kind", "question", "title", "Un autre", "body", "Texte");
            assertThat(there.post(Library.FORUM + "threads", wish).status()).isEqualTo(201);
        }
    }
}
