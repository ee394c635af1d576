package org.rasad.watch.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Tells addresses of the web from those of this machine and its network, to which a feed or a page
 * from outside must not lead. A host counts as private if any of its addresses is.
 */
final class Addresses {

  private static final int UNIQUE_LOCAL = 0xFC;
  private static final int UNIQUE_LOCAL_MASK = 0xFE;
  private static final int SHARED_FIRST = 100;
  private static final int SHARED_SECOND = 64;
  private static final int SHARED_MASK = 0xC0;

  private Addresses() {}

  /** Whether it is http or https with a host, and no name or password in it. */
  static boolean isWeb(URI address) {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https"))
        && address.getHost() != null
        && address.getRawUserInfo() == null;
  }

  /**
   * @throws UnknownHostException if the host has no address
   */
  static boolean isPrivate(URI address) throws UnknownHostException {
    String host = address.getHost().replaceAll("^\\[|]$", "");
    return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Addresses::isPrivate);
  }

  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean isUniqueLocal =
        address instanceof Inet6Address && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    boolean isShared =
        bytes.length == 4
            && (bytes[0] & 0xFF) == SHARED_FIRST
            && (bytes[1] & SHARED_MASK) == SHARED_SECOND;
    boolean isThisNetwork = bytes.length == 4 && bytes[0] == 0;
    return isUniqueLocal
        || isShared
        || isThisNetwork
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress();
  }
}
