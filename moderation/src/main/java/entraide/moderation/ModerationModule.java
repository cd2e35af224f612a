package entraide.moderation;

import entraide.platform.ServerModule;
import entraide.platform.web.Operations;

/** The door of moderation: flags, cases, decisions, sanctions and appeals. */
public final class ModerationModule implements ServerModule {

    @Override
    public String name() {
        return "moderation";
    }

    @Override
    public void mount(Operations operations) {
        // The contract has no operations yet.
    }
}
