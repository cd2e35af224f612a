package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SweepTest extends InTown {

    @Test
    void what_ran_out_goes_and_the_rest_stays() {
        var lea = world.member("lea", Role.STUDENT);
        var sara = world.member("sara", Role.STAFF);
        browserOf(lea);
        sara.post(PEOPLE + "/invitations", Map.of("email", "tom@home.test", "roles", List.of("student")));
        run(
                "insert into people.reset values ($1, 'x', $2)",
                lea.id(),
                world.clock().instant());
        run("insert into people.throttle values ('x', 1, $1)", world.clock().instant());

        world.clock().pass(Duration.ofDays(31));
        browserOf(lea);
        sweep();
        assertThat(counts()).isEqualTo("1 1 0 0");

        world.clock().pass(Duration.ofDays(90));
        sweep();
        assertThat(counts()).isEqualTo("0 0 0 0");
    }

    private void sweep() {
        var database = node().platform().database();
        database.transact(new Sweep(world.clock())::run).await();
    }

    private String counts() {
        return row("""
                select concat_ws(' ', (select count(*) from people.session), (select count(*) from people.invitation),
                       (select count(*) from people.reset), (select count(*) from people.throttle)) as counts
                """).getString("counts");
    }
}
