package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Exploring the graph by pointer and keyboard. */
@InBrowser
class GraphInBrowserTest {

  private static final String ROOT = "/entity/ansar-allah";
  private static final String PATH = "/graph-view?entity=" + ROOT;

  /** A neighbour that has other neighbours itself, so that opening it brings some. */
  private static final String NEIGHBOUR = "/entity/us-forces";

  private final Chromium browser;
  private final SampleServer server;

  GraphInBrowserTest(Chromium browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"'', أنصار الله", "&lang=en, Ansar Allah (Houthis)"})
  void opensWithAnEntityAndItsNeighbours(String language, String name) {
    open(PATH + language);

    assertEquals(name, browser.find("#graph-panel h2").getText());
    assertTrue(places().size() > 5, () -> places().toString());
    assertEquals(browser.all("#graph-nodes tbody tr").size(), places().size());
  }

  @Test
  void openingANeighbourByPointerMovesNoNode() {
    open(PATH);
    Map<?, ?> before = places();

    tap("cy.getElementById('%s').renderedPosition()".formatted(NEIGHBOUR));
    browser.find("#graph-toggle").click();
    awaitMoreThan(before.size());

    before.forEach((node, place) -> assertEquals(place, places().get(node), node.toString()));
    browser.screenshot("graph-opened");
  }

  @Test
  void openingANeighbourByKeyboardMovesNoNode() {
    open(PATH);
    Map<?, ?> before = places();
    WebElement canvas = browser.find("#graph");

    canvas.sendKeys(Keys.ARROW_LEFT);
    assertNotEquals(ROOT, selected());
    select(NEIGHBOUR);
    canvas.sendKeys(Keys.ENTER);
    awaitMoreThan(before.size());

    before.forEach((node, place) -> assertEquals(place, places().get(node), node.toString()));
    assertTrue(browser.find("#graph-live").getText().contains("القوات الأمريكية"));
  }

  @Test
  void anAddressOpenedAgainShowsTheSame() {
    open(PATH);
    int before = places().size();
    select(NEIGHBOUR);
    browser.find("#graph").sendKeys(Keys.ENTER);
    awaitMoreThan(before);
    Map<?, ?> shown = places();
    String address = browser.address();

    browser.openAnew(address);

    assertEquals(shown, places());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hidesANodeUntilItIsBroughtBack(boolean byKey) {
    open(PATH);
    Map<?, ?> before = places();
    select(NEIGHBOUR);

    if (byKey) {
      browser.find("#graph").sendKeys(Keys.DELETE);
    } else {
      browser.run("rasadGraph.getElementById(arguments[0]).emit('tap')", NEIGHBOUR);
      browser.find("#graph-hide").click();
    }
    assertFalse(places().containsKey(NEIGHBOUR));
    browser.find("#graph-unhide").click();

    assertEquals(before, places());
  }

  @Test
  void filtersByTypeAndByStatusChangeTheEdges() {
    open(PATH);
    Map<?, ?> all = edges();
    browser.find("#graph-filters summary").click();

    browser.find("#graph-filter [name=type][value=Assault]").click();
    awaitEdgesOtherThan(all);
    Map<?, ?> assaults = edges();
    browser.screenshot("graph-filtered");
    browser.find("#graph-filter [name=status][value=Future]").click();
    awaitEdgesOtherThan(assaults);
    Map<?, ?> filtered = edges();
    browser.find("#graph-filter-clear").click();
    awaitEdgesOtherThan(filtered);

    browser.awaitTrue("rasadGraph.edges().length === " + all.size());
    assertEquals(all, edges());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anEdgeOpensTheSentencesWithTheirWords(boolean byKey) {
    open(PATH);
    if (byKey) {
      select("");
      browser.find("#graph").sendKeys("e");
    } else {
      tap("cy.edges('[kind = \"events\"]').first().renderedMidpoint()");
    }

    assertTrue(browser.find("#graph-panel article blockquote mark").isDisplayed());
    assertFalse(browser.find("#graph-panel mark.trigger").getText().isBlank());
  }

  @Test
  void namesAreReadableOrNotDrawn() {
    open(PATH);
    for (double zoom : List.of(0.3, 1.0, 2.5)) {
      browser.run("rasadGraph.zoom(arguments[0]); rasadGraph.center('node[?opened]')", zoom);
      Object opacity = browser.run("return rasadGraph.nodes()[1].style('text-opacity')");
      assertEquals(zoom < 0.4 ? "0" : "1", opacity.toString(), "at " + zoom);
      browser.screenshot("graph-zoom-" + zoom);
    }
    Object label =
        browser.run("return rasadGraph.getElementById('%s').style('label')".formatted(ROOT));
    assertEquals("\u2067أنصار الله\u2069", label);
  }

  private void open(String path) {
    // Never from a graph to the same graph, where only the fragment would change.
    browser.openAnew(server.address(path));
  }

  private String selected() {
    return String.valueOf(browser.run("return rasadGraph.$(':selected').id()"));
  }

  private void select(String id) {
    browser.run(
        "rasadGraph.$(':selected').unselect(); rasadGraph.getElementById(arguments[0]).select()",
        id);
  }

  /** Presses the canvas at a point that an expression tells of the graph {@code cy}. */
  private void tap(String point) {
    Map<?, ?> at =
        (Map<?, ?>)
            browser.run(
                """
                const cy = window.rasadGraph;
                cy.fit(cy.elements(), 40);
                const { x, y } = POINT;
                const { width, height } = cy.container().getBoundingClientRect();
                return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
                """
                    .replace("POINT", point));
    browser
        .actions()
        .moveToElement(browser.find("#graph"), number(at.get("x")), number(at.get("y")))
        .click()
        .perform();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  /** Where nodes stand, in whole units of the graph: so the address tells it. */
  private Map<?, ?> places() {
    return (Map<?, ?>)
        browser.run(
            """
            const round = ({ x, y }) => `${Math.round(x)} ${Math.round(y)}`;
            return Object.fromEntries(
              window.rasadGraph.nodes().map((node) => [node.id(), round(node.position())]));
            """);
  }

  private Map<?, ?> edges() {
    return (Map<?, ?>)
        browser.run(
            """
            return Object.fromEntries(
              window.rasadGraph.edges().map((edge) => [edge.id(), edge.data("label")]));
            """);
  }

  private void awaitMoreThan(int nodes) {
    browser.awaitTrue("rasadGraph.nodes().length > " + nodes);
    browser.awaitReady();
  }

  private void awaitEdgesOtherThan(Map<?, ?> before) {
    browser.await(d -> !edges().equals(before));
    browser.awaitReady();
  }
}
