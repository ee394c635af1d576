package org.rasad.serve.linked;

import java.util.List;
import org.rasad.serve.view.Language;
import org.rasad.serve.view.Link;

/** Says where the documents about a thing are, one for each format. */
final class Documents {

  private final PresenceReader presences;
  private final String base;

  /**
   * @param base with which the IRIs of the store begin
   */
  Documents(PresenceReader presences, String base) {
    this.presences = presences;
    this.base = base;
  }

  /**
   * Address of a document on this server: the thing's with an extension. Where that is the address
   * of another thing, a parameter takes the place of the extension.
   *
   * @param path of the thing, without a slash before it
   */
  String address(String path, Format format) {
    String file = path + "." + format.extension();
    return presences.of(base + file) instanceof Presence.Unknown
        ? "/" + file
        : "/" + path + "?" + Address.FORMAT + "=" + format.extension();
  }

  /** The same address in a language; a page without one is in Arabic. */
  static String in(Language language, String address) {
    return language == Language.ARABIC
        ? address
        : address
            + (address.contains("?") ? "&" : "?")
            + Language.PARAMETER
            + "="
            + language.code();
  }

  /** Writes the headers that lead to the thing and to its documents in the other formats. */
  void link(Reply reply, String path, List<Format> offers, Format written) {
    for (Format format : offers) {
      if (format != written) {
        reply.link(address(path, format), "alternate", format.mediaType());
      }
    }
    reply.link(address(path, Format.TURTLE), "describedby", Format.TURTLE.mediaType());
    reply.link(base + path, "canonical");
  }

  /** For a page: each format but HTML. */
  List<Link> downloads(String path, List<Format> offers) {
    return offers.stream()
        .filter(f -> f != Format.HTML)
        .map(f -> new Link(f.title(), address(path, f)))
        .toList();
  }
}
