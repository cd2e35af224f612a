package entraide.notice.reply.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes off what programs and offices put under what somebody wrote: signatures, advertisements, disclaimers. */
final class Ending {

    private static final Pattern DELIMITER = Pattern.compile("-- ?|[\\u2014\\u2015]|\\u2013\\u2013");
    private static final int SIGNATURE_LINES = 15;
    private static final int CARD_LINES = 10;
    private static final int CARD_LINE = 100;

    private static final String DEVICE =
            "(?:iphone|ipad|ipod|mac|apple watch|android|galaxy|samsung|huawei|xiaomi|redmi|oneplus|oppo|pixel|honor|sony|nokia"
                    + "|motorola|blackberry|windows|smartphone|téléphone|phone|mobile|portable|tablette|tablet|appareil|device)";
    private static final String PROGRAM =
            "(?:outlook|gmail|yahoo|proton ?mail|protonmail|proton|k-9|k9|thunderbird|spark|airmail"
                    + "|mailspring|aqua ?mail|bluemail|blue mail|edison|mail orange|orange|laposte|la poste|sfr|free|tutanota|tuta|fairemail"
                    + "|mail app|courrier|mail for|mail pour|zimbra|hey|newton|nine|canary|superhuman|infomaniak|mailo)";
    private static final Pattern SENT_FROM = Pattern.compile(
            "(?:(?:(?:le |ce )?(?:message|courriel|e-?mail|mail) (?:a été )?)?(?:sent|envoyée?) (?:(?:from|de|depuis|à partir d[eu'’]|via|with|avec|using|by|par|on) ?"
                    + "(?:.{0,60}\\b)?" + DEVICE + "\\b.{0,100}"
                    + "|(?:from|de|depuis|à partir d[eu'’]|via|with|avec|using) ?(?:.{0,40}\\b)?" + PROGRAM
                    + "\\b.{0,100})"
                    + "|(?:get|download|obtenir|obtenez|télécharger|téléchargez) ?(?:.{0,20}\\b)?(?:outlook|yahoo|mail orange)\\b.{0,80}"
                    + "|provenance ?: ?(?:courrier|outlook).{0,60}"
                    + "|.{0,60}(?:please )?excuse (?:my|the) (?:brevity|typos).{0,40}"
                    + "|.{0,80}excuser? (?:ma|la) brièveté.{0,40}"
                    + "|(?:virus-free|garanti sans virus|sans virus)\\.? ?.{0,60}(?:avast|avg).{0,80}"
                    + "|.{0,100}\\bantivirus (?:software|avast|avg).{0,80}|.{0,80}par le logiciel antivirus.{0,80}"
                    + "|(?:<?https?://|www\\.)\\S{0,40}(?:avast|avg|aka\\.ms|overview\\.mail\\.yahoo|onelink)\\S{0,200}"
                    + ")[.!]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RULE =
            Pattern.compile("[-_=*~#\\s\\u2010-\\u2015]{4,}|\\[?(?:cid|image) ?:[^\\]]{1,200}\\]?");
    private static final Pattern DISCLAIMER = Pattern.compile(
            "not (?:be )?(?:the|an) (?:intended|named|authori[sz]ed) (?:recipient|addressee)|(?:are|were) not the intended"
                    + "|intended (?:solely|only|exclusively) for the|(?:this|the) (?:e-?mail|message|communication|transmission)"
                    + ".{0,80}(?:is|are|may be|contains?|may contain).{0,60}(?:confidential|privileged)"
                    + "|confidentiality notice|n['’]êtes pas (?:le|un|la|l['’]un des) (?:bon )?destinataire|par erreur, (?:merci|veuillez|nous)"
                    + "|(?:reçu|recevez) (?:ce|cet|le) (?:message|courriel|e-?mail|mail).{0,20}par erreur"
                    + "|received this.{0,30}(?:in|by) error"
                    + "|(?:ce|cet|le présent) (?:message|courriel|e-?mail|mail|courrier).{0,120}(?:confidentiel|destiné exclusivement|exclusivement destiné|à l['’]usage exclusif)"
                    + "|avis de confidentialité|clause de confidentialité|strictement interdite?s?|strictly prohibited"
                    + "|environment before printing|(?:l['’]environnement|planète).{0,40}(?:imprim|impression)|imprim.{0,60}(?:l['’]environnement|nécessaire|planète)"
                    + "|susceptible d['’](?:altération|être (?:altéré|modifié|falsifié))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CONTACT = Pattern.compile(
            "(?:\\+|\\b0)[\\d (). -]{8,18}\\d|@\\S+\\.\\w|https?://|\\bwww\\.|\\b(?:tél|tel|mob|portable|mobile|phone|fax|ligne directe)\\b\\.? ?:?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_DISCLAIMER = 6_000;
    private static final int DISCLAIMER_LINES = 80;
    // One under the other, in one mail.
    private static final int MOST_ENDS = 100;

    private final String sender;
    private final String signature;

    /**
     * @param sender how the writer is called
     * @param signature what the HTML of the same mail marks as a signature; empty where it marks none
     */
    Ending(String sender, String signature) {
        this.sender = letters(sender);
        this.signature = letters(signature);
    }

    List<Line> off(List<Line> own) {
        var kept = Lines.trimmed(own);
        for (int i = 0; i < MOST_ENDS; i++) {
            var less = Lines.trimmed(withoutTail(withoutSignature(kept)));
            if (less.size() == kept.size()) return kept;
            kept = less;
        }
        return kept;
    }

    private List<Line> withoutSignature(List<Line> own) {
        int from = Math.max(0, own.size() - 4 * SIGNATURE_LINES);
        for (int i = from; i < own.size(); i++) {
            if (!own.get(i).mark() || !DELIMITER.matcher(own.get(i).text()).matches()) continue;
            long after = own.subList(i, own.size()).stream()
                    .filter(line -> !line.blank())
                    .count();
            if (after <= SIGNATURE_LINES + 1) return own.subList(0, i);
        }
        return own;
    }

    private List<Line> withoutTail(List<Line> own) {
        if (own.isEmpty()) return own;
        var last = own.get(own.size() - 1);
        if (last.mark()
                && (SENT_FROM.matcher(last.bare()).matches()
                        || RULE.matcher(last.bare()).matches())) return own.subList(0, own.size() - 1);
        int paragraph = lastParagraph(own);
        if (isDisclaimer(own.subList(paragraph, own.size()))) return own.subList(0, paragraph);
        if (isSentFrom(own.subList(paragraph, own.size()))) return own.subList(0, paragraph);
        return own.subList(0, Math.min(marked(own), card(own)));
    }

    private static int lastParagraph(List<Line> own) {
        int from = own.size();
        while (from > 0 && !own.get(from - 1).blank()) from--;
        return from;
    }

    private static boolean isDisclaimer(List<Line> paragraph) {
        if (paragraph.size() > DISCLAIMER_LINES || paragraph.stream().anyMatch(Line::code)) return false;
        var said = joined(paragraph);
        return said.length() <= LONGEST_DISCLAIMER && DISCLAIMER.matcher(said).find();
    }

    // An advertisement may be folded over two or three lines.
    private static boolean isSentFrom(List<Line> paragraph) {
        return paragraph.size() <= 3
                && paragraph.stream().allMatch(Line::mark)
                && SENT_FROM.matcher(joined(paragraph)).matches();
    }

    private static String joined(List<Line> lines) {
        return lines.stream().map(Line::bare).collect(java.util.stream.Collectors.joining(" "));
    }

    /** Where the end begins that the HTML calls a signature. */
    private int marked(List<Line> own) {
        if (signature.isEmpty()) return own.size();
        var tail = "";
        for (int i = own.size() - 1; i >= 0 && tail.length() < signature.length(); i--) {
            tail = letters(own.get(i).text()) + tail;
            if (tail.equals(signature)) return i;
        }
        return own.size();
    }

    /** Where a card begins: the writer's name, and under it how to reach them. */
    private int card(List<Line> own) {
        for (int i = own.size() - 2; i > 0 && i >= own.size() - CARD_LINES && !sender.isEmpty(); i--) {
            var under = own.subList(i + 1, own.size());
            if (!letters(own.get(i).text()).equals(sender)) continue;
            boolean short_ = under.stream().allMatch(line -> line.text().length() <= CARD_LINE && !line.code());
            if (short_
                    && under.stream()
                            .anyMatch(line -> CONTACT.matcher(line.bare()).find())) return i;
        }
        return own.size();
    }

    static String letters(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
