package entraide.platform.people;

import java.util.List;

/** Who can be tried in the demo town; nobody is given this password anywhere else. */
public final class DemoAccounts {

    public static final String PASSWORD = "entraide-demo";
    public static final List<String> EMAILS = List.of(
            "lea@demo.test",
            "tom@demo.test",
            "nour@demo.test",
            "mina@demo.test",
            "paul@demo.test",
            "omar@demo.test",
            "sara@demo.test");

    private DemoAccounts() {}
}
