package entraide.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.moderation.ModerationModule;
import entraide.platform.content.ContentRef;
import entraide.platform.db.Database;
import entraide.platform.db.Sql;
import entraide.platform.text.Markdown;
import entraide.support.World;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {

    private static final World WORLD = World.of(
            List.of("moderation"),
            platform -> List.of(new ModerationModule(platform, List.of(), new Markdown(platform.vertx())::render)));

    private final Database database = WORLD.node().platform().database();
    private final Audit audit = new Audit(WORLD.clock());

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    @BeforeEach
    void nothing() {
        byForce("delete from moderation.audit");
        byForce("delete from moderation.audit_head");
    }

    @Test
    void what_was_appended_is_found_whole() {
        append(3);

        var finding = verify();

        assertThat(finding.altered()).isEmpty();
        assertThat(finding.rows()).isEqualTo(3);
        assertThat(finding.hash())
                .isEqualTo(text("select encode(hash, 'hex') as text from moderation.audit where id = 3"));
    }

    @Test
    void an_empty_log_is_whole() {
        assertThat(verify().altered()).isEmpty();
    }

    @Test
    void rows_appended_at_once_make_one_chain() {
        Future.all(IntStream.range(0, 40).mapToObj(this::one).toList()).await();

        assertThat(verify().altered()).isEmpty();
        assertThat(verify().rows()).isEqualTo(40);
    }

    @Test
    void what_is_undone_leaves_no_gap() {
        append(1);
        database.transact(tx -> audit.append(tx, 1L, "decided", new ContentRef("post", 1), Map.of())
                        .compose(done -> Future.failedFuture("undone")))
                .otherwiseEmpty()
                .await();
        append(1);

        assertThat(verify().rows()).isEqualTo(2);
        assertThat(verify().altered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update moderation.audit set actor_id = 9 where id = 2",
                "delete from moderation.audit where id = 2",
                "delete from moderation.audit",
                "truncate moderation.audit",
                "truncate moderation.audit_head",
                "delete from moderation.audit_head"
            })
    void nothing_is_changed_through_the_product(String statement) {
        append(3);

        assertThatThrownBy(() -> Sql.run(database, statement).await())
                .isInstanceOf(PgException.class)
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> granted(statement)).hasMessageContaining("only appended to");
        assertThat(verify().rows()).isEqualTo(3);
    }

    @Test
    void a_row_written_by_hand_is_chained_all_the_same() {
        append(1);
        Sql.run(database, """
                insert into moderation.audit (id, at, action, kind, subject, details, before, hash)
                values (7, now(), 'forged', 'post', 1, '{}', decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))
                """).await();

        assertThat(verify().rows()).isEqualTo(2);
        assertThat(verify().altered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor_id = 9",
                "actor_id = null",
                "action = 'x'",
                "kind = 'x'",
                "subject = 9",
                "details = '{}'",
                "at = at + interval '1 microsecond'",
                "before = hash",
                "hash = before"
            })
    void whatever_is_altered_in_a_row_the_verifier_names_it(String change) {
        append(5);

        byForce("update moderation.audit set " + change + " where id = 3");

        assertThat(verify().altered()).contains(3L);
        assertThat(verify().rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void a_row_with_a_hash_that_fits_again_is_named_as_well(long row) {
        append(5);

        byForce("update moderation.audit set details = '{\"n\": 7}' where id = " + row);
        byForce("""
                update moderation.audit set hash = sha256(before || convert_to(jsonb_build_array(
                    id, extract(epoch from at), actor_id, action, kind, subject, details)::text, 'utf8'))
                """ + " where id = " + row);

        assertThat(verify().altered()).contains(row);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void a_row_that_is_gone_is_named(long row) {
        append(5);

        byForce("delete from moderation.audit where id = " + row);

        assertThat(verify().altered()).contains(row);
    }

    /** As somebody who was given the right again. */
    private void granted(String statement) {
        database.transact(tx -> Sql.run(tx, "grant all on moderation.audit, moderation.audit_head to current_user")
                        .compose(done -> Sql.run(tx, statement)))
                .await();
    }

    private void append(int rows) {
        IntStream.range(0, rows).forEach(i -> one(i).await());
    }

    private Future<Void> one(int i) {
        return database.transact(
                tx -> audit.append(tx, 1L, "flagged", new ContentRef("post", i + 1), Map.of("é", "ü\"" + i)));
    }

    private VerifyAudit.Finding verify() {
        return new VerifyAudit(database).run().await();
    }

    private String text(String sql) {
        return Sql.one(database, sql, row -> row.getString("text")).await();
    }

    /** As somebody who owns the database server can. */
    private void byForce(String sql) {
        var steps = List.of(
                "alter table moderation.audit disable trigger user",
                "alter table moderation.audit_head disable trigger user",
                "grant update, delete on moderation.audit, moderation.audit_head to current_user",
                sql,
                "revoke update, delete on moderation.audit from current_user",
                "revoke delete on moderation.audit_head from current_user",
                "alter table moderation.audit enable trigger user",
                "alter table moderation.audit_head enable trigger user");
        database.transact(tx -> {
                    var done = Future.succeededFuture(0);
                    for (var step : steps) done = done.compose(before -> Sql.run(tx, step));
                    return done;
                })
                .await();
    }
}
