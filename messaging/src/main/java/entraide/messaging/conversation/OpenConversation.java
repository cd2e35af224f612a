package entraide.messaging.conversation;

import entraide.messaging.accompaniment.Parties;
import entraide.messaging.message.WriteMessage;
import entraide.messaging.message.WriteMessage.NewMessage;
import entraide.messaging.subject.Held;
import entraide.messaging.subject.SubjectLine;
import entraide.platform.db.Sql;
import entraide.platform.db.Tx;
import entraide.platform.people.Caller;
import entraide.platform.text.Rendered;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import io.vertx.core.Future;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Opens a subject of an accompaniment, or a group, with its first message. */
final class OpenConversation {

    static final int MOST_PEOPLE = 12;

    private final WriteMessage write;
    private final Clock clock;

    OpenConversation(WriteMessage write, Clock clock) {
        this.write = write;
        this.clock = clock;
    }

    record NewConversation(Long accompanimentId, List<Long> memberIds, String subject, String body, List<Long> files) {

        NewConversation {
            if ((accompanimentId == null) == (memberIds == null)) {
                throw new Refusal(Problem.invalid("/memberIds", "or accompanimentId says with whom, one of the two"));
            }
            subject = subject.replaceAll("[\\p{Cc}\\p{Z}\\s]+", " ").strip();
            if (subject.isEmpty()) throw new Refusal(Problem.invalid("/subject", "says nothing"));
        }

        NewMessage message() {
            return new NewMessage(body, files, null, false).requireSomething();
        }
    }

    Future<Long> open(Tx tx, Caller caller, NewConversation wanted, Rendered text) {
        return people(tx, caller, wanted).compose(people -> begin(tx, caller, wanted, people, text));
    }

    private Future<Long> begin(Tx tx, Caller caller, NewConversation wanted, List<Parties.Side> people, Rendered text) {
        var side = sideOf(caller, people);
        return insert(tx, caller, wanted)
                .compose(held -> Participants.letIn(tx, held.id(), held.accompanimentId(), people, clock.instant())
                        .compose(in ->
                                write.write(tx, caller, new ConversationDoor.Open(held, side), wanted.message(), text))
                        .map(held.id()));
    }

    private static String sideOf(Caller caller, List<Parties.Side> people) {
        return people.stream()
                .filter(one -> one.memberId() == caller.id())
                .findFirst()
                .orElseThrow()
                .side();
    }

    private static Future<List<Parties.Side>> people(Tx tx, Caller caller, NewConversation wanted) {
        if (wanted.accompanimentId() == null) return group(tx, caller, wanted.memberIds());
        return Parties.acting(tx, caller.id(), wanted.accompanimentId())
                .compose(party -> Parties.all(tx, party.accompanimentId()));
    }

    private static Future<List<Parties.Side>> group(Tx tx, Caller caller, List<Long> wished) {
        var others = wished.stream().distinct().filter(id -> id != caller.id()).toList();
        if (others.isEmpty() || others.size() >= MOST_PEOPLE) {
            throw new Refusal(Problem.invalid("/memberIds", "names one to eleven others"));
        }
        var all = new ArrayList<>(List.of(caller.id()));
        all.addAll(others);
        return Participants.requireReachable(tx, caller, others)
                .map(fit ->
                        all.stream().map(id -> new Parties.Side(id, "member")).toList());
    }

    private static final String INSERT = """
            insert into messaging.conversation (accompaniment_id, subject, opened_by, opened_at, turn)
            values ($1, $2, $3, $4, $5)
            returning id, accompaniment_id, subject, opened_by, opened_at, last_seq, turn, promise_at
            """;

    private Future<Held> insert(Tx tx, Caller caller, NewConversation wanted) {
        return Sql.one(
                tx,
                INSERT,
                Held::from,
                wanted.accompanimentId(),
                wanted.subject(),
                caller.id(),
                clock.instant(),
                wanted.accompanimentId() == null ? null : SubjectLine.NEW.turn());
    }
}
