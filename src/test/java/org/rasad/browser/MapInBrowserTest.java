package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Map, time and list, each of which filters the others. */
@InBrowser
class MapInBrowserTest {

  private final Chromium browser;
  private final SampleServer server;

  MapInBrowserTest(Chromium browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/map", "/map?lang=en"})
  void circlesTellPlaceAndNumber(String path) {
    open(path);

    List<WebElement> circles = browser.all("#map button.circle");
    assertTrue(circles.size() > 5);
    circles.forEach(
        circle ->
            assertTrue(
                String.valueOf(circle.getDomAttribute("aria-label")).contains(circle.getText())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/map", "/map?lang=en"})
  void aSpanOnTheBarsFiltersMapAndList(String path) {
    open(path);
    String count = count();
    String circles = circles();
    String bars = bars();

    browser
        .actions()
        .moveToElement(browser.find("#map-timeline .overlay"), -40, 0)
        .clickAndHold()
        .moveByOffset(60, 0)
        .moveByOffset(60, 0)
        .release()
        .perform();
    awaitChange("from");

    assertNotEquals(count, count());
    assertNotEquals(circles, circles());
    assertEquals(bars, bars());
    assertFalse(value("#map-from").isEmpty());
    assertFalse(value("#map-to").isEmpty());
  }

  @Test
  void aFrameOnTheMapFiltersBarsAndList() {
    open("/map");
    String count = count();
    String circles = circles();
    String bars = bars();

    browser.find("#map-draw").click();
    browser
        .actions()
        .moveToElement(browser.find("#map"), -60, -60)
        .clickAndHold()
        .moveByOffset(80, 80)
        .moveByOffset(80, 80)
        .release()
        .perform();
    awaitChange("box");

    assertNotEquals(count, count());
    assertNotEquals(bars, bars());
    assertEquals(circles, circles());
    browser.screenshot("map-frame");
  }

  @Test
  void anAddressOpenedAgainShowsTheSame() {
    open("/map?standing=Undisputed&from=2024-01-01&to=2024-06-30&box=35,25,55,38");
    browser.find("#map").sendKeys(Keys.ARROW_RIGHT, "+");
    awaitChange("view");
    String shown = count() + circles() + bars() + value("#map-from") + value("#map-to");
    String address = browser.address();

    browser.openAnew(address);

    assertEquals(shown, count() + circles() + bars() + value("#map-from") + value("#map-to"));
    assertEquals(1, browser.all("#map .frame").size());
  }

  @Test
  void datesTypedDoWhatTheBrushDoes() {
    open("/map?lang=en");
    String count = count();

    browser.find("#map-from").sendKeys("01012024");
    browser.find("#map-to").sendKeys("02012024");
    awaitChange("to");

    assertNotEquals(count, count());
    assertTrue(browser.address().contains("from=2024-01-01&to=2024-02-01"), browser.address());
    assertEquals(1, browser.all("#map-timeline .selection:not([style*=none])").size());
  }

  @Test
  void theEntityCanBeTakenAway() {
    open("/map?entity=/entity/ansar-allah");
    assertEquals("أنصار الله", browser.find("#map-entity a").getText());
    String count = count();

    browser.find("#map-entity-remove").sendKeys(Keys.ENTER);
    browser.await(d -> !browser.address().contains("entity="));
    browser.awaitReady();

    assertNotEquals(count, count());
    assertEquals(0, browser.all("#map-entity").size());
  }

  @Test
  void aPlaceOpensItsIncidentsAndEscapeGoesBack() {
    open("/map");
    WebElement button = browser.find("#map-places button");

    button.sendKeys(Keys.ENTER);
    browser.find(".popup li a[href^='/incident/']");
    browser.screenshot("map-popup");
    browser.focused().sendKeys(Keys.ESCAPE);

    browser.await(d -> browser.all(".popup").isEmpty());
    assertEquals(button, browser.focused());
  }

  private void open(String path) {
    browser.openAnew(server.address(path));
  }

  /** Waits until the address tells of a change, and the answers to it are there. */
  private void awaitChange(String parameter) {
    browser.await(d -> browser.address().contains(parameter + "="));
    browser.awaitReady();
  }

  private String count() {
    return browser.find("#map-count").getText();
  }

  private String circles() {
    return String.valueOf(
        browser.run(
            """
            return [...document.querySelectorAll("#map button.circle")]
              .map((circle) => circle.ariaLabel).sort().join();
            """));
  }

  private String bars() {
    return String.valueOf(
        browser.run(
            """
            return [...document.querySelectorAll("#map-timeline title")]
              .map((title) => title.textContent).join();
            """));
  }

  private String value(String selector) {
    return String.valueOf(browser.find(selector).getDomProperty("value"));
  }
}
