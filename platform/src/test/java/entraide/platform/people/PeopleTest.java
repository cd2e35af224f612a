package entraide.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.mail.Address;
import entraide.platform.people.password.Passwords;
import entraide.support.World;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest extends InTown {

    @Test
    void cards_of_many_come_at_once_and_who_is_not_there_is_left_out() {
        var lea = world.member("lea", Role.STUDENT);
        var mina = world.member("mina", Role.MENTOR);

        var cards =
                people().cards(database(), List.of(lea.id(), mina.id(), 9_999L)).await();

        assertThat(cards).containsOnlyKeys(lea.id(), mina.id());
        assertThat(cards.get(mina.id()))
                .isEqualTo(new PersonCard(mina.id(), "mina", "Mina", List.of(Role.MENTOR), null, null));
        assertThat(people().cards(database(), List.of()).await()).isEmpty();
    }

    @Test
    void who_is_mentioned_is_found_by_handle_unless_they_left() {
        world.member("lea", Role.STUDENT);
        world.member("tom", Role.STUDENT);
        run("update people.member set deactivated_at = now() where handle = 'tom'");

        var mentioned =
                people().mentioned(database(), List.of("lea", "tom", "nobody")).await();

        assertThat(mentioned).extracting(PersonCard::handle).containsExactly("lea");
    }

    @Test
    void many_members_are_made_in_a_few_statements_and_can_sign_in() {
        var hash = Passwords.hashNow(World.PASSWORD);
        var sara = world.member("sara", Role.STAFF);
        var web = sara.post(PEOPLE + "/programmes", java.util.Map.of("name", "Web"))
                .id();
        var spring = sara.post(
                        PEOPLE + "/cohorts",
                        java.util.Map.of("programmeId", web, "name", "Printemps", "startsOn", "2026-03-01"))
                .id();
        var members = IntStream.range(0, 500)
                .mapToObj(i -> NewMember.of(
                                "member" + i,
                                "Membre " + i,
                                new Address("member" + i + "@school.test"),
                                hash,
                                Set.of(Role.STUDENT),
                                World.START)
                        .in(List.of(spring))
                        .knowing(List.of("devis"), "Bonjour."))
                .toList();

        var before = entraide.platform.db.Sql.sent();
        var ids = database().transact(tx -> people().createAll(tx, members)).await();

        // Chores and caches send some of their own meanwhile; one a member would be five hundred.
        assertThat(entraide.platform.db.Sql.sent() - before).isLessThanOrEqualTo(40);
        assertThat(ids).hasSize(500);
        assertThat(signIn("member7@school.test", World.PASSWORD).status()).isEqualTo(201);
        assertThat(sara.get(PEOPLE + "/members?q=member499").itemList().get(0).getString("cohort"))
                .isEqualTo("Printemps");
        assertThat(database().transact(tx -> people().createAll(tx, members)).await())
                .isEmpty();
    }

    private People people() {
        return node().platform().people();
    }

    private entraide.platform.db.Database database() {
        return node().platform().database();
    }
}
