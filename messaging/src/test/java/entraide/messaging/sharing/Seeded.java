package entraide.messaging.sharing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An exchange with things in it that must not get out, drawn from a seed. */
record Seeded(List<Names.Person> people, String text, List<Secret> secrets) {

    /** What must not be found in what is published. */
    record Secret(MaskKind kind, String text) {}

    private static final List<String> FIRST = List.of(
            "Léa",
            "Anaïs",
            "Noémie",
            "Chloé",
            "Françoise",
            "Jean-Pierre",
            "Mathéo",
            "Zoé",
            "Gaëlle",
            "Loïc",
            "Ömer",
            "Łukasz",
            "Olivia",
            "Harriet",
            "Declan",
            "Siobhán",
            "Nigel",
            "Priya",
            "Kwame",
            "Yusuf",
            "Inès",
            "Hélène");
    private static final List<String> LAST = List.of(
            "Delacroix",
            "Lefèvre",
            "N'Guessan",
            "O'Brien",
            "Besançon",
            "Müller",
            "García Fernández",
            "de la Tour",
            "Smithers",
            "Okonkwo",
            "Le Goff",
            "Van Houten",
            "Čapek",
            "Beaumont-Levy",
            "Ramanujan",
            "Whitaker");
    private static final List<String> FIRMS = List.of(
            "Boulangerie Delmas",
            "Nordlicht Systeme",
            "Atelier du Canal",
            "Brightwater",
            "Les Jardins de Nohant",
            "Kerfuffle Labs",
            "Tissages et Fils",
            "Pixel & Plume",
            "Hartley Foods",
            "Maison Vermeil");
    private static final List<String> FORMS =
            List.of("SARL", "SAS", "SASU", "EURL", "Ltd", "GmbH", "LLC", "Inc.", "SA");
    private static final List<String> SAYS = List.of(
            "Bonjour, c'est %s qui avance doucement.",
            "%s a bien reçu le dossier.",
            "J'en ai parlé à %s hier soir.",
            "Thanks %s, that helps a lot.",
            "I talked it through with %s yesterday.",
            "My partner says %s is right.",
            "Merci %s !",
            "— %s",
            "(%s)",
            "**%s** et moi avons relu la page.",
            "D'après %s, il faut attendre.");
    private static final List<String> REACH = List.of(
            "Tu peux m'écrire à %s quand tu veux.",
            "My address is %s, any time.",
            "Contact : %s.",
            "<%s>",
            "mail:%s",
            "Voici mon contact (%s)",
            "Reach me on %s, please.");
    private static final List<String> CALL = List.of(
            "Appelle-moi au %s ce soir.",
            "Call me on %s tomorrow.",
            "Tél. %s",
            "tel:%s",
            "Mon numéro : %s.",
            "(%s)",
            "WhatsApp %s, plutôt le matin.");
    private static final List<String> PAY = List.of(
            "J'ai facturé %s le mois dernier.",
            "The client paid %s upfront.",
            "Budget : %s, pas plus.",
            "It costs %s.",
            "Avec %s de côté je tiens un an.",
            "(%s par mois)",
            "Entre nous, %s c'est trop.");
    private static final List<String> WORK = List.of(
            "Je travaille avec %s depuis mars.",
            "We signed with %s last week.",
            "Mon client, %s, hésite.",
            "Le devis de %s est arrivé.",
            "%s wants a refund.");
    private static final List<String> WORK_AT = List.of(
            "Je suis salariée chez %s à mi-temps.",
            "I still work at %s until summer.",
            "L'entreprise %s me relance.",
            "La société %s a dit oui.",
            "My company %s is small.",
            "L'agence %s fait le logo.");

    private static final List<String> THIRD_FIRST =
            List.of("Julie", "Karim", "Sophie", "Emma", "James", "Fatou", "Jean-Marc", "Héloïse", "Gareth", "Mehdi");
    private static final List<String> THIRD_LAST =
            List.of("Morel", "Benali", "Castaing", "Ashworth", "d'Orval", "Le Bihan", "Diabaté", "McAllister");
    private static final List<String> WITH_TITLE = List.of(
            "Mme %s attend le devis.",
            "J'ai revu M. %s lundi.", "Mr %s called back.", "I owe Mrs. %s a reply.", "Le Dr %s est d'accord.");
    private static final List<String> OF_MINE =
            List.of("Mon associé %s veut attendre.", "My accountant %s says so.", "Ma cliente %s revient.");

    static Seeded of(long seed) {
        return new Exchange(new Random(seed)).drawn();
    }

    private static final class Exchange {
        private final Random random;
        private final List<Secret> secrets = new ArrayList<>();
        private final List<String> sentences = new ArrayList<>();

        private Exchange(Random random) {
            this.random = random;
        }

