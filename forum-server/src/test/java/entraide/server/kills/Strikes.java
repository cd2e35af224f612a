package entraide.server.kills;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Watches what a server says to mail servers and kills it in the moment in which it has done something and not noted it. */
final class Strikes {

    private static final long LONGEST_NANOS = 20_000_000;

    private final Runnable kill;
    private final List<String> struck = new CopyOnWriteArrayList<>();
    private final List<String> unheard = new CopyOnWriteArrayList<>();
    private volatile int left;
    private volatile boolean unaware;
    private volatile boolean data;
    private volatile boolean handed;
    private volatile String mail = "";

    Strikes(Runnable kill) {
        this.kill = kill;
    }

    /** At the {@code which}-th from now on; {@code before} it can hear that it was done, or about then. */
    void at(int which, boolean before) {
        unaware = before;
        left = which;
    }

    /** Those mails that it had in its hands, or had just handed over, when it was killed. */
    List<String> struck() {
        return struck;
    }

    /** Those of them that were taken without its having heard so. */
    List<String> unheard() {
        return unheard;
    }

    void saidToSmtp(String line) {
        if (line.startsWith("EHLO")) data = handed = false;
        if (data && line.startsWith("Message-ID:"))
            mail = line.substring("Message-ID:".length()).strip();
        if (data && line.equals(".")) handed = true;
        if (handed) data = false;
        else if (line.equalsIgnoreCase("DATA")) data = true;
    }

    void saidBySmtp(String line) {
        if (!handed) return;
        handed = false;
        if (--left != 0) return;
        struck.add(mail);
        if (unaware) unheard.add(mail);
        strike();
    }

    /** A mail is posted when it is to be marked as seen, and while it is being read not yet. */
    void saidToImap(String line) {
        boolean moment = unaware ? line.contains("STORE") : line.contains("FETCH") && line.contains("BODY.PEEK[]");
        if (moment && --left == 0) strike();
    }

    private void strike() {
        if (unaware) kill.run();
        else soon();
    }

    private void soon() {
        var hand = new Thread(() -> {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_NANOS));
            struck.add(mail); // by now it may have the next one in hand
            kill.run();
            struck.add(mail);
        });
        hand.start();
    }
}
