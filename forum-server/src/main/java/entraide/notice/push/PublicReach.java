package entraide.notice.push;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;

/** By TLS to the usual port of addresses that belong to the whole world. */
public final class PublicReach implements Reach {

    private static final int PORT = 443;

    private final Vertx vertx;

    public PublicReach(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public boolean allows(URI endpoint) {
        return "https".equals(endpoint.getScheme())
                && endpoint.getHost() != null
                && endpoint.getUserInfo() == null
                && endpoint.getFragment() == null
                && (endpoint.getPort() == -1 || endpoint.getPort() == PORT);
    }

    @Override
    public Future<SocketAddress> address(URI endpoint) {
        if (!allows(endpoint)) return Future.failedFuture(new ConnectException("no endpoint"));
        return vertx.executeBlocking(() -> InetAddress.getAllByName(endpoint.getHost()), false)
                .map(all -> {
                    // One name may have a good address and a bad one, and another at the next look.
                    if (!Arrays.stream(all).allMatch(PublicReach::isPublic)) throw new NotPublic();
                    return SocketAddress.inetSocketAddress(PORT, all[0].getHostAddress());
                });
    }

    private static final class NotPublic extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotPublic() {
            super("an endpoint leads to an address that is not public");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return address instanceof Inet4Address
                ? isPublic4(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff)
                : isPublic6(bytes);
    }

    /** Without this network, carriers' own, those for papers and measurements, and what nobody has. */
    private static boolean isPublic4(int a, int b, int c) {
        if (a == 0 || a >= 240) return false;
        if (a == 100) return b < 64 || b > 127;
        if (a == 192 && b == 0) return c != 0 && c != 2;
        if (a == 198) return b != 18 && b != 19 && !(b == 51 && c == 100);
        return !(a == 203 && b == 0 && c == 113);
    }

    /** 2000::/3 is all that is given out; within it, what carries addresses of the other kind could carry any. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (first >> 13 != 1 || first == 0x2002) return false;
        return first != 0x2001 || second >= 0x200 && second != 0xdb8;
    }
}
