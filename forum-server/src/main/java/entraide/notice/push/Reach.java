package entraide.notice.push;

import io.vertx.core.Future;
import io.vertx.core.net.SocketAddress;
import java.net.URI;

/** Where the server goes with messages: the address is a browser's word, and must not lead it into its own network. */
public interface Reach {

    /** Whether this may be somebody's endpoint at all, as far as its words tell. */
    boolean allows(URI endpoint);

    /** The very address that is connected to, looked at after the name was resolved; fails where it leads nowhere allowed. */
    Future<SocketAddress> address(URI endpoint);
}
