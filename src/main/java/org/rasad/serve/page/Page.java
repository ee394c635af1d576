package org.rasad.serve.page;

import java.util.Objects;

/**
 * What a page is made of.
 *
 * @param template name of the file in {@code src/main/jte}
 * @param view what the page shows
 */
public record Page(String template, Object view) {

  public Page {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(view, "view");
  }
}
