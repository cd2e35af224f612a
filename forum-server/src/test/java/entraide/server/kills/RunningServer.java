package entraide.server.kills;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link ServerHost} as another process, with its PostgreSQL: both can be killed. It ends with the test at the latest. */
final class RunningServer implements AutoCloseable {

    private static final Path LOG = Path.of("target/killed-server.log");

    private static final int PATIENCE_MINUTES = 20;

    private final Path data;
    private final Process process;
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final Map<String, String> tokens = new HashMap<>();
    private final URI address;
    private final String database;

    RunningServer(Path data, List<String> handles) throws IOException {
        this(data, handles, Map.of());
    }

    RunningServer(Path data, List<String> handles, Map<String, String> settings) throws IOException {
        this.data = data;
        this.process = start(data, handles, settings);
        var ready = readiness(process.inputReader());
        this.address = URI.create("http://127.0.0.1:" + ready[1]);
        this.database = ready[2];
    }

    /** One more on this one's database. */
    RunningServer another() throws IOException {
        return another(data);
    }

    /** The same, in a data folder of its own. */
    RunningServer another(Path folder) throws IOException {
        return new RunningServer(folder, List.of(), Map.of("ENTRAIDE_DATABASE_URL", database));
    }

    /**
     * {@code grow 5000} makes so many posts; {@code settle} waits until all that was written can be found; {@code mail}
     * writes and brings what is due.
     */
    void order(String order) throws IOException, InterruptedException {
        begin(order);
        if (done.poll(PATIENCE_MINUTES, TimeUnit.MINUTES) == null)
            throw new AssertionError("the server does not " + order);
    }

    /** The same for a server that may not live to do it. */
    void begin(String order) throws IOException {
        process.outputWriter().append(order).append('\n').flush();
    }

    /** Returns when it is dead. */
    void dies() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) throw new AssertionError("the server lives on");
    }

    private static Process start(Path data, List<String> handles, Map<String, String> settings) throws IOException {
        var command =
                new ArrayList<>(List.of("java", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), ServerHost.class.getName(), data.toString()));
        command.addAll(handles);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        return builder.start();
    }

    private String[] readiness(BufferedReader output) throws IOException {
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var words = line.split(" ");
            said.add(line);
            if (words[0].equals("token")) tokens.put(words[1], words[2]);
            if (words[0].equals("ready")) {
                readOn(output);
                return words;
            }
        }
        throw new AssertionError("the server does not start: " + said);
    }

    // A full pipe would stop the server.
    private void readOn(BufferedReader output) {
        var drain = new Thread(() -> keep(output), "server-output");
        drain.setDaemon(true);
        drain.start();
    }

    private void keep(BufferedReader output) {
        try (var log = Files.newBufferedWriter(LOG, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.equals("done")) done.add(line);
                log.append(line).append('\n');
            }
        } catch (IOException ended) {
            // with the server
        }
    }

    URI address() {
        return address;
    }

    String database() {
        return database;
    }

    String token(String handle) {
        return tokens.get(handle);
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** The postmaster and all its children at once. */
    void killDatabase() throws IOException {
        var postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
        ProcessHandle.of(postmaster).ifPresent(handle -> {
            var children = handle.descendants().toList();
            handle.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
        });
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) process.outputWriter().close();
        process.onExit().join();
    }
}
