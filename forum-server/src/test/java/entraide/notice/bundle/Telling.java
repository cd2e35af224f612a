package entraide.notice.bundle;

import entraide.platform.Platform;
import entraide.platform.content.Notices.Told;

/** Tells members of something as the subscriber does once an owner said whom it concerns. */
public final class Telling {

    private final Platform platform;
    private final WriteNotices write;

    public Telling(Platform platform) {
        this.platform = platform;
        this.write = new WriteNotices(platform.outbox(), platform.clock());
    }

    public void told(Told told) {
        platform.database().transact(tx -> write.told(tx, told)).await();
    }
}
