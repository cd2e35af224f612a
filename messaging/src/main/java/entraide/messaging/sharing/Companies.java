package entraide.messaging.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of firms: what stands beside a legal form, or with a capital after "chez", "at", "société" and the like. */
final class Companies {

    private static final Set<String> FORMS = WordList.of("""
            sarl sas sasu eurl sa sci snc scop scic selarl ltd limited llc inc corp gmbh ag bv nv plc llp srl sprl
            spa oy ab aps pty kg ug
            """);
    /** These are words or names as well when they are written small, or otherwise. */
    private static final Set<String> CAPITAL_FORMS = WordList.of("""
            sa sas ag ab spa oy nv bv kg ug inc corp limited aps
            """);

    private static final Set<String> BEFORE = WordList.of("""
            chez at entreprise societe company firm boite agence agency startup employeur employer fournisseur
            supplier prestataire cabinet marque brand enseigne banque bank
            """);
    private static final Set<String> LINKS = WordList.of("""
            de du des d la le l les et and of the aux a
            """);
    private static final Set<String> NO_FIRM = WordList.of("""
            moi nous vous eux toi lui elle elles le la les l un une ma mon mes sa son ses notre votre leur cette ce
            the a an my our your his her their this that first least last most best home work christmas easter monday
            tuesday wednesday thursday friday saturday sunday noel i je j creer create individuelle et and or ou qui
            en d de du pour for avec with c est is mais but si if some any no quelle which
            """);
    private static final int MOST_WORDS = 6;

    private Companies() {}

    static List<Span> in(String text, List<Word> words) {
        var found = new ArrayList<Span>();
        for (int i = 0; i < words.size(); i++) {
            if (isForm(words.get(i))) beside(found, text, words, i);
            else if (BEFORE.contains(words.get(i).folded())) after(found, text, words, i);
        }
        return found;
    }

    private static boolean isForm(Word word) {
        if (!FORMS.contains(word.folded())) return false;
        return !CAPITAL_FORMS.contains(word.folded()) || word.capital();
    }

    private static void beside(List<Span> found, String text, List<Word> words, int form) {
        int first = backFrom(text, words, form);
        int last = onFrom(text, words, form);
        if (first < form || last > form) {
            found.add(new Span(
                    MaskKind.COMPANY, words.get(first).from(), words.get(last).to()));
        }
    }

    private static void after(List<Span> found, String text, List<Word> words, int at) {
        int last = onFrom(text, words, at);
        if (last > at)
            found.add(new Span(
                    MaskKind.COMPANY, words.get(at + 1).from(), words.get(last).to()));
    }

    /** The last word of the name that begins behind this one; this one where none does. */
    private static int onFrom(String text, List<Word> words, int at) {
        int last = at;
        for (int i = at + 1; i < words.size() && i - at <= MOST_WORDS && joins(text, words, i); i++) {
            var word = words.get(i);
            boolean article = word.capital() && LINKS.contains(word.folded());
            if (last == at && !article && !begins(word)) break;
            if (isName(word) && !(last == at && article)) last = i;
            else if (!LINKS.contains(word.folded())) break;
        }
        return last;
    }

    private static int backFrom(String text, List<Word> words, int form) {
        int first = form;
        for (int i = form - 1; i >= 0 && form - i <= MOST_WORDS && joins(text, words, i + 1); i--) {
            var word = words.get(i);
            boolean alone = first == form;
            if (NO_FIRM.contains(word.folded()) && (alone || !LINKS.contains(word.folded()))) break;
            if (isName(word) || alone && !unsure(words.get(form))) first = i;
            else if (!LINKS.contains(word.folded())) break;
        }
        return first;
    }

    /** Small letters before "SARL" or "Ltd" may be a firm's name; before "SA" they are seldom one. */
    private static boolean unsure(Word form) {
        return CAPITAL_FORMS.contains(form.folded());
    }

    private static boolean begins(Word word) {
        return word.capital() && !NO_FIRM.contains(word.folded());
    }

    private static boolean isName(Word word) {
        return word.capital() || Character.isDigit(word.written().charAt(0));
    }

    private static boolean joins(String text, List<Word> words, int next) {
        var between = text.substring(words.get(next - 1).to(), words.get(next).from());
        return between.length() <= 4
                && between.chars().allMatch(sign -> " \u00a0-\u2011'\u2019&+.,\"\u00ab\u00bb*_".indexOf(sign) >= 0)
                && !between.contains(". ")
                && !between.contains(", ");
    }
}
