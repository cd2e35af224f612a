package entraide.platform.config;

import entraide.platform.mail.Address;
import java.net.URI;
import java.util.Optional;

/**
 * How members answer mails by mail.
 *
 * @param address what addresses for replies are made of; empty: nobody answers by mail
 * @param imap the box that is looked into, {@code imaps://user:password@host/INBOX}
 * @param hookKey what a mail server shows that hands mails over by HTTP
 */
public record Replies(Optional<Address> address, Optional<URI> imap, Optional<String> hookKey) {

    public static final Replies NONE = new Replies(Optional.empty(), Optional.empty(), Optional.empty());

    // A local part has 64 characters at most; the plus and the signed word take 43.
    private static final int LONGEST_LOCAL = 21;
    private static final int SHORTEST_KEY = 32;

    static Replies from(SettingsReader read) {
        var replies = new Replies(
                read.address("ENTRAIDE_REPLY_ADDRESS"),
                read.url("ENTRAIDE_IMAP_URL", "imap", "imaps"),
                read.text("ENTRAIDE_MAIL_HOOK_KEY"));
        replies.look(read);
        return replies;
    }

    private void look(SettingsReader read) {
        if (address.filter(is -> is.local().length() > LONGEST_LOCAL).isPresent())
            read.mistake("ENTRAIDE_REPLY_ADDRESS has at most " + LONGEST_LOCAL + " characters before its @");
        if (address.isEmpty() && (imap.isPresent() || hookKey.isPresent()))
            read.mistake("ENTRAIDE_IMAP_URL and ENTRAIDE_MAIL_HOOK_KEY need ENTRAIDE_REPLY_ADDRESS");
        if (hookKey.filter(key -> key.length() < SHORTEST_KEY).isPresent())
            read.mistake("ENTRAIDE_MAIL_HOOK_KEY has at least " + SHORTEST_KEY + " characters");
        if (imap.filter(url -> url.getHost() == null || url.getUserInfo() == null)
                .isPresent()) read.mistake("ENTRAIDE_IMAP_URL is imaps://user:password@host/INBOX");
    }
}
