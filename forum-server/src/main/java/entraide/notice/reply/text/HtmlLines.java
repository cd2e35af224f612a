package entraide.notice.reply.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The lines of a text/html part as Markdown, with what mail programs mark as quoted, as older or as a signature. */
final class HtmlLines {

    private static final String UNSEEN =
            "head, style, script, title, template, noscript, [hidden], [style*=display:none], [style*=display: none], [style*=mso-hide:all]";
    private static final String SIGNATURE =
            ".gmail_signature, [data-smartmail=gmail_signature], .gmail_signature_prefix, .moz-signature,"
                    + " #Signature, #signature, [id^=ms-outlook-mobile-signature], .ms-outlook-mobile-signature, #AppleMailSignature,"
                    + " [id^=lineBreakAtBeginningOfSignature], .protonmail_signature_block, [class*=protonmail_signature_block],"
                    + " #composer_signature, .k9mail-signature, .k9mail_signature, [class^=ydp][class$=signature], .yahoo-signature, .bloop_sign,"
                    + " [name=messageSignatureSection], [data-marker=__SIG_PRE__], [data-marker=__SIG_POST__], .tutanota_signature, .zmail_signature";
    private static final String OLDER =
            "#appendonsend, #divRplyFwdMsg, #x_divRplyFwdMsg, #mail-editor-reference-message-container,"
                    + " .OutlookMessageHeader, [name=messageReplySection] > *, #ms-outlook-mobile-body-separator-line ~ #mail-editor-reference-message-container";
    private static final String QUOTED =
            ".yahoo_quoted, [id^=yahoo_quoted], [name=messageReplySection], .ox-quote, .zimbra-quote";
    // No mail that people write nests further.
    private static final int DEEPEST = 100;
    private static final int LONGEST_SIGNATURE = 2_000;

    private HtmlLines() {}

    static List<Line> of(String html) {
        var page = seen(html);
        page.select(SIGNATURE).forEach(HtmlLines::takeAway);
        page.select(QUOTED).forEach(each -> each.tagName("blockquote"));
        page.select("blockquote .moz-cite-prefix, .moz-cite-prefix + blockquote")
                .attr("type", "cite");
        var older = page.select(OLDER).first();
        if (older != null) cutFrom(older);
        return new HtmlScribe().lines(page.body());
    }

    /** What is marked as a signature in it. */
    static String signature(String html) {
        var text = seen(html).select(SIGNATURE).stream().map(Element::text).collect(Collectors.joining(" "));
        return text.length() > LONGEST_SIGNATURE ? "" : text;
    }

    /** The pictures that stand in what is new, by their content ids. */
    static Set<String> pictures(String html) {
        var page = seen(html);
        page.select(SIGNATURE + ", " + QUOTED + ", blockquote, .gmail_quote").remove();
        var older = page.select(OLDER).first();
        if (older != null) cutFrom(older);
        return page.select("img[src^=cid:]").stream()
                .map(picture -> picture.attr("src").substring("cid:".length()))
                .collect(Collectors.toSet());
    }

    private static Document seen(String html) {
        var page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        page.select(UNSEEN).remove();
        return page;
    }

    // A quote that a program put into the signature's element by mistake is no signature.
    private static void takeAway(Element signature) {
        if (signature.selectFirst("blockquote, .gmail_quote") == null) signature.remove();
    }

    private static void cutFrom(Element older) {
        var at = older;
        while (at != null && !at.nameIs("body")) {
            for (var next = at.nextSibling(); next != null; next = at.nextSibling()) next.remove();
            at = at.parent();
        }
        older.remove();
    }
}
