package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.rasad.serve.ServerStartException;

/** Clicks through the pages in a real browser, on the sample articles. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class PagesInBrowserTest {

  private static final String GROUP = "?thing a rasad:Group ; skos:prefLabel \"أنصار الله\"@ar";
  private static final String DISPUTED =
      "?thing rasad:standing rasad:Disputed ; rasad:articleCount 2";

  private SampleServer server;
  private Chromium browser;

  @BeforeAll
  void start(@TempDir Path folder) throws ServerStartException {
    Assumptions.assumeTrue(Chromium.isInstalled(), Chromium.MISSING);
    server = SampleServer.start(folder.resolve("store"));
    browser = Chromium.start();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @AfterEach
  void thePageComplainedOfNothing() {
    browser.dark(false);
    browser.size(1280, 900);
    assertEquals(List.of(), browser.complaints());
  }

  @ParameterizedTest
  @CsvSource({"'', البداية", "?lang=en, Start"})
  void startPageLeadsToAnIncidentAndBack(String language, String start) {
    open("/" + language);
    assertEquals(start, browser.find("nav a").getText());
    browser.screenshot("start" + code(language));

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
    browser.screenshot("entity" + code(language));

    browser.find(".counterparts a.count").click();

    browser.find("article.event blockquote mark.trigger");
    browser.screenshot("evidence" + code(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=en"})
  void incidentPageShowsReportsSideBySide(String language) {
    open(server.path(DISPUTED) + language);

    assertTrue(browser.all(".side-by-side article.event").size() >= 2);
    assertEquals(1, browser.all("h1 .status.disputed").size());
    browser.screenshot("incident" + code(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=en"})
  void articlePageLeadsFromAWordToItsNode(String language) {
    open(server.path("?thing dcterms:identifier \"sanaa-detentions-1\"") + language);
    browser.screenshot("article" + code(language));
    WebElement name = browser.find(".article-text a.mark.group");
    String target = String.valueOf(name.getDomAttribute("href"));

    name.click();

    browser.await(d -> browser.address().contains(target.split("\\?", 2)[0]) ? true : null);
    browser.find("h1");
  }

  @Test
  void languageSwitchStaysOnThePage() {
    open(server.path(GROUP));
    String arabic = browser.find("h1").getText();

    browser.find("a.language").click();
    browser.await(d -> browser.find("html").getDomAttribute("lang").equals("en") ? true : null);
    assertEquals("Ansar Allah (Houthis)", browser.find("h1").getText());

    browser.find("a.language").click();
    browser.await(d -> browser.find("html").getDomAttribute("lang").equals("ar") ? true : null);
    assertEquals(arabic, browser.find("h1").getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/map", "/graph-view", "/editor", "/queries/who-attacked-whom"})
  void everyPageFitsAPhone(String path) {
    browser.size(390, 844);
    open(path);
    browser.find("h1, .motto");
    browser.screenshot("phone" + path.replace('/', '-'));

    Object overflow =
        browser.run("return document.documentElement.scrollWidth - window.innerWidth");
    assertTrue(((Number) overflow).intValue() <= 0, path + " is too wide by " + overflow);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/map", "/graph-view", "/editor"})
  void everyPageHasADarkForm(String path) {
    browser.dark(true);
    open(path);
    browser.find("h1, .motto");
    browser.screenshot("dark" + path.replace('/', '-'));

    assertEquals(
        "rgb(20, 23, 26)", browser.run("return getComputedStyle(document.body).backgroundColor"));
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

  private static String code(String language) {
    return language.isEmpty() ? "-ar" : "-en";
  }
}
