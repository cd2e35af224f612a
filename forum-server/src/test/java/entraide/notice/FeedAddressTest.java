package entraide.notice;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.support.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Private addresses: made, shown once, fetched without signing in, renewed and revoked. */
class FeedAddressTest extends FeedTest {

    @Test
    void an_address_is_fetched_without_signing_in_and_says_when_it_was_last() {
        var made = made(lea, Map.of());
        assertThat(lea.get(FEEDS).itemList().get(0).getString("usedAt")).isNull();
        assertThat(fetch(address(made)).status()).isEqualTo(200);
        assertThat(lea.get(FEEDS).itemList().get(0).getString("usedAt")).isNotNull();
    }

    @Test
    void the_secret_is_kept_nowhere_and_told_once() {
        var made = made(lea, Map.of());
        var secret = address(made).split("/")[5];
        assertThat(secret).startsWith("entraide_feed_").hasSizeGreaterThan(50);
        assertThat(lea.get(FEEDS).text()).doesNotContain(secret);
        assertThat(kept(secret)).isZero();
    }

    private static final String KEPT = """
            select (select count(*) from notice.feed f where f::text like '%' || $1 || '%')::int
                 + (select count(*) from platform.idempotency i where convert_from(i.body, 'utf8') like '%' || $1 || '%')::int
                 + (select count(*) from platform.outbox o where o::text like '%' || $1 || '%')::int as kept
            """;

    private int kept(String secret) {
        return Sql.one(world.node().platform().database(), KEPT, row -> row.getInteger("kept"), secret)
                .await();
    }

    @Test
    void a_revoked_address_is_as_unknown_as_one_that_never_was() {
        var made = made(lea, Map.of());
        long id = made.getJsonObject("feed").getLong("id");
        assertThat(tom.delete(FEEDS + "/" + id).status()).isEqualTo(404);
        assertThat(lea.delete(FEEDS + "/" + id).status()).isEqualTo(204);
        var gone = fetch(address(made));
        var never = fetch(address(made).replace("entraide_feed_", "entraide_feed_x"));
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.text()).isEqualTo(never.text());
        assertThat(lea.get(FEEDS).itemList()).isEmpty();
    }

    @Test
    void a_renewed_address_replaces_the_old_one() {
        var made = made(lea, Map.of());
        long id = made.getJsonObject("feed").getLong("id");
        assertThat(tom.put(FEEDS + "/" + id).status()).isEqualTo(404);
        var renewed = lea.put(FEEDS + "/" + id).json();
        assertThat(fetch(address(made)).status()).isEqualTo(404);
        assertThat(fetch(address(renewed)).status()).isEqualTo(200);
        assertThat(lea.get(FEEDS).itemList()).hasSize(1);
    }

    @Test
    void an_address_gives_only_what_it_was_made_for() {
        var calendar = calendar(lea);
        var atom = atom(lea, everyone);
        assertThat(fetch(calendar.replace("promises.ics", "space.atom")).status())
                .isEqualTo(404);
        assertThat(fetch(atom.replace("space.atom", "promises.ics")).status()).isEqualTo(404);
    }

    @Test
    void there_is_no_address_of_a_space_that_its_owner_may_not_read() {
        assertThat(tom.post(FEEDS, Map.of("spaceId", springSpace)).status()).isEqualTo(404);
        assertThat(tom.post(FEEDS, Map.of("spaceId", 9999)).status()).isEqualTo(404);
    }

    @Test
    void whoever_left_the_school_has_no_address_any_more() {
        var calendar = calendar(lea);
        run("update people.member set deactivated_at = now() where id = $1", lea.id());
        assertThat(fetch(calendar).status()).isEqualTo(404);
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        ask(lea, everyone, "Pourquoi le panier est-il vide ?");
        var calendar = calendar(lea);
        var first = fetch(calendar);
        assertThat(first.header("content-type")).startsWith("text/calendar");
        assertThat(first.header("last-modified")).endsWith("GMT");
        world.clock().pass(Duration.ofMinutes(3));
        var again = world.visitor().with("If-None-Match", first.header("etag")).get(calendar);
        assertThat(again.status()).isEqualTo(304);
        ask(lea, everyone, "Et pourquoi la page est-elle blanche ?");
        assertThat(world.visitor()
                        .with("If-None-Match", first.header("etag"))
                        .get(calendar)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobody_has_more_than_fifty() {
        for (int i = 0; i < 50; i++) made(lea, Map.of());
        var refused = lea.post(FEEDS, Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("too-many-feeds");
    }

    @Test
    void an_address_that_is_fetched_all_the_time_has_to_wait() {
        var strict = world.visitor().to(World.address(world.node(Map.of("ENTRAIDE_LIMITS", "on"))));
        var calendar = calendar(lea);
        for (int i = 0; i < 30; i++) assertThat(strict.get(calendar).status()).isEqualTo(200);
        assertThat(strict.get(calendar).status()).isEqualTo(429);
        assertThat(strict.get(calendar(tom)).status()).isEqualTo(200);
    }

    private void run(String statement, Object... params) {
        Sql.run(world.node().platform().database(), statement, params).await();
    }
}
