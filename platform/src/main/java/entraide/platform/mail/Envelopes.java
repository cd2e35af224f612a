package entraide.platform.mail;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import java.time.Instant;

/** Puts what is kept of a letter into a mail, and the mail on its way. */
record Envelopes(Sender sender, Carrier carrier) {

    record Kept(long id, String recipient, Letter.Words words, Instant createdAt, Instant expiresAt, int tries) {}

    Future<Void> send(Kept letter) {
        return carrier.carry(letter.id(), mail(letter));
    }

    private MailMessage mail(Kept letter) {
        return new MailMessage()
                .setFrom(sender.line())
                .setTo(letter.recipient())
                .setSubject(EncodedWords.of(letter.words().subject()))
                .setText(letter.words().text())
                .setHtml(letter.words().html())
                .setHeaders(headers(letter));
    }

    // The same at every try, so that a mail sent twice after a crash is shown once by programs that look.
    private MultiMap headers(Kept letter) {
        var id = "<letter." + letter.id() + "." + letter.createdAt().toEpochMilli() + "@" + sender.host() + ">";
        return MultiMap.caseInsensitiveMultiMap().set("Message-ID", id).set("Auto-Submitted", "auto-generated");
    }
}
