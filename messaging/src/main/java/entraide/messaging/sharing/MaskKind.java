package entraide.messaging.sharing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a mask hides. Where two were found at one place, the one that stands first here names it. */
public enum MaskKind {
    LINK("lien", "link"),
    MAIL("e-mail", "email"),
    ACCOUNT("compte", "account"),
    PHONE("téléphone", "phone"),
    AMOUNT("montant", "amount"),
    COMPANY("entreprise", "company"),
    HANDLE("identifiant", "handle"),
    NAME("nom", "name"),
    /** Hidden by hand. */
    OTHER("masqué", "hidden");

    private final String french;
    private final String english;

    MaskKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the text instead. */
    String token(String language, int number) {
        return "[" + ("fr".equals(language) ? french : english) + " " + number + "]";
    }
}
