package entraide.platform.web;

import entraide.platform.people.Caller;
import entraide.platform.people.Restriction;
import entraide.platform.people.Restriction.Kind;
import entraide.platform.people.Role;
import io.vertx.core.http.HttpMethod;
import io.vertx.openapi.contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call an operation, as its contract says. {@code x-who}: anyone, every member, or the holders of some roles.
 * {@code x-restricted}: {@code allowed} is for members who are shut out as well, {@code silenced} for those who may not
 * write, though it changes something.
 */
record May(boolean anyone, List<Role> roles, boolean reads, String restricted) {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    static May of(Operation operation) {
        var who = operation.getExtensions().get("x-who");
        var restricted = operation.getExtensions().get("x-restricted");
        return new May(
                "anyone".equals(who),
                roles(who),
                READS.contains(operation.getHttpMethod()),
                restricted == null ? "" : restricted.toString());
    }

    private static List<Role> roles(Object who) {
        if (!(who instanceof Iterable<?> words)) return List.of();
        var roles = new ArrayList<Role>();
        words.forEach(word -> roles.add(Role.of(word.toString())));
        return List.copyOf(roles);
    }

    void require(Optional<Caller> caller) {
        if (anyone) return;
        var someone = caller.orElseThrow(() -> new Refusal(Problem.signIn()));
        someone.restriction().ifPresent(this::requireAllowed);
        if (!roles.isEmpty() && roles.stream().noneMatch(someone::is)) throw Refusal.forbidden();
    }

    private void requireAllowed(Restriction now) {
        if (restricted.equals("allowed")) return;
        boolean silenced = now.kind() == Kind.SILENCED;
        if (silenced && (reads || restricted.equals("silenced"))) return;
        var problem = silenced
                ? Problem.of(403, "silenced", "For now you may read, but not write", null)
                : Problem.of(403, "shut-out", "For now you may only read why, appeal, and take your data along", null);
        throw new Refusal(now.until() == null ? problem : problem.with("until", now.until()));
    }
}
