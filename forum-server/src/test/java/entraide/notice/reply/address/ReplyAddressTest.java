package entraide.notice.reply.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entraide.notice.NoticeModule;
import entraide.platform.content.ContentRef;
import entraide.platform.mail.Address;
import entraide.support.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplyAddressTest {

    private static final ContentRef THREAD = new ContentRef("thread", 41);
    private static final ContentRef POST = new ContentRef("post", 77);
    private static final Address BASE = new Address("reply@school.example");
    private static final Instant UNTIL = Instant.parse("2026-09-07T00:00:00Z");

    private final ReplySeal seal = new ReplySeal(new byte[ReplySeal.KEY_BYTES]);

    @Test
    void says_who_may_write_where_and_until_when() {
        var address = new ReplyAddress(5, THREAD, POST, UNTIL);

        assertThat(seal.open(seal.close(address))).contains(address);
    }

    @Test
    void holds_the_largest_numbers_and_refuses_larger_ones() {
        long most = (1L << 36) - 1;
        var largest =
                new ReplyAddress(most, new ContentRef("conversation", most), new ContentRef("message", most), UNTIL);

        assertThat(seal.open(seal.close(largest))).contains(largest);
        assertThatThrownBy(() -> seal.close(new ReplyAddress(most + 1, THREAD, POST, UNTIL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_word_has_the_length_that_settings_leave_room_for() {
        assertThat(IntStream.range(1, 300).mapToObj(id -> seal.close(new ReplyAddress(id, THREAD, POST, UNTIL))))
                .allMatch(word -> word.matches("[0-9a-v]{" + ReplySeal.LENGTH + "}"));
    }

    @Test
    void no_letter_of_it_can_be_changed() {
        var word = seal.close(new ReplyAddress(5, THREAD, POST, UNTIL));

        assertThat(IntStream.range(0, word.length())
                        .mapToObj(at ->
                                word.substring(0, at) + (word.charAt(at) == '0' ? '1' : '0') + word.substring(at + 1)))
                .allMatch(changed -> seal.open(changed).isEmpty());
        assertThat(seal.open("v".repeat(ReplySeal.LENGTH))).isEmpty();
        assertThat(seal.open(word.substring(1))).isEmpty();
    }

    @Test
    void another_school_cannot_read_it() {
        var other = new ReplySeal(
                "another school's thirty-two bytes".substring(0, 32).getBytes());

        assertThat(other.open(seal.close(new ReplyAddress(5, THREAD, POST, UNTIL))))
                .isEmpty();
    }

    @Test
    void two_nodes_read_what_either_wrote_in_whatever_letters_it_comes_back() {
        try (var world = world()) {
            var one = new ReplyAddresses(
                    world.node().platform().database(),
                    Clock.fixed(World.START, java.time.ZoneOffset.UTC),
                    Optional.of(BASE));
            var two = new ReplyAddresses(world.node().platform().database(), Clock.systemUTC(), Optional.of(BASE));

            var address = one.of(5, THREAD, POST).await().orElseThrow();
            var returned = Address.read(address.text().toUpperCase()).orElseThrow();
            var read = two.read(returned).await().orElseThrow();

            assertThat(address.text()).startsWith("reply+").endsWith("@school.example");
            assertThat(read.memberId()).isEqualTo(5);
            assertThat(read.subject()).isEqualTo(POST);
            assertThat(read.until())
                    .isBetween(World.START.plus(Duration.ofDays(179)), World.START.plus(Duration.ofDays(180)));
        }
    }

    @Test
    void there_is_none_where_nobody_answers() {
        try (var world = world()) {
            var off = new ReplyAddresses(world.node().platform().database(), Clock.systemUTC(), Optional.empty());
            var on = new ReplyAddresses(world.node().platform().database(), Clock.systemUTC(), Optional.of(BASE));

            assertThat(off.of(5, THREAD, POST).await()).isEmpty();
            assertThat(on.of(5, new ContentRef("sheet", 1), new ContentRef("sheet", 1))
                            .await())
                    .isEmpty();
            assertThat(on.read(new Address("reply@school.example")).await()).isEmpty();
            assertThat(on.read(new Address("reply+nonsense@school.example")).await())
                    .isEmpty();
            assertThat(on.read(new Address("reply+nonsense@other.example")).await())
                    .isEmpty();
        }
    }

    private static World world() {
        return World.of(List.of("notice"), platform -> List.of(new NoticeModule(platform, List.of())));
    }
}
