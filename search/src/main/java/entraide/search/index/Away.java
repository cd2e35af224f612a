package entraide.search.index;

/** The engine cannot be asked now; it comes back by itself. */
public final class Away extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Away(String why, Throwable cause) {
        super(why, cause);
    }
}
