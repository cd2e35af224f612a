package entraide.messaging.sharing;

import entraide.platform.people.PersonCard;
import java.time.Instant;
import java.util.List;

/** A proposal on the wire: each mask with what it hides and where it stands, so that it can be shown and lifted. */
record ProposalView(
        long id,
        long conversationId,
        PersonCard student,
        PersonCard mentor,
        String space,
        String state,
        String title,
        String question,
        String answer,
        List<MaskView> masks,
        Long threadId,
        long version,
        Instant createdAt,
        Instant decidedAt) {

    record MaskView(int number, MaskKind kind, String token, String hides, List<Draft.Place> places) {

        static MaskView of(Mask mask, List<Draft.Place> places) {
            return new MaskView(mask.number(), mask.kind(), mask.token(), mask.hides(), places);
        }
    }

    static ProposalView of(Proposal proposal) {
        var draft = proposal.draft();
        var places = draft.places();
        return new ProposalView(
                proposal.id(),
                proposal.conversationId(),
                proposal.student(),
                proposal.mentor(),
                proposal.space(),
                proposal.state(),
                draft.text(Draft.Part.TITLE),
                draft.text(Draft.Part.QUESTION),
                draft.text(Draft.Part.ANSWER),
                draft.masks().stream()
                        .map(mask -> MaskView.of(mask, places.getOrDefault(mask.token(), List.of())))
                        .toList(),
                proposal.threadId(),
                proposal.version(),
                proposal.createdAt(),
                proposal.decidedAt());
    }
}
