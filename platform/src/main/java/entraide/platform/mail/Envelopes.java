package entraide.platform.mail;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.ext.mail.MailMessage;
import java.time.Instant;
import java.util.Optional;

/** Puts what is kept of a letter into a mail, and the mail on its way. */
record Envelopes(Sender sender, Carrier carrier) {

    record Kept(
            long id,
            String recipient,
            Letter.Words words,
            Instant createdAt,
            Instant expiresAt,
            int tries,
            Optional<Manner> manner) {}

    Future<Void> send(Kept letter) {
        return carrier.carry(letter.id(), mail(letter));
    }

    private MailMessage mail(Kept letter) {
        var mail = new MailMessage()
                .setFrom(sender.line())
                .setTo(letter.recipient())
                .setSubject(EncodedWords.of(letter.words().subject()))
                .setText(letter.words().text())
                .setHtml(letter.words().html())
                .setHeaders(headers(letter));
        letter.manner().flatMap(Manner::reportTo).ifPresent(address -> mail.setBounceAddress(address.text()));
        return mail;
    }

    // The same at every try, so that a mail sent twice after a crash is shown once by programs that look.
    private MultiMap headers(Kept letter) {
        var id = "<letter." + letter.id() + "." + letter.createdAt().toEpochMilli() + "@" + sender.host() + ">";
        var headers = MultiMap.caseInsensitiveMultiMap().set("Message-ID", id).set("Auto-Submitted", "auto-generated");
        letter.manner().ifPresent(manner -> behave(headers, manner));
        return headers;
    }

    private void behave(MultiMap headers, Manner manner) {
        manner.thread().ifPresent(thread -> belong(headers, thread));
        manner.replyTo().ifPresent(address -> headers.set("Reply-To", address.text()));
        headers.set("List-Id", "<" + manner.list().name() + "." + sender.host() + ">")
                .set("List-Unsubscribe", "<" + manner.list().refusal().toASCIIString() + ">")
                .set("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .set("Precedence", "list")
                .set("X-Auto-Response-Suppress", "All");
    }

    // Nothing was ever sent under this name: it is the place itself, and whatever answers it stands together.
    private void belong(MultiMap headers, Manner.Thread thread) {
        var root = "<" + thread.kind() + "." + thread.id() + "@" + sender.host() + ">";
        headers.set("In-Reply-To", root).set("References", root);
    }
}
