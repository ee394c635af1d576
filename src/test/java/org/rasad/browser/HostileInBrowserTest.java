package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Names, titles and texts that want to become scripts stay texts. */
@InBrowser
class HostileInBrowserTest {

  private final Chromium browser;
  private final HostileServer server;

  HostileInBrowserTest(Chromium browser, HostileServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        HostileServer.ENTITY,
        HostileServer.EVENT,
        HostileServer.INCIDENT,
        HostileServer.ARTICLE,
        "/article/a1",
        "/entity/x-2",
        "/evidence?actor=/entity/evil&target=/entity/g-1",
        "/search?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "/map",
        "/map?entity=/entity/evil",
        "/graph-view",
        "/graph-view?entity=/entity/evil",
        "/graph-view?entity=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
        "/queries/who-attacked-whom",
        "/editor?question=who-attacked-whom"
      })
  void noPageRunsThem(String path) {
    for (String language : List.of("ar", "en")) {
      String mark = path.contains("?") ? "&" : "?";
      browser.openAnew(server.address(path + mark + "lang=" + language));
      assertNothingRan();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HostileServer.ENTITY,
        HostileServer.ARTICLE,
        "/search?q=x",
        "/graph-view?entity=/entity/evil"
      })
  void pagesShowThemAsTheyAre(String path) {
    browser.openAnew(server.address(path));

    assertTrue(browser.find("main").getText().contains(HostileServer.NAME));
  }

  @Test
  void suggestionsShowThemAsTexts() {
    browser.openAnew(server.address("/"));
    browser.find("[role=combobox]").sendKeys("<img src=x onerror=alert(1)>");

    assertEquals(HostileServer.NAME, browser.find("[role=option] bdi").getText());
    browser.screenshot("hostile-suggestions");
    assertNothingRan();
  }

  @Test
  void theMapShowsThemAsTexts() {
    browser.openAnew(server.address("/map"));
    browser.find("#map-places [aria-label*=onerror]").sendKeys(Keys.ENTER);

    browser.find(".popup li a");
    assertTrue(browser.find(".popup").getText().contains(HostileServer.NAME));
    browser.screenshot("hostile-map");
    assertNothingRan();
  }

  @Test
  void theGraphShowsThemAsTexts() {
    browser.openAnew(server.address("/graph-view?entity=" + HostileServer.ENTITY));
    browser.find("#graph").sendKeys("e");

    assertTrue(browser.find("#graph-panel blockquote").getText().contains(HostileServer.NAME));
    browser.find("#graph-list summary").click();
    assertTrue(browser.find("#graph-nodes").getText().contains(HostileServer.NAME));
    browser.screenshot("hostile-graph");
    assertNothingRan();
  }

  private void assertNothingRan() {
    assertEquals(List.of(), browser.dialogs());
    assertEquals(List.of(), browser.otherHosts());
    assertEquals(0, browser.all("[onerror], [onload], img[src=x], script:not([src])").size());
    assertEquals(0, browser.all("a[href^='javascript:'], a[href^='data:']").size());
  }
}
