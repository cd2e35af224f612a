package entraide.messaging.sharing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of people who are no members: behind a title or what somebody is to the writer, from a given name on, and the
 * words of names that were met already. Pure.
 */
final class Strangers {

    private static final Set<String> TITLES = WordList.of("""
            mme mmes madame mr monsieur messieurs mlle mademoiselle mrs miss docteur doctor maitre professeur
            professor sir mister
            """);
    // Also words of their own, and then written otherwise.
    private static final Set<String> SHORT_TITLES = Set.of("M", "MM", "Ms", "Dr", "Pr", "Me", "Prof", "Mx");
    private static final Set<String> ROLES = WordList.of("""
            client cliente customer boss patron patronne associe associee partner collegue colleague ami amie
            friend copain copine soeur frere sister brother mari femme wife husband mere pere mother father
            cousin cousine oncle tante uncle aunt fille fils daughter voisin voisine neighbour neighbor banquier
            banquiere banker comptable accountant avocat avocate lawyer notaire graphiste stagiaire intern
            conseiller conseillere formateur formatrice directeur directrice fournisseur supplier proprietaire
            landlord landlady investisseur investor boyfriend girlfriend fiance fiancee nephew niece neveu
            assistante assistant photographe photographer architecte architect mentore prof teacher
            """);
    private static final Set<String> GREETS = WordList.of("""
            avec with merci thanks bonjour salut hello hi hey dear cher chere selon dixit prenomme prenommee
            named called appelle
            """);
    private static final Set<String> PARTICLES = WordList.of("""
            de du des d la le van von der den da di do dos el al ben bin ibn ter
            """);
    private static final Set<String> NO_NAME = WordList.of("""
            i je tu il elle on nous vous ils elles you we they he she it the this that a an and et ou or si if
            en in at pour for ma mon mes my your un une les ce ces merci thanks bonjour hello oui non yes no ok
            mais but est is say says lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday
            wednesday thursday friday saturday sunday instagram facebook linkedin google etsy shopify stripe
            whatsapp wordpress paypal excel word canva notion gmail youtube tiktok france paris lyon london
            monsieur madame java python javascript
            """);
    private static final int MOST_WORDS = 6;
    private static final int SHORT = 2;

    private final String text;
    private final List<Word> words;
    private final Code code;
    private final List<Span> found = new ArrayList<>();
    private final Set<String> met;

    private Strangers(String text, List<Word> words, Set<String> met) {
        this.text = text;
        this.words = words;
        this.code = new Code(text);
        this.met = new HashSet<>();
        met.forEach(this::meet);
    }

    /** @param met words of names that are hidden elsewhere in the same draft */
    static List<Span> in(String text, List<Word> words, Set<String> met) {
        var strangers = new Strangers(text, words, met);
        strangers.look();
        strangers.lookAgain();
        return strangers.found;
    }

    private void look() {
        for (int i = 0; i < words.size(); ) {
            int end = isName(i) ? end(i) : i;
            if (end > i) keep(i, end);
            i = Math.max(i + 1, end);
        }
    }

    /** "Morel" alone, once "Julie Morel" was said anywhere. */
    private void lookAgain() {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (met.contains(word.folded()) && (word.capital() ? !doubtful(i) : GivenNames.only(word.folded())))
                found.add(new Span(MaskKind.NAME, word.from(), word.to()));
        }
    }

    private void keep(int from, int end) {
        found.add(new Span(
                MaskKind.NAME, words.get(from).from(), words.get(end - 1).to()));
        words.subList(from, end).forEach(word -> meet(word.folded()));
    }

    private void meet(String word) {
        if (word.length() > SHORT && !PARTICLES.contains(word) && !NO_NAME.contains(word)) met.add(word);
    }

    private boolean isName(int at) {
        var word = words.get(at);
        if (titled(at)) return mayBe(word) || nobly(word) && hasSurname(at);
        if (hasRole(at) && (mayBe(word) && word.lower() || bornSo(word) && hasSurname(at))) return true;
        if (!mayBe(word)) return false;
        if (!GivenNames.contain(word.folded()) || isSaint(at)) return false;
        return !doubtful(at) || greeted(at) || hasSurname(at);
    }

    /** As in "Mme d'Orval", not as in "Madame la Directrice". */
    private static boolean nobly(Word word) {
        boolean article = word.written().equals("la") || word.written().equals("le");
        return PARTICLES.contains(word.folded()) && !article;
    }

    /** A name that may be a word here: it has its capital from elsewhere, or stands in code. */
    private boolean doubtful(int at) {
        var word = words.get(at);
        if (code.has(word.from())) return true;
        if (GivenNames.only(word.folded())) return false;
        return GivenNames.capitalAnyway(word.folded()) || GivenNames.contain(word.folded()) && begins(at);
    }

    /** As in "ma cliente Le Bihan", not as in "ma cliente de Bordeaux". */
    private static boolean bornSo(Word word) {
        return PARTICLES.contains(word.folded())
                && (word.capital() || word.written().equals("d"));
    }

    private boolean titled(int at) {
        return follows(at) && isTitle(words.get(at - 1)) && gap(at).matches("\\.?[ \u00a0\u202f]");
    }

    private boolean hasRole(int at) {
        return spaced(at) && ROLES.contains(words.get(at - 1).folded());
    }

    private boolean spaced(int at) {
        return follows(at) && gap(at).matches("[ \u00a0\u202f]");
    }

    private boolean follows(int at) {
        return at > 0 && !code.has(words.get(at).from());
    }

    private static boolean isTitle(Word word) {
        return SHORT_TITLES.contains(word.written()) || TITLES.contains(word.folded());
    }

    private boolean greeted(int at) {
        return spaced(at) && GREETS.contains(words.get(at - 1).folded());
    }

    private boolean hasSurname(int at) {
        return end(at) > at + 1;
    }

    private boolean isSaint(int at) {
        return at > 0
                && Set.of("saint", "sainte", "st", "ste", "san")
                        .contains(words.get(at - 1).folded())
                && gap(at).length() == 1;
    }

    private boolean begins(int at) {
        return at == 0 || gap(at).chars().anyMatch(sign -> ".!?:\u2026\n\"\u00ab\u201c([".indexOf(sign) >= 0);
    }

    /** The end of the name that begins here: words with a capital, and small ones between them. */
    private int end(int at) {
        int end = at + 1;
        for (int i = at + 1; i < words.size() && i - at < MOST_WORDS && goesOn(i); i++) {
            if (mayBe(words.get(i))) end = i + 1;
            else if (!PARTICLES.contains(words.get(i).folded())) break;
        }
        return end;
    }

    private boolean goesOn(int at) {
        var gap = gap(at);
        var before = words.get(at - 1).written();
        return gap.matches("[ \u00a0\u202f'\u2019\u2011-]")
                || before.length() == 1 && Character.isUpperCase(before.charAt(0)) && gap.matches("\\.[ \u00a0-]?");
    }

    private static boolean mayBe(Word word) {
        boolean article = PARTICLES.contains(word.folded());
        return word.capital() && !NO_NAME.contains(word.folded()) && !article;
    }

    private String gap(int at) {
        int from = at == 0 ? 0 : words.get(at - 1).to();
        int to = words.get(at).from();
        return text.substring(from, to);
    }
}