        private Seeded drawn() {
            var people = List.of(person(), person());
            for (int i = 0; i < 4; i++) say(SAYS, MaskKind.NAME, named(people.get(random.nextInt(2))));
            say(REACH, MaskKind.MAIL, mail());
            say(CALL, MaskKind.PHONE, phone());
            say(PAY, MaskKind.AMOUNT, amount());
            firm();
            strangers();
            say(
                    REACH,
                    MaskKind.LINK,
                    one(List.of("https://www.", "http://", "www.")) + "atelier-" + random.nextInt(99)
                            + ".fr/devis?id=7");
            say(REACH, MaskKind.HANDLE, "@studio_" + random.nextInt(999));
            sentences.add(
                    "Je propose de commencer par la page d'accueil, puis de regarder en 2026 les 3 étapes suivantes.");
            sentences.add("I would begin with the landing page, and look at the 12 answers you got in week 9.");
            java.util.Collections.shuffle(sentences, random);
            return new Seeded(people, String.join(one(List.of(" ", "\n", "\n\n")), sentences), List.copyOf(secrets));
        }

        private void say(List<String> ways, MaskKind kind, String secret) {
            sentences.add(one(ways).formatted(secret));
            secrets.add(new Secret(kind, secret));
        }

        private Names.Person person() {
            var name = one(FIRST) + " " + one(LAST);
            return new Names.Person(plain(name).replaceAll("[^a-z0-9]+", "-"), name);
        }

        private String named(Names.Person person) {
            var words = person.displayName().split(" ", 2);
            var name =
                    one(List.of(person.displayName(), words[0], words[1], person.handle(), words[1] + " " + words[0]));
            return switch (random.nextInt(7)) {
                case 0 -> plain(name);
                case 1 -> name.toUpperCase(Locale.ROOT);
                case 2 -> name.toLowerCase(Locale.ROOT);
                case 3 -> Normalizer.normalize(name, Normalizer.Form.NFD);
                case 4 -> name + "'s";
                default -> name;
            };
        }

        private String mail() {
            return one(List.of("jo", "info", "a.b-c", "contact+shop", "x_9")) + random.nextInt(99) + "@"
                    + one(List.of("free.fr", "gmail.com", "mail.example.co.uk", "sous.domaine.école.fr", "x-y.io"));
        }

        private String phone() {
            var d = new StringBuilder();
            for (int i = 0; i < 8; i++) d.append(random.nextInt(10));
            var pairs = d.substring(0, 2) + "%1$s" + d.substring(2, 4) + "%1$s" + d.substring(4, 6) + "%1$s"
                    + d.substring(6);
            var gap = one(List.of(" ", ".", "-", "", "\u00a0"));
            return switch (random.nextInt(6)) {
                case 0, 1 -> one(List.of("06", "07", "01", "04")) + gap + pairs.formatted(gap);
                case 2 -> one(List.of("+33 6", "+336", "0033 7", "+33 (0)6")) + gap + pairs.formatted(gap);
                case 3 -> "+44 20 " + d.substring(0, 4) + " " + d.substring(4);
                case 4 -> "(212) " + d.substring(0, 3) + "-" + d.substring(3, 7);
                default -> "+49 151 " + d;
            };
        }

        private String amount() {
            int n = 100 + random.nextInt(9_899);
            return switch (random.nextInt(9)) {
                case 0 -> n + " €";
                case 1 -> n + "€";
                case 2 -> "€" + n;
                case 3 -> "$" + n / 1_000 + "," + String.format("%03d", n % 1_000) + ".50";
                case 4 -> n / 100 + " k€";
                case 5 -> "1 " + n % 900 + "00 euros".replaceFirst("^", "");
                case 6 -> n + "," + "50 EUR";
                case 7 ->
                    one(List.of(
                            "mille deux cents euros",
                            "trois mille euros",
                            "twelve hundred dollars",
                            "cinq-cents euros"));
                default -> "£" + n + "k";
            };
        }

        private void strangers() {
            var first = one(THIRD_FIRST);
            var last = one(THIRD_LAST);
            say(SAYS, MaskKind.NAME, one(List.of(first, first + " " + last, first + " " + last + "'s")));
            say(OF_MINE, MaskKind.NAME, one(List.of(first, one(THIRD_LAST), first + " " + last)));
            say(
                    WITH_TITLE,
                    MaskKind.NAME,
                    one(List.of(last, first + " " + last, (first + " " + last).toUpperCase(Locale.ROOT))));
        }

        private void firm() {
            var firm = one(FIRMS);
            if (random.nextBoolean()) sentences.add(one(WORK_AT).formatted(firm));
            else
                sentences.add(one(WORK)
                        .formatted(
                                random.nextInt(3) > 0
                                        ? firm + " " + one(FORMS)
                                        : one(List.of("SARL ", "SAS ")) + firm));
            secrets.add(new Secret(MaskKind.COMPANY, firm));
        }

        private String one(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }

        private static String plain(String text) {
            return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                    .replaceAll("\\p{M}+", "")
                    .replace("ł", "l");
        }
    }
}
