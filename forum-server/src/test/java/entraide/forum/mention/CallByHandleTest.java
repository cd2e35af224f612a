package entraide.forum.mention;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.forum.Square;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallByHandleTest {

    private Square square;

    @BeforeEach
    void open() {
        square = new Square();
    }

    @AfterEach
    void close() {
        square.close();
    }

    @Test
    void who_may_read_is_called_and_nobody_else() {
        var open = square.thread(square.ada, square.everyone, "@ben @mina @nobody");
        var closed = square.thread(square.mina, square.staff, "@ben");

        assertThat(called(open.id())).isEqualTo(2);
        assertThat(called(closed.id())).isZero();
    }

    @Test
    void nobody_calls_themselves() {
        assertThat(called(square.thread(square.ada, square.everyone, "@ada").id()))
                .isZero();
    }

    @Test
    void an_edit_takes_the_call_back() {
        var post = square.thread(square.ada, square.everyone, "@ben");

        square.edit(square.ada, post, "@mina");

        assertThat(called(post.id())).isEqualTo(1);
        assertThat(square.number("select member_id as id from forum.mention where post_id = $1", post.id()))
                .isEqualTo(square.mina.id());
    }

    @Test
    void who_is_gone_is_not_called() {
        square.run("update people.member set deactivated_at = now() where id = $1", square.ben.id());

        assertThat(called(square.thread(square.ada, square.everyone, "@ben").id()))
                .isZero();
    }

    @Test
    void a_crowd_is_not_called() {
        var crowd = IntStream.range(0, 25)
                .mapToObj(i -> square.world
                        .member("peer" + i, entraide.platform.people.Role.STUDENT)
                        .handle())
                .collect(Collectors.joining(" @", "@", ""));

        assertThat(called(square.thread(square.ada, square.everyone, crowd).id()))
                .isEqualTo(20);
    }

    private long called(long post) {
        return square.number("select count(*) as id from forum.mention where post_id = $1", post);
    }
}
