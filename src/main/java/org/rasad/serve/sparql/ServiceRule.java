package org.rasad.serve.sparql;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Tells which other endpoints a query may ask with SERVICE.
 *
 * <p>Names are compared as they stand: what address a name leads to is the concern of who allows
 * it.
 */
final class ServiceRule {

  static final String OFF = "SERVICE is switched off: this endpoint asks no other endpoint.";

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9_.-]+|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final SortedSet<String> hosts;

  ServiceRule(SortedSet<String> hosts) {
    this.hosts = hosts;
  }

  boolean allowsAny() {
    return !hosts.isEmpty();
  }

  /**
   * @param service what stands behind SERVICE
   * @throws QueryRefusedException if it is not allowed
   */
  void check(Node service) throws QueryRefusedException {
    if (hosts.isEmpty()) {
      throw new QueryRefusedException(OFF);
    }
    if (!service.isURI()) {
      throw new QueryRefusedException("SERVICE needs the address of the endpoint as a constant.");
    }
    if (!isAllowed(service.getURI())) {
      throw new QueryRefusedException(
          "SERVICE may ask only %s here, not <%s>."
              .formatted(String.join(", ", hosts), service.getURI()));
    }
  }

  /** Follows no redirection: it would lead to a host that nobody allowed. */
  static HttpClient client() {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(CONNECT)
        .build();
  }

  static void checkHost(String host) {
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException(
          "A host for SERVICE is a name in small letters with or without a port, such as"
              + " query.example.org or localhost:3031, not \"%s\".".formatted(host));
    }
  }

  private boolean isAllowed(String address) {
    try {
      URI uri = new URI(address);
      String host = uri.getHost();
      if (host == null
          || uri.getUserInfo() != null
          || !SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
        return false;
      }
      String name = host.toLowerCase(Locale.ROOT);
      return hosts.contains(uri.getPort() < 0 ? name : name + ":" + uri.getPort());
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
