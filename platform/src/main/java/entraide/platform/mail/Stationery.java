package entraide.platform.mail;

import static entraide.platform.mail.Wording.escaped;

/** The paper that every mail of the school is written on: readable without images, scripts or a style sheet. Pure. */
public final class Stationery {

    private static final String FACE =
            "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
    private static final String READING = "font-family:Charter,'Iowan Old Style','Source Serif 4',Georgia,serif";

    // Programs that know no dark mode skip the whole block; what they need stands on each element.
    private static final String PAPER = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
            <title>%s</title><style>
            @media (prefers-color-scheme: dark) {
              .paper { background: #15171a !important } .card { background: #1d2024 !important }
              .card, .line { border-color: #2e3339 !important }
              .ink { color: #e9e6e0 !important } .muted { color: #a6adb7 !important }
              .sapin { color: #63c7aa !important }
              .press { background: #63c7aa !important } .press a { color: #0e211b !important }
            }
            </style></head>
            <body class="paper" style="margin:0;padding:24px 12px;background:#faf7f2;%s">
            <div hidden style="display:none;max-height:0;overflow:hidden">%s</div>
            <div class="card" style="max-width:560px;margin:0 auto;padding:24px 24px 8px;background:#ffffff;\
            border:1px solid #e5dfd5;border-radius:10px">
            <p class="sapin" style="margin:0 0 16px;font-size:15px;line-height:22px;font-weight:600;color:#1c6b57">%s</p>
            %s
            </div>
            %s
            </body></html>
            """;

    /**
     * What is written on it.
     *
     * @param peek what a list of mails shows beside the subject
     * @param inside in HTML
     * @param below in HTML, under the card; may be empty
     */
    public record Sheet(String language, String school, String peek, String inside, String below) {}

    private Stationery() {}

    public static String html(Sheet sheet) {
        var school = escaped(Wording.harmless(sheet.school));
        var peek = escaped(Wording.harmless(sheet.peek));
        return PAPER.formatted(sheet.language, school, FACE, peek, school, sheet.inside, sheet.below);
    }

    private static final String PARAGRAPH = """
            <p class="ink" style="margin:0 0 16px;font-size:15px;line-height:24px;color:#20242a">%s</p>""";

    /** {@code html} is escaped already. */
    public static String paragraph(String html) {
        return PARAGRAPH.formatted(html);
    }

    private static final String ASIDE = """
            <p class="muted" style="margin:0 0 16px;font-size:13px;line-height:20px;color:#5b636e">%s</p>""";

    /** {@code html} is escaped already. */
    public static String aside(String html) {
        return ASIDE.formatted(html);
    }

    private static final String QUOTE = """
            <div class="ink line" style="margin:4px 0 16px;padding:0 0 0 12px;border-left:2px solid #e5dfd5;white-space:pre-wrap;%s;font-size:15px;\
            line-height:24px;color:#20242a">%s</div>""";

    /** The words of people, as they wrote them. */
    public static String quote(String text) {
        return QUOTE.formatted(READING, escaped(text));
    }

    private static final String TITLE = """
            <a class="ink" href="%s" style="display:block;margin:0 0 4px;%s;font-size:18px;line-height:26px;font-weight:600;\
            color:#20242a;text-decoration:none">%s</a>""";

    public static String title(String words, String address) {
        return TITLE.formatted(escaped(address), READING, escaped(words));
    }

    // Some programs give a link no padding: there the cell has it.
    private static final String PRESS = """
            <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:20px 0 16px"><tr>\
            <td class="press" style="background:#1c6b57;border-radius:6px;mso-padding-alt:11px 24px">\
            <a href="%s" style="display:inline-block;padding:11px 24px;font-size:15px;line-height:22px;font-weight:600;\
            color:#ffffff;text-decoration:none">%s</a></td></tr></table>""";

    /** What the mail is for. */
    public static String press(String words, String address) {
        return PRESS.formatted(escaped(address), escaped(words));
    }

    private static final String LINK = """
            <a class="muted" href="%s" style="color:#5b636e;word-break:break-all">%s</a>""";

    public static String link(String words, String address) {
        return LINK.formatted(escaped(address), escaped(words));
    }
}
