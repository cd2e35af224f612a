package entraide.notice.reply;

import entraide.notice.reply.Writers.Writer;
import entraide.platform.config.Settings;
import entraide.platform.db.Tx;
import entraide.platform.mail.Letter;
import entraide.platform.mail.Mail;
import entraide.platform.mail.Wording;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Tells members by mail what became of theirs where it was not what they wanted, and gives them their words back. */
final class ReplyLetters {

    private static final Duration OF_USE = Duration.ofDays(3);
    private static final int LONGEST = 10_000;

    private final Mail mail;
    private final Settings settings;
    private final Clock clock;

    ReplyLetters(Mail mail, Settings settings, Clock clock) {
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    Future<Void> refused(Tx tx, Writer writer, Reason reason, String text) {
        var wording = Wording.of(writer.caller().locale());
        var values = values(writer, wording.phrase(reason.phrase()));
        var words = text.isBlank()
                ? wording.letter("reply-nothing", values)
                : wording.letter("reply-refused", values, back(text));
        return send(tx, writer, words);
    }

    /** It was written, but without these files. */
    Future<Void> withoutFiles(Tx tx, Writer writer, List<String> names) {
        var wording = Wording.of(writer.caller().locale());
        return send(tx, writer, wording.letter("reply-files", values(writer, String.join(", ", names))));
    }

    private Map<String, String> values(Writer writer, String what) {
        return Map.of("name", writer.name(), "school", settings.schoolName(), "what", what);
    }

    private static String back(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text.stripTrailing();
    }

    private Future<Void> send(Tx tx, Writer writer, Letter.Words words) {
        return mail.send(tx, new Letter(writer.address(), words, clock.instant().plus(OF_USE)));
    }
}
