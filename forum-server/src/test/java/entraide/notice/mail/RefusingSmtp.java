package entraide.notice.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that knows none of those it is asked to write to. */
final class RefusingSmtp implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers;
    private final AtomicInteger asked = new AtomicInteger();

    /** {@code refusal} is what it answers to each RCPT. */
    RefusingSmtp(int port, String refusal) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        answers = Map.of(
                "EHLO",
                "250 lac.test",
                "HELO",
                "250 lac.test",
                "MAIL",
                "250 ok",
                "RCPT",
                refusal,
                "RSET",
                "250 ok",
                "QUIT",
                "221 bye",
                "DATA",
                "503 to whom");
        var doorman = new Thread(this::receive, "refusing smtp");
        doorman.setDaemon(true);
        doorman.start();
    }

    /** How often it was asked to write to somebody. */
    int asked() {
        return asked.get();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                var talk = new Thread(() -> talk(guest), "refusing smtp talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket guest) {
        try (guest;
                var in = new BufferedReader(new InputStreamReader(guest.getInputStream(), UTF_8))) {
            say(guest, "220 lac.test");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.length() < 4 ? "" : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                if (word.equals("RCPT")) asked.incrementAndGet();
                say(guest, answers.getOrDefault(word, "500 what"));
                if (word.equals("QUIT")) return;
            }
        } catch (IOException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(Socket guest, String line) throws IOException {
        guest.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
        guest.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
