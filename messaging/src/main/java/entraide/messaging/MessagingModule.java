package entraide.messaging;

import entraide.platform.ServerModule;
import entraide.platform.web.Operations;

/** The door of messaging: private conversations and the follow-up sheet. */
public final class MessagingModule implements ServerModule {

    @Override
    public String name() {
        return "messaging";
    }

    @Override
    public void mount(Operations operations) {
        // The contract has no operations yet.
    }
}
