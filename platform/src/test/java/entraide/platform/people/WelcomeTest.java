package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WelcomeTest extends InTown {

    @Test
    void a_visitor_learns_the_schools_name_and_languages_and_nobodys_account() {
        run("""
                insert into people.member (handle, display_name, email, password, roles, locale, time_zone, created_at)
                values ('lea', 'Léa', 'lea@demo.test', 'none', '{student}', 'fr', 'Europe/Paris', now())
                """);

        var welcome = world.visitor().get(PEOPLE + "/welcome").json();

        assertThat(welcome.getString("schoolName")).isEqualTo("Entraide");
        assertThat(welcome.getJsonArray("locales")).containsExactly("fr", "en");
        assertThat(welcome.getBoolean("demo")).isFalse();
        assertThat(welcome.getJsonArray("demoAccounts")).isEmpty();
    }
}
