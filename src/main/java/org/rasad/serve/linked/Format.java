package org.rasad.serve.linked;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.page.Accept;

/** In what form a description can be had; the first is for browsers. */
enum Format {
  HTML("HTML", "html", "text/html", true),
  TURTLE("Turtle", "ttl", "text/turtle", true),
  JSON_LD("JSON-LD", "jsonld", "application/ld+json", false),
  N_TRIPLES("N-Triples", "nt", "application/n-triples", true),
  RDF_XML("RDF/XML", "rdf", "application/rdf+xml", true);

  static final List<Format> ALL = List.of(values());

  private final String title;
  private final String extension;
  private final String mediaType;
  private final boolean hasCharset;

  Format(String title, String extension, String mediaType, boolean hasCharset) {
    this.title = title;
    this.extension = extension;
    this.mediaType = mediaType;
    this.hasCharset = hasCharset;
  }

  /** Its name, the same in all languages. */
  String title() {
    return title;
  }

  /** Without a dot. */
  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }

  /** As in a {@code Content-Type}; JSON is in UTF-8 without saying so. */
  String contentType() {
    return hasCharset ? mediaType + ";charset=utf-8" : mediaType;
  }

  static Optional<Format> ofExtension(@Nullable String extension) {
    return ALL.stream().filter(f -> f.extension.equals(extension)).findFirst();
  }

  /**
   * What a client likes best of what there is; who does not care gets the first.
   *
   * @param accept the header; a client that sends none does not care
   */
  static Optional<Format> accepted(@Nullable String accept, List<Format> offers) {
    return Accept.best(accept, offers.stream().map(f -> f.mediaType).toList())
        .flatMap(best -> offers.stream().filter(f -> f.mediaType.equals(best)).findFirst());
  }
}
