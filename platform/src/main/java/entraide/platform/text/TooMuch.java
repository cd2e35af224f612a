package entraide.platform.text;

/** A text costs more to read as Markdown than anyone should pay; it is shown as plain text instead. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch(String what) {
        super(what, null, false, false);
    }
}
