package entraide.forum.thread;

import entraide.forum.Doorstep;
import entraide.forum.space.SpaceName;
import entraide.platform.people.Caller;
import entraide.platform.people.Role;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import java.util.List;

/** What somebody wants to begin, held against the rules that need no look at the database. */
record NewThread(
        SpaceName space,
        String kind,
        String title,
        String body,
        List<String> tags,
        boolean anonymous,
        boolean blocked) {

    record Wire(
            Object space,
            String kind,
            String title,
            String body,
            List<String> tags,
            Boolean anonymous,
            Boolean blocked) {}

    static NewThread of(Caller caller, Wire wire) {
        var wanted = new NewThread(
                SpaceName.of(wire.space()),
                wire.kind(),
                Wording.title(wire.title()),
                Wording.body(wire.body()),
                Tags.of(wire.tags()),
                Boolean.TRUE.equals(wire.anonymous()),
                Boolean.TRUE.equals(wire.blocked()));
        wanted.requireAllowed(caller);
        return wanted;
    }

    /** As its words may be written. */
    NewThread as(Doorstep.Admitted text) {
        return new NewThread(space, kind, text.title(), text.body(), tags, anonymous, blocked);
    }

    boolean question() {
        return kind.equals(HeldThread.QUESTION);
    }

    private void requireAllowed(Caller caller) {
        boolean announces = caller.is(Role.MENTOR) || caller.is(Role.STAFF);
        if (kind.equals("announcement") && !announces) throw Refusal.forbidden();
        if (blocked && !question()) throw new Refusal(Problem.invalid("/blocked", "goes with a question"));
        if (anonymous && !(question() || kind.equals("discussion"))) {
            throw new Refusal(Problem.invalid("/anonymous", "goes with a question or a discussion"));
        }
        if (anonymous && !caller.is(Role.STUDENT)) {
            throw new Refusal(Problem.invalid("/anonymous", "is for students"));
        }
    }
}
