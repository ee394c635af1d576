package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Clicks from page to page, on the sample articles. */
@InBrowser
class PagesInBrowserTest {

  private static final String GROUP = "?thing a rasad:Group ; skos:prefLabel \"أنصار الله\"@ar";
  private static final String DISPUTED =
      "?thing rasad:standing rasad:Disputed ; rasad:articleCount 2";

  private final Chromium browser;
  private final SampleServer server;

  PagesInBrowserTest(Chromium browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"'', البداية", "?lang=en, Start"})
  void startPageLeadsToAnIncidentAndBack(String language, String start) {
    open("/" + language);
    assertEquals(start, browser.find("nav a").getText());

    browser.find("article.incident h3 a").click();
    browser.find(".side-by-side article.event mark.trigger");
    browser.find("nav a").click();

    browser.find("article.incident");
    assertTrue(browser.address().endsWith("/" + language), browser.address());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=en"})
  void entityPageShowsChartAndEvidence(String language) {
    open(server.path(GROUP) + language);
    browser.find("figure[data-chart] svg rect");

    browser.find(".counterparts a.count").click();

    browser.find("article.event blockquote mark.trigger");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=en"})
  void incidentPageShowsReportsSideBySide(String language) {
    open(server.path(DISPUTED) + language);

    assertTrue(browser.all(".side-by-side article.event").size() >= 2);
    assertEquals(1, browser.all("h1 .status.disputed").size());
    browser.screenshot("disputed" + (language.isEmpty() ? "-ar" : "-en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=en"})
  void articlePageLeadsFromAWordToItsNode(String language) {
    open(server.path("?thing dcterms:identifier \"sanaa-detentions-1\"") + language);
    WebElement name = browser.find(".article-text a.mark.group");
    String target = String.valueOf(name.getDomAttribute("href"));

    name.click();

    browser.await(d -> browser.address().contains(target.split("\\?", 2)[0]));
    browser.find("h1");
  }

  @Test
  void languageSwitchStaysOnThePage() {
    open(server.path(GROUP));
    String arabic = browser.find("h1").getText();

    browser.find("a.language").click();
    browser.find("html[lang=en] h1");
    assertEquals("Ansar Allah (Houthis)", browser.find("h1").getText());

    browser.find("a.language").click();
    browser.find("html[lang=ar] h1");
    assertEquals(arabic, browser.find("h1").getText());
  }

  @Test
  void keyboardReachesTheContentFirst() {
    open("/");
    browser.find("body").sendKeys(Keys.TAB);

    assertEquals("skip", browser.run("return document.activeElement.className"));
  }

  private void open(String path) {
    browser.open(server.address(path));
  }
}
