package org.rasad.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds on a page that breaks WCAG 2 at the levels A and AA. */
final class Accessibility {

  private static final String AXE = read("/axe.min.js");

  private static final String RUN =
      """
      const [runOnly, exclude, done] = arguments;
      axe.run({ include: document, exclude: JSON.parse(exclude) }, { runOnly: JSON.parse(runOnly), resultTypes: ["violations"] }).then(
        ({ violations }) => done(violations.flatMap(({ id, help, nodes }) => nodes.map(
          ({ target, any }) => [id, target.join(" "), any[0]?.message ?? help].join(": ")))),
        (fault) => done(["axe: " + fault]));
      """;

  /** Beside WCAG also the order of headings, and landmarks. */
  private static final String TAGS =
      """
      {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
      """;

  private static final String COLOUR =
      """
      {"type": "rule", "values": ["color-contrast"]}
      """;

  /**
   * The scroller of the editor's library is moved by the keyboard in the text; the terms of a
   * vocabulary after the fifth are like those before.
   */
  private static final String EXCLUDED =
      """
      [[".CodeMirror-scroll"], ["article[id]:nth-of-type(n + 6)"]]
      """;

  private final Chromium browser;

  Accessibility(Chromium browser) {
    this.browser = browser;
  }

  /** All faults, each with its rule and the element. */
  List<?> faults() {
    return run(TAGS);
  }

  /** Of text too pale on its ground. */
  List<?> faultsOfColour() {
    return run(COLOUR);
  }

  private List<?> run(String rules) {
    if (Boolean.FALSE.equals(browser.run("return 'axe' in window"))) {
      browser.run(AXE);
    }
    return (List<?>) browser.runLater(RUN, rules, EXCLUDED);
  }

  private static String read(String name) {
    try (InputStream in = Accessibility.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
