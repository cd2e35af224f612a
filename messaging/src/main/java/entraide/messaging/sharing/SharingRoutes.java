package entraide.messaging.sharing;

import entraide.messaging.MessagingEvents;
import entraide.platform.Platform;
import entraide.platform.content.CommonGood;
import entraide.platform.db.Db;
import entraide.platform.db.Page;
import entraide.platform.db.Tx;
import entraide.platform.text.Markdown;
import entraide.platform.web.Call;
import entraide.platform.web.Operations;
import entraide.platform.web.Reply;
import io.vertx.core.Future;
import java.time.Clock;

/**
 * proposeSharing, listProposals, showProposal, changeProposal, hideInProposal, unmaskInProposal, consentToProposal,
 * withdrawConsent, declineProposal, showConsents.
 */
public final class SharingRoutes {

    private final Db db;
    private final ShareMessages share;

    public SharingRoutes(Platform platform, CommonGood commons, Markdown markdown, Clock clock) {
        this.db = platform.database();
        var proposals = new Proposals(new MessagingEvents(platform.outbox()), clock);
        this.share = new ShareMessages(platform.vertx(), proposals, commons, markdown);
    }

    public void mount(Operations operations) {
        operations.once("proposeSharing", this::proposeSharing);
        operations.on("listProposals", this::listProposals);
        operations.on("showProposal", this::showProposal);
        operations.once("changeProposal", this::changeProposal);
        operations.once("hideInProposal", this::hideInProposal);
        operations.once("unmaskInProposal", this::unmaskInProposal);
        operations.once("consentToProposal", this::consentToProposal);
        operations.once("withdrawConsent", this::withdrawConsent);
        operations.once("declineProposal", this::declineProposal);
        operations.on("showConsents", this::showConsents);
    }

    private Future<Reply> proposeSharing(Call call, Tx tx) {
        return share.propose(tx, call.caller(), call.id("id"), call.body(ShareMessages.Wish.class))
                .map(proposal -> Reply.created(ProposalView.of(proposal)));
    }

    private Future<Reply> listProposals(Call call) {
        return Proposals.of(db, call.caller().id(), call.paging()).map(page -> Reply.ok(page.map(ProposalView::of)));
    }

    private Future<Reply> showProposal(Call call) {
        return said(Proposals.one(db, call.caller().id(), call.id("id")));
    }

    private Future<Reply> changeProposal(Call call, Tx tx) {
        return said(share.change(tx, call.caller(), call.id("id"), call.body(ShareMessages.Change.class)));
    }

    private record Words(String words) {}

    private Future<Reply> hideInProposal(Call call, Tx tx) {
        return said(share.hide(
                tx, call.caller(), call.id("id"), call.body(Words.class).words()));
    }

    private Future<Reply> unmaskInProposal(Call call, Tx tx) {
        return said(share.unmask(tx, call.caller(), call.id("id"), (int) call.id("mask")));
    }

    private record Seen(long version) {}

    private Future<Reply> consentToProposal(Call call, Tx tx) {
        return said(share.consent(
                tx, call.caller(), call.id("id"), call.body(Seen.class).version()));
    }

    private Future<Reply> withdrawConsent(Call call, Tx tx) {
        return said(share.withdraw(tx, call.caller(), call.id("id")));
    }

    private Future<Reply> declineProposal(Call call, Tx tx) {
        return said(share.decline(tx, call.caller(), call.id("id")));
    }

    private Future<Reply> showConsents(Call call) {
        long member = call.caller().id();
        return Proposals.one(db, member, call.id("id"))
                .compose(known -> Consents.of(db, member, known.id()))
                .map(all -> Reply.ok(new Page<>(all, null)));
    }

    private static Future<Reply> said(Future<Proposal> proposal) {
        return proposal.map(one -> Reply.ok(ProposalView.of(one)).with("cache-control", "no-store"));
    }
}
