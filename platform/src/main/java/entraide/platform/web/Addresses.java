package entraide.platform.web;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** From which address a request comes. What it says itself counts only when a proxy of ours hands it on. */
public final class Addresses {

    private final Set<String> proxies;

    public Addresses(Set<String> proxies) {
        this.proxies = proxies;
    }

    // Each proxy adds at the end whom it heard: read from there, the first that is no proxy of ours is the sender.
    String of(HttpServerRequest request) {
        var address = request.connection().remoteAddress().hostAddress();
        if (!proxies.contains(address)) return address;
        var said = String.join(",", request.headers().getAll("x-forwarded-for")).split(",");
        for (int i = said.length - 1; i >= 0 && proxies.contains(address); i--) {
            if (parse(said[i].strip()).isEmpty()) break;
            address = said[i].strip();
        }
        return address;
    }

    /** What one person can have many addresses in: of IPv6, the /64. */
    public static String network(String address) {
        return parse(address)
                .map(bytes -> bytes.length == 16
                        ? HexFormat.of().formatHex(bytes, 0, 8)
                        : HexFormat.of().formatHex(bytes))
                .orElse("unknown");
    }

    /** An IPv4 address in IPv6's clothes is an IPv4 address. */
    private static Optional<byte[]> parse(String address) {
        if (address == null || !NetUtil.isValidIpV4Address(address) && !NetUtil.isValidIpV6Address(address)) {
            return Optional.empty();
        }
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) return Optional.empty();
        return Optional.of(isMapped(bytes) ? java.util.Arrays.copyOfRange(bytes, 12, 16) : bytes);
    }

    private static boolean isMapped(byte[] bytes) {
        if (bytes.length != 16 || bytes[10] != -1 || bytes[11] != -1) return false;
        for (int i = 0; i < 10; i++) {
            if (bytes[i] != 0) return false;
        }
        return true;
    }
}
