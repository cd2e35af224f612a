package entraide.server.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.platform.db.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema itself refuses a restriction without its statement of reasons, whoever sends the SQL. */
class BareRestrictionTest extends Court {

    private static final String DECISION = """
            insert into moderation.decision (case_id, action, member_id, decided_by, automated, decided_at, appeal_until)
            values ($1, $2, $3, $4, false, now(), now() + interval '6 months')
            returning id as number
            """;

    @ParameterizedTest
    @ValueSource(strings = {"hide", "delete", "edit", "move", "lock", "warn", "silence", "suspend", "ban"})
    void a_decision_that_restricts_needs_a_statement(String action) {
        var about = reported("post", insult());

        assertThatThrownBy(() -> number(DECISION, about, action, tom.id(), omar.id()))
                .hasMessageContaining("decision_statement_fkey");
        assertThat(number("select count(*) as number from moderation.decision where case_id = $1", about))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "reject"})
    void one_that_restricts_nobody_needs_none_and_cannot_become_another(String action) {
        var decision = number(DECISION, reported("post", insult()), action, tom.id(), omar.id());

        assertThatThrownBy(() -> run("update moderation.decision set action = 'ban' where id = $1", decision))
                .hasMessageContaining("decision_statement_fkey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ground", "facts", "scope", "duration", "automation", "remedies"})
    void a_statement_lacks_nothing(String part) {
        var about = reported("post", insult());
        for (var empty : List.of("null", "' '")) {
            var words = List.of("ground", "facts", "scope", "duration", "automation", "remedies").stream()
                    .map(name -> name.equals(part) ? empty : "'said'")
                    .reduce((one, two) -> one + ", " + two)
                    .orElseThrow();

            assertThatThrownBy(() -> database()
                            .transact(tx -> Sql.one(
                                            tx,
                                            DECISION,
                                            row -> row.getLong("number"),
                                            about,
                                            "warn",
                                            tom.id(),
                                            omar.id())
                                    .compose(id -> Sql.run(
                                            tx,
                                            "insert into moderation.statement (decision_id, automated, locale, ground, facts,"
                                                    + " scope, duration, automation, remedies) values ($1, false, 'fr', "
                                                    + words + ")",
                                            id)))
                            .await())
                    .hasMessageMatching("(?s).*(statement_whole_check|null value).*");
        }
    }

    @Test
    void nobody_is_sanctioned_without_a_decision_on_them() {
        var warned =
                decided(decide(omar, reported("post", insult()), wish("warn"))).getLong("id");
        var sanction =
                "insert into moderation.sanction (decision_id, member_id, action, begins_at) values ($1, $2, 'ban', now())";

        assertThatThrownBy(() -> run(sanction, 999_999L, tom.id())).hasMessageContaining("sanction_decision_fkey");
        assertThatThrownBy(() -> run(sanction, warned, tom.id())).hasMessageContaining("sanction_decision_fkey");
        var banned =
                decided(decide(omar, reported("member", tom.id()), wish("ban"))).getLong("id");
        assertThatThrownBy(() ->
                        run("update moderation.sanction set member_id = $2 where decision_id = $1", banned, lea.id()))
                .hasMessageContaining("sanction_decision_fkey");
    }

    @Test
    void what_was_told_stays_as_it_was_told() {
        var decision =
                decided(decide(omar, reported("post", insult()), wish("warn"))).getLong("id");

        assertThatThrownBy(() -> run("update moderation.statement set facts = 'x' where decision_id = $1", decision))
                .hasMessageContaining("as it was told");
        assertThatThrownBy(() -> run("delete from moderation.statement where decision_id = $1", decision))
                .hasMessageContaining("as it was told");
    }

    @Test
    void who_decided_never_answers_the_appeal() {
        var decision =
                decided(decide(omar, reported("post", insult()), wish("warn"))).getLong("id");
        var appeal = made(appeal(tom, decision));
        var answer =
                "update moderation.appeal set reviewer_id = $2, outcome = 'upheld', answer = 'no', decided_at = now()"
                        + " where id = $1";

        assertThatThrownBy(() -> run(answer, appeal, omar.id())).hasMessageContaining("appeal_other_eyes_check");
        assertThatThrownBy(() -> run(answer, appeal, tom.id())).hasMessageContaining("appeal_other_eyes_check");
        assertThatThrownBy(() -> run("update moderation.appeal set decider = $2 where id = $1", appeal, zoe.id()))
                .hasMessageContaining("appeal_decider_fkey");
        run(answer, appeal, nadia.id());
    }
}
