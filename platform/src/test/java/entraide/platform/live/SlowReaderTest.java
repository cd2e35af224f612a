package entraide.platform.live;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.db.Sql;
import entraide.platform.people.Role;
import entraide.platform.sample.SampleModule;
import entraide.support.Reader;
import entraide.support.Speaker;
import entraide.support.World;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that opens a stream and never reads costs a bound of memory, and nobody else anything. */
@Timeout(45) // a connection that is merely idle ends later
class SlowReaderTest {

    // Each some 10 KB on the wire: they fill what the system keeps for a connection, and then what we keep.
    private static final int ROUNDS = 10;

    private static final String TELL = """
            insert into platform.outbox (topic, kind, subject, version, audience, facts, about)
            select 'sample.note-written', 'note', i, 1, '{everyone}', '{}',
                   (select jsonb_object_agg(repeat('x', 1000) || k, k) from generate_series(1, 10) k)
              from generate_series($1::bigint + 1, $1::bigint + 200) i
            """;

    private World world;
    private Speaker ada;

    @BeforeEach
    void start() {
        world = World.of(List.of("sample"), platform -> List.of(new SampleModule(platform)));
        ada = world.member("ada", Role.STUDENT);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private Socket opensAndNeverReads(Speaker speaker) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("127.0.0.1", world.node().port()));
        var request = "GET /api/v1/live HTTP/1.1\r\nhost: x\r\nauthorization: Bearer "
                + speaker.token().orElseThrow() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return socket;
    }

    private double streams() {
        return world.node()
                .platform()
                .metrics()
                .get("entraide.live.streams")
                .gauge()
                .value();
    }

    private void untilThereAre(int streams) {
        while (streams() != streams) LockSupport.parkNanos(5_000_000);
    }

    private void tell(int round) {
        Sql.run(world.node().platform().database(), TELL, round * 200L).await();
    }

    @Test
    void it_is_dropped_and_the_others_hear_everything() throws IOException {
        var zed = world.member("zed", Role.STUDENT);
        try (var reader = Reader.of(zed, world.address());
                var silent = opensAndNeverReads(ada)) {
            assertThat(reader.next().event()).isEqualTo("ready");
            untilThereAre(2);

            for (int round = 0; round < ROUNDS; round++) {
                tell(round);
                for (int i = 1; i <= 200; i++) {
                    assertThat(reader.next().data()).contains("\"id\":" + (round * 200 + i) + ",");
                }
            }

            untilThereAre(1);
            assertThat(silent.isConnected()).isTrue();
        }
    }
}
