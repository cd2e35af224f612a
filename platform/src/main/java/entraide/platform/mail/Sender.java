package entraide.platform.mail;

import entraide.platform.config.Settings;
import java.net.URI;

/** Whom letters are from: the school's name and address. */
record Sender(String name, Address address) {

    static Sender of(Settings settings) {
        var address = settings.mailFrom().orElseGet(() -> new Address("entraide@" + host(settings)));
        return new Sender(
                settings.schoolName()
                        .replaceAll("[\\p{Cntrl}\"<>()\\\\\\s]+", " ")
                        .strip(),
                address);
    }

    String line() {
        var encoded = EncodedWords.of(name);
        return (encoded.equals(name) ? "\"" + name + "\"" : encoded) + " <" + address.text() + ">";
    }

    String host() {
        return address.text().substring(address.text().indexOf('@') + 1);
    }

    private static String host(Settings settings) {
        return settings.publicUrl()
                .map(URI::getHost)
                .filter(host -> Address.read("entraide@" + host).isPresent())
                .orElse("localhost.localdomain");
    }
}
