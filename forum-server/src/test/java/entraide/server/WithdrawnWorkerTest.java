package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import entraide.support.World;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The worker that browsers keep can be withdrawn, should one be broken; the rest of the client is served as ever. */
class WithdrawnWorkerTest {

    @BeforeEach
    void the_client_is_built() {
        assumeThat(WithdrawnWorkerTest.class.getResource("/web/offline.js"))
                .as("built with -DskipClient")
                .isNotNull();
    }

    @Test
    void a_withdrawn_worker_is_answered_by_one_that_clears_itself_away() throws Exception {
        try (var world = World.of(Map.of("ENTRAIDE_WORKER", "off"), List.of(), platform -> List.of())) {
            var worker = get(world, "/offline.js");
            assertThat(worker.statusCode()).isEqualTo(200);
            assertThat(worker.body()).contains("registration.unregister()").doesNotContain("respondWith");
            assertThat(worker.headers().firstValue("cache-control")).contains("no-cache");
            assertThat(get(world, "/spaces").body()).contains("<title>Entraide</title>");
        }
    }

    @Test
    void else_it_is_served_and_asked_for_anew_each_time() throws Exception {
        try (var world = World.of(List.of(), platform -> List.of())) {
            var worker = get(world, "/offline.js");
            assertThat(worker.body()).contains("respondWith").doesNotContain("%PROGRAM%");
            assertThat(worker.headers().firstValue("cache-control")).contains("no-cache");
            assertThat(get(world, "/fr.webmanifest").headers().firstValue("content-type"))
                    .contains("application/manifest+json");
        }
    }

    private static HttpResponse<String> get(World world, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(world.address().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
