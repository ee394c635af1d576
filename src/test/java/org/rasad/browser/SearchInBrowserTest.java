package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search box with its suggestions, and the page of what was found. */
@InBrowser
class SearchInBrowserTest {

  private static final String LIST = "[role=listbox]:not([hidden])";

  private final Chromium browser;
  private final SampleServer server;

  SearchInBrowserTest(Chromium browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({
    "/, انصار اللة, أنصار الله",
    "/, houthi, أنصار الله",
    "/?lang=en, أنصَار, Ansar Allah (Houthis)",
    "/?lang=en, ansar al, Ansar Allah (Houthis)"
  })
  void anySpellingLeadsToTheEntityByKeys(String path, String typed, String name) {
    WebElement box = type(path, typed);
    assertEquals(name, browser.find(LIST + " [role=option] bdi").getText());

    box.sendKeys(Keys.ARROW_DOWN);
    String active = String.valueOf(box.getDomAttribute("aria-activedescendant"));
    assertEquals("true", browser.find("#" + active).getDomAttribute("aria-selected"));
    box.sendKeys(Keys.ENTER);

    browser.await(d -> browser.address().contains("/entity/ansar-allah"));
    assertEquals(name, browser.find("h1").getText());
    assertEquals(path.endsWith("en"), browser.address().endsWith("lang=en"));
  }

  @Test
  void arrowsGoRoundAndEscapeCloses() {
    WebElement box = type("/", "ا"); // One letter is one question; so the list stays.
    browser.screenshot("suggestions-ar");
    int options = browser.all("[role=option]").size();

    box.sendKeys(Keys.ARROW_UP);
    assertEquals("suggestion-" + (options - 1), box.getDomAttribute("aria-activedescendant"));
    box.sendKeys(Keys.ARROW_DOWN);
    assertEquals("suggestion-0", box.getDomAttribute("aria-activedescendant"));
    box.sendKeys(Keys.ESCAPE);

    assertFalse(browser.find("[role=listbox]").isDisplayed());
    assertEquals("false", box.getDomAttribute("aria-expanded"));
  }

  @ParameterizedTest
  @CsvSource({"/, العراق", "/?lang=en, iraq"})
  void enterWithoutAChoiceOpensThePageOfWhatWasFound(String path, String typed) {
    type(path, typed).sendKeys(Keys.ENTER);

    browser.await(d -> browser.address().contains("/search?"));
    assertEquals(typed, browser.find("h1").getText());
    assertFalse(browser.all(".counterparts a[href^='/entity/']").isEmpty());
  }

  @Test
  void pageShowsEntitiesAndArticles() {
    browser.open(server.address("/search?q=%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82"));

    assertTrue(browser.all(".counterparts a[href^='/entity/']").size() > 1);
    assertTrue(browser.all(".citation a[href^='/article/']").size() > 1);
  }

  /** Types into the box and waits for suggestions. */
  private WebElement type(String path, String typed) {
    browser.open(server.address(path));
    WebElement box = browser.find("[role=combobox]");
    box.sendKeys(typed);
    browser.find(LIST);
    return box;
  }
}
