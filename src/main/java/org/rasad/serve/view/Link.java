package org.rasad.serve.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that may lead somewhere.
 *
 * @param text what the reader sees
 * @param target an {@code http} or {@code https} address or a path of this server; null for a text
 *     that leads nowhere
 */
public record Link(String text, @Nullable String target) {

  public Link {
    Objects.requireNonNull(text, "text");
  }

  public static Link nowhere(String text) {
    return new Link(text, null);
  }

  /**
   * Leads to the address if it is one of the web; an address of another kind, such as {@code
   * javascript:}, is shown and leads nowhere.
   */
  public static Link toWeb(String text, String address) {
    return new Link(text, isWeb(address) ? address : null);
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
