package org.rasad.serve.view;

import java.util.Objects;

/**
 * Why there is no page.
 *
 * @param status of HTTP
 * @param title what is wrong
 * @param advice what to do
 */
public record ErrorView(int status, String title, String advice) {

  public ErrorView {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(advice, "advice");
  }
}
