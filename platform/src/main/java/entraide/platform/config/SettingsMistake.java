package entraide.platform.config;

/** The settings cannot be used; the message says everything that is wrong with them. */
public final class SettingsMistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    SettingsMistake(String mistakes) {
        super(mistakes);
    }
}
