package entraide.notice.reply.text;

import entraide.platform.text.Text;
import java.util.Set;

/** The text that a member wrote in a mail, without all that mail programs put around it. Pure, and takes its time: not for event loops. */
public final class MailText {

    /** Of longer parts the beginning is read. */
    public static final int LONGEST = 1 << 18;

    private MailText() {}

    /**
     * The parts of a mail that are its text; empty where there is none of that kind.
     *
     * @param sender how the writer is called in it
     */
    public record Parts(String sender, String plain, boolean flowed, boolean deleteSpace, String html) {}

    /** As Markdown; empty where nothing is new in it. */
    public static String of(Parts mail) {
        var plain = shortened(mail.plain());
        var html = shortened(mail.html());
        var ending = new NewText(new Ending(mail.sender(), html.isBlank() ? "" : HtmlLines.signature(html)));
        var text = plain.isBlank() ? "" : ending.of(new PlainLines(mail.flowed(), mail.deleteSpace()).of(plain));
        return text.isBlank() && !html.isBlank() ? ending.of(HtmlLines.of(html)) : text;
    }

    /** The content ids of pictures that stand in what is new. */
    public static Set<String> pictures(Parts mail) {
        return mail.html().isBlank() ? Set.of() : HtmlLines.pictures(shortened(mail.html()));
    }

    private static String shortened(String part) {
        return Text.clean(part.length() > LONGEST ? part.substring(0, LONGEST) : part);
    }
}
