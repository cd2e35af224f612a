package entraide.notice.reply.box;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of a mail server, {@code imaps://user:password@host/INBOX}. Waits: for threads of its own. */
public final class ImapBox {

    private static final Logger LOG = LoggerFactory.getLogger(ImapBox.class);
    private static final int MOST = 50;
    private static final int LARGEST = 40 << 20;
    private static final String TIMEOUT = "30000";

    private final URI url;
    private final Postponed postponed;
    private final Session session;

    public ImapBox(URI url, Postponed postponed) {
        this.url = url;
        this.postponed = postponed;
        this.session = Session.getInstance(settings(url.getScheme()));
    }

    /** Fails where the mail is to stay as it is; false where nothing is to be taken any more now. */
    public interface Taker {
        boolean take(byte[] raw) throws Exception;
    }

    private enum Outcome {
        DONE,
        FAILED,
        STOPPED
    }

    /** Hands over what nobody has seen yet; what was taken is marked as seen afterwards, never before. */
    public int each(Taker taker) throws MessagingException {
        try (var store = connected();
                var folder = store.getFolder(name())) {
            folder.open(Folder.READ_WRITE);
            var unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            return each(named((UIDFolder) folder, unseen), taker);
        }
    }

    private static Map<String, Message> named(UIDFolder folder, Message[] mails) throws MessagingException {
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        ((Folder) folder).fetch(mails, profile);
        var named = new LinkedHashMap<String, Message>();
        for (var mail : mails) named.put(folder.getUIDValidity() + "." + folder.getUID(mail), mail);
        return named;
    }

    private int each(Map<String, Message> mails, Taker taker) throws MessagingException {
        postponed.only(mails.keySet());
        var due = mails.keySet().stream()
                .filter(name -> !postponed.waits(name))
                .limit(MOST)
                .toList();
        int done = 0;
        for (var name : due) {
            var outcome = taken(mails.get(name), taker);
            if (outcome == Outcome.STOPPED) return done;
            if (outcome == Outcome.DONE) done++;
            else LOG.warn("mail {} of the box is tried again in {}", name, postponed.failed(name));
        }
        return done;
    }

    private static Outcome taken(Message mail, Taker taker) throws MessagingException {
        try {
            if (mail.getSize() > LARGEST) LOG.warn("a mail of {} bytes is too large and left alone", mail.getSize());
            else if (!taker.take(raw(mail))) return Outcome.STOPPED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.STOPPED;
        } catch (Exception failure) {
            // Where the whole box is away it is no mail's fault.
            if (!mail.getFolder().isOpen()) throw new MessagingException("the box went away", failure);
            LOG.warn("a mail could not be taken in and stays unseen", failure);
            return Outcome.FAILED;
        }
        mail.setFlag(Flags.Flag.SEEN, true);
        return Outcome.DONE;
    }

    private static byte[] raw(Message mail) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toByteArray();
    }

    private Store connected() throws MessagingException {
        var store = session.getStore(url.getScheme());
        var user = url.getRawUserInfo().split(":", 2);
        store.connect(url.getHost(), url.getPort(), decoded(user[0]), user.length > 1 ? decoded(user[1]) : "");
        return store;
    }

    // A plus is a plus in there.
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    }

    private String name() {
        var path = url.getPath() == null ? "" : url.getPath().replaceFirst("^/", "");
        return path.isEmpty() ? "INBOX" : path;
    }

    private static Properties settings(String scheme) {
        var settings = new Properties();
        var name = "mail." + scheme + ".";
        settings.setProperty(name + "connectiontimeout", TIMEOUT);
        settings.setProperty(name + "timeout", TIMEOUT);
        settings.setProperty(name + "writetimeout", TIMEOUT);
        settings.setProperty(name + "ssl.checkserveridentity", "true");
        settings.setProperty(name + "starttls.enable", "true");
        settings.setProperty(name + "peek", "true"); // reading is not having done
        settings.setProperty("mail.mime.allowutf8", "true");
        return settings;
    }
}
