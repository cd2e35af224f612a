package entraide.messaging;

import static entraide.messaging.InPrivate.API;
import static entraide.messaging.InPrivate.done;

import entraide.support.Answer;
import entraide.support.Speaker;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How PrivacyTest asks each operation of sharing: of what Paul proposes of the exchange that holds the private word. */
final class SharingAsks {

    private final InPrivate school;
    private final String conversation;
    private final Map<String, Object> wish;
    private final String proposal;

    SharingAsks(InPrivate school, long conversation) {
        this.school = school;
        this.conversation = API + "conversations/" + conversation;
        var question =
                InPrivate.messages(school.tom, conversation, "").itemList().get(0);
        var answer = done(InPrivate.says(school.paul, conversation, "zqprivate too"));
        wish = Map.of(
                "questionIds",
                List.of(question.getLong("id")),
                "answerIds",
                List.of(answer.id()),
                "title",
                "Write to zqprivate@school.fr",
                "space",
                "marketing");
        proposal = proposed();
    }

    private String proposed() {
        return API + "proposals/"
                + done(school.paul.post(conversation + "/proposals", wish)).id();
    }

    Optional<Answer> ask(Speaker who, String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "proposeSharing" -> who.post(conversation + "/proposals", wish);
                    case "listProposals" -> who.get(API + "proposals");
                    case "showProposal" -> who.get(proposal);
                    case "changeProposal" -> who.patch(proposal, Map.of("version", 99, "title", "Another title"));
                    case "hideInProposal" -> who.post(proposal + "/masks", Map.of("words", "stands nowhere"));
                    case "unmaskInProposal" -> who.delete(proposal + "/masks/1");
                    case "consentToProposal" -> who.put(proposal + "/consent", Map.of("version", 99));
                    case "withdrawConsent" -> who.delete(proposal + "/consent");
                    case "declineProposal" -> who.put(proposed() + "/decline", null);
                    case "showConsents" -> who.get(proposal + "/consents");
                    default -> null;
                });
    }
}
