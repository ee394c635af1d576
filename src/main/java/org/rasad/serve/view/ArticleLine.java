package org.rasad.serve.view;

import java.util.Objects;

/**
 * An article in one line.
 *
 * @param headline leading to its page here
 * @param publisher empty if unknown
 * @param published day of publication, in words; empty if unknown
 * @param original where it was published; leads nowhere if that is unknown or no address of the web
 */
public record ArticleLine(Link headline, String publisher, String published, Link original) {

  public ArticleLine {
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(original, "original");
  }
}
