package entraide.server;

import static org.assertj.core.api.Assertions.assertThat;

import entraide.platform.people.Role;
import entraide.support.Reader;
import entraide.support.Speaker;
import entraide.support.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation of every contract, called by members who are restricted: what they still may is written here. */
class RestrictedTest {

    private static final Set<String> SHUT_OUT = Set.of(
            "people.showMe",
            "people.exportOwnData",
            "people.listSessions",
            "people.endSession",
            "people.signOut",
            "moderation.listMyDecisions",
            "moderation.showDecision",
            "moderation.listMyHolds",
            "moderation.appeal");

    /** Besides what reads, and what those may who are shut out. */
    private static final Set<String> SILENCED = Set.of(
            "people.changePassword",
            "people.revokeToken",
            "forum.markRead",
            "forum.markSpaceRead",
            "forum.saveDraft",
            "forum.dropDraft",
            "messaging.markConversationRead",
            "messaging.saveMessageDraft",
            "messaging.dropMessageDraft",
            "moderation.createFlag",
            "notice.readNotice",
            "notice.readPlace",
            "notice.readAllNotices",
            "notice.changeChannels",
            "notice.clearBounce",
            "notice.subscribePush",
            "notice.unsubscribePush",
            "notice.tryPush",
            "notice.hearNotice",
            "notice.createFeed",
            "notice.renewFeed",
            "notice.revokeFeed");

    private static World world;
    private static int members;

    @BeforeAll
    static void start() {
        world = World.of(Modules.SCHEMAS, Modules::of);
        // Whose token the operations' first ids name: a member who revokes their own is restricted no further.
        world.member("first", Role.STUDENT);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void who_is_shut_out_may_what_is_written_here() {
        var banned = restricted("ban");
        var open = Operation.all(world.node().modules()).stream()
                .filter(operation -> !operation.who().equals("anyone"))
                .filter(operation -> !refused(banned, operation, "shut-out"))
                .map(operation -> operation.module() + "." + operation.id())
                .collect(Collectors.toSet());

        assertThat(open).isEqualTo(SHUT_OUT);
    }

    @Test
    void who_is_silenced_reads_and_may_what_is_written_here() {
        var silenced = restricted("silence");
        var writes = Operation.all(world.node().modules()).stream()
                .filter(operation -> !operation.who().equals("anyone"))
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> !SHUT_OUT.contains(operation.module() + "." + operation.id()))
                .filter(operation -> !refused(silenced, operation, "silenced"))
                .map(operation -> operation.module() + "." + operation.id())
                .collect(Collectors.toSet());

        assertThat(writes).isEqualTo(SILENCED);
    }

    /** Of every role, so that no other refusal comes first. */
    private static Speaker restricted(String action) {
        var member = world.member("m" + members++, Role.values());
        var reporter = world.member("r" + members++, Role.STUDENT);
        var judge = world.member("j" + members++, Role.MODERATOR);
        var target = Map.of("kind", "member", "id", member.id());
        reporter.post("/api/v1/moderation/flags", Map.of("target", target, "reason", "other"));
        var about = judge.post("/api/v1/moderation/claims", Map.of()).json().getLong("caseId");
        var wish = new HashMap<String, Object>(Map.of("action", action, "ground", "respect", "facts", "Insults."));
        if (!action.equals("ban")) wish.put("until", "2130-01-01T00:00:00Z");
        var decided = judge.post("/api/v1/moderation/cases/" + about + "/decisions", wish);
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
        return member;
    }

    private static boolean refused(Speaker member, Operation operation, String why) {
        if (operation.streams()) {
            try (var reader = Reader.of(member, world.address().resolve(operation.address()))) {
                return reader.status() == 403;
            }
        }
        var schema = operation.bodySchema();
        var body =
                schema == null ? null : HostileValues.bytes(operation.values().valid(schema));
        var answer = member.send(operation.method(), operation.address(), body);
        return answer.status() == 403 && answer.problem().equals(why);
    }
}
