package entraide.platform.db;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** The port of the embedded database: the one of the last time when it is free, else another, remembered. */
final class EmbeddedDatabasePort {

    // Below the range systems hand out to outgoing connections: a client that keeps trying to reach a fallen database
    // on a port of
    // that range may end up connected to itself, and occupy it.
    private static final int FIRST = 20_000;
    private static final int BEYOND = 30_000;

    private EmbeddedDatabasePort() {}

    static int choose(Path file) throws IOException {
        int port = remembered(file);
        while (!isFree(port)) port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    static boolean isFree(int port) {
        if (port == 0) return false;
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int remembered(Path file) throws IOException {
        if (!Files.exists(file)) return 0;
        var text = Files.readString(file).strip();
        return text.matches("[1-9]\\d{3,4}") && Integer.parseInt(text) <= 65_535 ? Integer.parseInt(text) : 0;
    }
}
