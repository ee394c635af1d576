package org.rasad.serve.page;

import java.util.Objects;

/**
 * What a page shows, and by which template.
 *
 * @param template name of the file in {@code src/main/jte}
 * @param view its parameter {@code view}
 */
public record Page(String template, Object view) {

  public Page {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(view, "view");
  }
}
