package entraide.server.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An {@link ElasticsearchHost} as another process, which can be killed. It ends with the test at the latest. */
final class Elasticsearch implements AutoCloseable {

    private static final Path HOME =
            Path.of("target/elasticsearch/elasticsearch-8.19.21").toAbsolutePath();
    private static final Path SECURITY =
            Path.of("target/elasticsearch-security/elasticsearch-8.19.21").toAbsolutePath();
    private static final Path LOG = Path.of("target/elasticsearch.log");

    private final Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "elasticsearch-data");
    private final Optional<Certificates> certificates;
    private final int port;
    private Process process;

    Elasticsearch() throws IOException {
        this(Optional.empty());
    }

    /** One that speaks TLS alone, and to nobody who has no password. */
    static Elasticsearch secured() throws IOException {
        return new Elasticsearch(Optional.of(Certificates.made()));
    }

    private Elasticsearch(Optional<Certificates> certificates) throws IOException {
        this.certificates = certificates;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    Map<String, String> settings() {
        return Map.of("ENTRAIDE_ELASTICSEARCH_URL", "http://127.0.0.1:" + port);
    }

    /** For who comes with a name and password, or an API key. */
    Map<String, String> settings(String who) {
        return Map.of(
                "ENTRAIDE_ELASTICSEARCH_URL",
                "https://" + who + "@127.0.0.1:" + port,
                "ENTRAIDE_ELASTICSEARCH_CA",
                certificates.orElseThrow().authority().toString());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** What it answers to whoever may come in; {@code body} may be null. */
    JsonObject ask(String method, String path, JsonObject body) throws IOException, InterruptedException {
        return ask(Certificates.USER, method, path, body);
    }

    JsonObject ask(String who, String method, String path, JsonObject body) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder();
        certificates.ifPresent(those -> client.sslContext(those.trusting()));
        var scheme = certificates.isPresent() ? "https" : "http";
        var request = HttpRequest.newBuilder(URI.create(scheme + "://127.0.0.1:" + port + path))
                .header("content-type", "application/json")
                .header("authorization", "Basic " + Base64.getEncoder().encodeToString(who.getBytes(UTF_8)))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode()))
                .build();
        var answer = client.build().send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new AssertionError(answer.statusCode() + " " + answer.body());
        return new JsonObject(answer.body());
    }

    /** Where it was, with what it kept. */
    void start() throws IOException {
        var command = new ArrayList<>(List.of(
                "java",
                "-Xms128m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                HOME.resolve("lib").toString(),
                "--add-modules",
                "ALL-MODULE-PATH",
                "--add-modules",
                "jdk.net",
                "-Des.nativelibs.path=" + HOME.resolve("lib/platform"),
                "-cp",
                "target/test-classes",
                ElasticsearchHost.class.getName(),
                HOME.toString(),
                data.toString(),
                Integer.toString(port)));
        if (certificates.isPresent())
            command.addAll(List.of(
                    certificates.get().folder().toString(),
                    SECURITY.toString(),
                    AddressWordsModule.in(HOME).toString()));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
        awaitReady(process.inputReader());
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null && !line.equals("ready"); line = output.readLine())
            said.add(line);
        var drain = new Thread(() -> output.lines().forEach(line -> {}), "elasticsearch-output");
        drain.setDaemon(true);
        drain.start();
        if (said.size() > 500) throw new AssertionError("Elasticsearch does not start: " + said);
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) process.outputWriter().close();
        process.onExit().join();
    }
}
