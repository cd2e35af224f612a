package entraide.platform.people;

import entraide.platform.Platform;
import entraide.platform.ServerModule;
import entraide.platform.web.Callers;
import entraide.platform.web.Operations;
import entraide.platform.web.Problem;
import entraide.platform.web.Refusal;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.util.Optional;

/** Members and how they sign in; the one thing that all modules share. */
public final class PeopleModule implements ServerModule {

    public PeopleModule(Platform platform) {}

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void mount(Operations operations) {
        java.util.List.of(
                        "signIn",
                        "listSessions",
                        "signOut",
                        "endSession",
                        "showMe",
                        "changeMe",
                        "changePassword",
                        "createToken",
                        "listTokens",
                        "revokeToken",
                        "invite",
                        "listInvitations",
                        "readInvitation",
                        "withdrawInvitation",
                        "join",
                        "findMembers",
                        "showMember",
                        "changeMember",
                        "listRoster",
                        "listProgrammes",
                        "createProgramme",
                        "listCohorts",
                        "createCohort",
                        "changeCohort",
                        "askReset",
                        "readReset",
                        "useReset")
                .forEach(operation -> operations.on(
                        operation,
                        call -> Future.failedFuture(new Refusal(Problem.of(
                                503,
                                "unavailable",
                                "Part of the server is away; please try again in a moment",
                                null)))));
        operations.on(
                "welcome",
                call -> Future.succeededFuture(Reply.ok(java.util.Map.of(
                        "schoolName",
                        "Entraide",
                        "locales",
                        java.util.List.of("fr", "en"),
                        "demo",
                        false,
                        "demoAccounts",
                        java.util.List.of()))));
    }

    public Callers callers() {
        return request -> Future.succeededFuture(Optional.empty());
    }
}
