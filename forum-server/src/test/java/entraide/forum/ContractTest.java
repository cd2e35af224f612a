package entraide.forum;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.web.Contract;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.Test;

/** The contract can be read by the router that serves it. */
final class ContractTest {

    @Test
    void the_router_takes_it() {
        var vertx = Vertx.vertx();
        assertThat(Contract.load(vertx, "forum").await().operations()).hasSizeGreaterThan(20);
        vertx.close().await();
    }
}
