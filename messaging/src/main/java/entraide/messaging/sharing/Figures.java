package entraide.messaging.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers, amounts of money and the numbers of accounts, firms and people. All repetitions are bounded. */
final class Figures {

    private static final String GAP = "[ \u00a0\u202f.\\-\u2011]";
    private static final String ALONE = "(?<!\\p{N})";
    private static final String END = "(?!\\p{N})";
    private static final String NO_DATE = "(?!\\d\\d[./-]\\d\\d[./-](?:19|20)\\d\\d)";
    private static final List<Pattern> PHONES = List.of(
            Pattern.compile(ALONE + NO_DATE + "0[1-9](?:" + GAP + "{0,2}\\d{2}){4}" + END),
            Pattern.compile(ALONE + "0[1-9](?:/\\d{2}){4}" + END),
            Pattern.compile(ALONE + "0\\d" + GAP + "?\\d{2}" + GAP + "?\\d{3}" + GAP + "?\\d{3}" + END),
            Pattern.compile(ALONE + "\\(?0\\d{2,4}\\)?" + GAP + "\\d{3,4}" + GAP + "?\\d{3,4}" + END),
            Pattern.compile(ALONE + "0\\d{9,10}" + END),
            Pattern.compile(ALONE + "(?:\\+|00)[1-9]\\d{0,2}(?:[ \u00a0\u202f.()/\\-\u2011]{0,3}\\d){6,12}" + END),
            Pattern.compile(ALONE + "(?:1[-. ])?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}" + END));

    private static final List<Pattern> ACCOUNTS = List.of(
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[ \u00a0]?[A-Z0-9]{2,4}){3,8}(?![\\p{L}\\p{N}])"),
            Pattern.compile("(?i)(?<![\\p{L}])iban\\W{0,5}([a-z]{2}\\d{2}(?: ?[a-z0-9]{2,4}){3,8})(?![\\p{L}\\p{N}])"),
            Pattern.compile(ALONE + "\\d{3}[ \u00a0.]?\\d{3}[ \u00a0.]?\\d{3}[ \u00a0.]?\\d{5}" + END),
            Pattern.compile(
                    "(?i)(?<!\\p{L})(?:siren|rcs|siret)[^\\d\n]{0,25}(\\d{3}[ \u00a0.]?\\d{3}[ \u00a0.]?\\d{3})" + END),
            Pattern.compile("(?<![\\p{L}\\p{N}])FR ?[0-9A-Z]{2} ?\\d{3} ?\\d{3} ?\\d{3}" + END),
            Pattern.compile(ALONE + "\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{4}" + END),
            Pattern.compile(ALONE + "[12] ?\\d{2} ?[01]\\d ?\\d[\\dAB] ?\\d{3} ?\\d{3}(?: ?\\d{2})?" + END),
            Pattern.compile(ALONE + "\\d{13,19}" + END));

    private static final String NUMBER = "\\d{1,15}+(?:[ \u00a0\u202f.,'\u2019]\\d{1,15}+){0,5}+";
    private static final String SCALE =
            "(?:k|m|md|mille|millions?(?: d['\u2019e]| de)?|milliers?(?: d['\u2019e]| de)?|thousand|hundred|bn)";
    private static final String RANGE = "(?:[ \u00a0]?(?:\u00e0|a|to|et|and|ou|or|-|\u2013|\u2014|/)[ \u00a0]?";
    private static final List<Pattern> AMOUNTS = List.of(
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + NUMBER + "[ \u00a0\u202f]?" + SCALE + "?" + RANGE + NUMBER
                    + ")?[ \u00a0\u202f]?"
                    + SCALE
                    + "?[ \u00a0\u202f]?(?:[\u20ac$\u00a3\u00a5]|(?:euros?|eur|dollars?|usd|gbp|chf|cad|francs?|pounds?"
                    + "|livres sterling|centimes?|cents|cts|balles|bucks|quid)(?![\\p{L}\\p{N}]))(?:\\d{2}" + END
                    + ")?"),
            Pattern.compile(
                    "(?iu)(?:(?<!\\p{L})(?:us|ca|a))?(?:[\u20ac$\u00a3\u00a5]|(?<!\\p{L})(?:eur|usd|gbp|chf|cad)(?!\\p{L}))[ \u00a0\u202f]?"
                            + NUMBER + "(?:[ \u00a0]?" + SCALE + "(?!\\p{L}))?" + RANGE + NUMBER + "(?:[ \u00a0]?"
                            + SCALE + "(?!\\p{L}))?)?"));

    private static final Set<String> MONEY = Set.of(
            "euro", "euros", "dollar", "dollars", "pound", "pounds", "franc", "francs", "balles", "bucks", "quid");
    private static final Set<String> NUMERALS =
            Set.of(("un une deux trois quatre cinq six sept huit neuf dix onze douze treize"
                            + " quatorze quinze seize vingt vingts trente quarante cinquante soixante septante octante nonante cent"
                            + " cents mille million millions millier milliers et de d one two three four five seven eight nine"
                            + " ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty"
                            + " fifty sixty seventy eighty ninety hundred thousand and a demi half")
                    .split(" "));
    private static final Set<String> BETWEEN = Set.of("et", "de", "d", "and", "a", "un", "une");

    private Figures() {}

    static Stream<Span> in(String text, List<Word> words) {
        return Stream.of(
                        PHONES.stream().flatMap(phone -> Addresses.all(MaskKind.PHONE, phone, text).stream()),
                        ACCOUNTS.stream().flatMap(number -> Addresses.all(MaskKind.ACCOUNT, number, text).stream()),
                        AMOUNTS.stream().flatMap(amount -> Addresses.all(MaskKind.AMOUNT, amount, text).stream()),
                        spelt(text, words).stream())
                .flatMap(found -> found);
    }

    /** Mille deux cents euros. */
    private static List<Span> spelt(String text, List<Word> words) {
        var found = new ArrayList<Span>();
        for (int i = 1; i < words.size(); i++) {
            if (!MONEY.contains(words.get(i).folded())) continue;
            int first = firstNumeral(text, words, i);
            if (first < i)
                found.add(new Span(
                        MaskKind.AMOUNT, words.get(first).from(), words.get(i).to()));
        }
        return found;
    }

    private static int firstNumeral(String text, List<Word> words, int money) {
        int first = money;
        while (first > 0
                && NUMERALS.contains(words.get(first - 1).folded())
                && words.get(first - 1).joins(text, words.get(first))) first--;
        int most = first;
        while (first < money && BETWEEN.contains(words.get(first).folded())) first++;
        return first == money ? money : most;
    }
}
