package entraide.search;

import entraide.platform.ServerModule;
import entraide.platform.web.Operations;

/** The door of search: what may be found, kept as derived data. */
public final class SearchModule implements ServerModule {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void mount(Operations operations) {
        // The contract has no operations yet.
    }
}
