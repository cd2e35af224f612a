package entraide.moderation.fold;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a letter is taken for by whoever reads it: without case and accents, letters of other scripts as the Latin ones
 * they look like, and what cannot be seen as nothing. The pairs are facts of Unicode's list of confusables.
 */
final class LookAlikes {

    private static final int BASIC = 0x10000;
    // Filled as letters are met; the same letter always gives the same, so that it may be filled twice at once.
    private static final String[] KNOWN = new String[BASIC];
    private static final Map<Integer, String> ALIKE = new HashMap<>();

    static {
        // Cyrillic.
        pairs("аaвbеeкkмmнhоoрpсcтtуyхxѕsіiјjԁdԛqԝwһhӏlґrзeьbпnгrёeїiєeѵvԍg");
        // Greek.
        pairs("αaβbγyεeηnιiκkνvοoρpτtυuχxωwσoζzμuςcϲcϳj");
        // Armenian, Cherokee and Coptic letters that pass for Latin ones.
        pairs("օoսuոnհhցgզqԼlՏsꓐbꓑpꓒdꓓdꓔtꓖgꓗkꓙjꓚcꓜzꓝfꓟmꓠnꓡlꓢsꓣrꓥaꓦvꓧhꓪwꓫxꓬyꓮaꓰeꓲiꓳoꓴuⲟoⲣpⲥcⲁa");
        // Latin letters that have no accent to be taken off, and small capitals.
        pairs("ıiøođdłlħhŧtȷjɑaɡgɩiɪiʀrʏyʟlɢgʜhɴnᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzſsƒfɛeɔoʙbꜰfꜱs");
        pairs("’'‘'ʼ'`'´'ʹ'′'“\"”\"«\"»\"–-—-‐-‑-−-․.∕/⁄/");
        ALIKE.put((int) 'œ', "oe");
        ALIKE.put((int) 'æ', "ae");
        ALIKE.put((int) 'ß', "ss");
        ALIKE.put((int) 'þ', "th");
    }

    private LookAlikes() {}

    private static void pairs(String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            ALIKE.put((int) Character.toLowerCase(pairs.charAt(i)), pairs.substring(i + 1, i + 2));
        }
    }

    static String of(int letter) {
        if (letter >= BASIC) return found(letter);
        var known = KNOWN[letter];
        if (known == null) KNOWN[letter] = known = found(letter);
        return known;
    }

    private static String found(int letter) {
        if (unseen(letter)) return "";
        var parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var plain = new StringBuilder();
        parts.codePoints().filter(part -> !unseen(part)).forEach(part -> plain.append(alike(part)));
        return plain.toString();
    }

    private static String alike(int part) {
        var alike = ALIKE.get(part);
        return alike == null ? Character.toString(part) : alike;
    }

    private static boolean unseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0;
        };
    }
}
