package entraide.platform.mail;

import io.vertx.core.Future;
import io.vertx.ext.mail.MailMessage;

/** The way a mail leaves this server. */
interface Carrier {

    /** Succeeds once the mail is somebody else's to keep. */
    Future<Void> carry(long letter, MailMessage mail);
}
