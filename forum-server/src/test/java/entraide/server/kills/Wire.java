package entraide.server.kills;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

/** A wire to a mail server. Whoever watches it is told each line before it goes on. */
final class Wire implements AutoCloseable {

    private final ServerSocket door;
    private final int to;
    private final Consumer<String> asked;
    private final Consumer<String> answered;

    Wire(int to, Consumer<String> asked, Consumer<String> answered) throws IOException {
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.to = to;
        this.asked = asked;
        this.answered = answered;
        begin(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                var host = new Socket(door.getInetAddress(), to);
                begin(() -> carry(guest, host, asked));
                begin(() -> carry(host, guest, answered));
            } catch (IOException closed) {
                // asked again, unless the door is closed
            }
        }
    }

    private static void carry(Socket from, Socket to, Consumer<String> watch) {
        try (from;
                to) {
            var in = new BufferedInputStream(from.getInputStream());
            for (var line = line(in); line.length > 0; line = line(in)) {
                watch.accept(new String(line, ISO_8859_1).stripTrailing());
                to.getOutputStream().write(line);
            }
        } catch (IOException ended) {
            // with either side
        }
    }

    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            if (next == '\n') break;
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
