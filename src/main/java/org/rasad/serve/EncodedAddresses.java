package org.rasad.serve;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;

/**
 * Lets a server take addresses in which any character is percent-encoded, a slash too: identifiers
 * of articles may hold anything, and {@code ontology/README.md} encodes it.
 *
 * <p>Jetty refuses them by default, since a server of files could be led astray. This one serves no
 * files, and compares addresses with IRIs as they were sent. Steps such as {@code %2E%2E} and empty
 * segments stay refused.
 */
final class EncodedAddresses {

  private static final UriCompliance COMPLIANCE =
      UriCompliance.DEFAULT.with(
          "RASAD",
          Violation.AMBIGUOUS_PATH_SEPARATOR,
          Violation.AMBIGUOUS_PATH_ENCODING,
          Violation.SUSPICIOUS_PATH_CHARACTERS,
          Violation.BAD_UTF8_ENCODING,
          Violation.TRUNCATED_UTF8_ENCODING);

  private EncodedAddresses() {}

  static void allow(Server jetty) {
    Stream.of(jetty.getConnectors())
        .map(c -> c.getConnectionFactory(HttpConnectionFactory.class))
        .filter(Objects::nonNull)
        .forEach(f -> f.getHttpConfiguration().setUriCompliance(COMPLIANCE));
    jetty
        .getDescendant(ServletContextHandler.class)
        .getServletHandler()
        .setDecodeAmbiguousURIs(true);
  }
}
