package org.rasad.serve.page;

import java.util.Optional;

/** Makes the pages of things of the store. */
@FunctionalInterface
public interface ThingPages {

  /**
   * The page of one thing; nothing if these pages have none for it.
   *
   * @param iri of a thing that the store knows
   * @param request its path is that of a document about the thing, such as {@code x.html}
   */
  Optional<Page> page(String iri, PageRequest request);

  /** Asks others for the page of what these have none for. */
  default ThingPages or(ThingPages others) {
    return (iri, request) -> page(iri, request).or(() -> others.page(iri, request));
  }
}
