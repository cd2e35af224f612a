package entraide.queue.order;

/** What an item is about, as conditions on its row. */
public final class Subjects {

    /** With the parameter that names the mentor. */
    public static final String SKILLS = "tags && (select skills from people.member where id = %s)";

    /** With the parameter that names the programme: the asker's cohort that began last is one of its. */
    public static final String PROGRAMME = """
            exists (select from people.member m join people.cohort c on c.id = m.cohort_id
                                where m.id = asker_id and c.programme_id = %s)""";

    private Subjects() {}
}
