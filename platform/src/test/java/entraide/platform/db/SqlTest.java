package entraide.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.support.TestDatabase;
import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SqlTest {

    private final Vertx vertx = Vertx.vertx();
    private final Database database =
            Database.connect(vertx, TestDatabase.shared().url(), 1);

    @AfterEach
    void close() {
        database.close().await();
        vertx.close().await();
    }

    private String back(String type, List<?> many) {
        var sql = "select $1::" + type + "[]::text as told";
        return Sql.one(database, sql, row -> row.getString("told"), many).await();
    }

    @Test
    void a_collection_is_an_array_of_whatever_type_is_asked_for() {
        assertThat(back("bigint", List.of(7L, 8L))).isEqualTo("{7,8}");
        assertThat(back("text", List.of("a", "b c"))).isEqualTo("{a,\"b c\"}");
        assertThat(back("text", List.of(Thread.State.NEW))).isEqualTo("{new}");
        assertThat(back("text", Arrays.asList("a", null))).isEqualTo("{a,NULL}");
    }

    @Test
    void an_empty_one_too() {
        for (var type : List.of("bigint", "int", "text")) {
            assertThat(back(type, List.of())).as(type).isEqualTo("{}");
        }
    }
}
