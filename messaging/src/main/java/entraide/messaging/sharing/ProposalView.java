package entraide.messaging.sharing;

import entraide.platform.people.PersonCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    record MaskView(int number, MaskKind kind, String token, String hides, List<Place> places) {}

    /** From the character at {@code from} to the one before {@code to}, as JavaScript counts them. */
    record Place(String part, int from, int to) {}

    static ProposalView of(Proposal proposal) {
        var draft = proposal.draft();
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
                draft.masks().stream().map(mask -> view(draft, mask)).toList(),
                proposal.threadId(),
                proposal.version(),
                proposal.createdAt(),
                proposal.decidedAt());
    }

    private static MaskView view(Draft draft, Mask mask) {
        var places = new ArrayList<Place>();
        for (var part : Draft.Part.values()) {
            var text = draft.text(part);
            for (int at = text.indexOf(mask.token()); at >= 0; at = text.indexOf(mask.token(), at + 1)) {
                places.add(new Place(
                        part.name().toLowerCase(Locale.ROOT),
                        at,
                        at + mask.token().length()));
            }
        }
        return new MaskView(mask.number(), mask.kind(), mask.token(), mask.hides(), places);
    }
}
