package entraide.search.index;

import java.util.List;

/** The fields of an index, the same in each engine: text is kept as words that were made before. */
public final class Fields {

    public static final String REF = "ref";
    /** The name as a number. */
    public static final String PLACE = "place";

    public static final String TITLE = "title";
    public static final String BODY = "body";
    /** Identifiers: whole where they hold signs, and their parts. */
    public static final String CODE = "code";
    /** What stands above a post, in all its forms. */
    public static final String CONTEXT = "context";

    public static final String MARKS = "marks";
    public static final String AUDIENCE = "audience";
    public static final String OWNER = "owner";
    public static final String AT = "at";

    public static final List<String> LANGUAGES = List.of("fr", "en");
    /** Searched word by word, with positions. */
    public static final List<String> TEXTS =
            List.of(TITLE, stems(TITLE, "fr"), stems(TITLE, "en"), BODY, stems(BODY, "fr"), stems(BODY, "en"));

    /** Without positions. */
    public static final List<String> BAGS = List.of(CODE, CONTEXT);

    private Fields() {}

    /** The field of the stems of this one in a language. */
    public static String stems(String field, String language) {
        return field + "_" + language;
    }
}
