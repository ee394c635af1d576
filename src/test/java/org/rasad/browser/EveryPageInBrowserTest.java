package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rasad.browser.SitePages.Page;

/**
 * What holds for each page in both languages: it fits a desk and a phone, has a dark form, asks no
 * other host, opens no dialog, and axe-core finds nothing that keeps somebody from using it.
 */
@InBrowser
class EveryPageInBrowserTest {

  private static final String DARK_PAPER = "rgb(20, 23, 26)";

  private final Chromium browser;
  private final SampleServer server;
  private final Accessibility accessibility;

  EveryPageInBrowserTest(Chromium browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
    this.accessibility = new Accessibility(browser);
  }

  @TestFactory
  Stream<DynamicTest> everyPage() {
    List<Page> pages = new ArrayList<>(SitePages.of(server.address(), browser));
    return Stream.concat(
            pages.stream(),
            Stream.of(new Page("missing", "/entity/none"), new Page("gone", SampleServer.GONE)))
        .flatMap(page -> Stream.of("ar", "en").map(language -> test(page, language)));
  }

  private DynamicTest test(Page page, String language) {
    return DynamicTest.dynamicTest(page + " " + language, () -> check(page, language));
  }

  private void check(Page page, String language) {
    String name = page.name() + "-" + language;
    browser.usualForm();
    browser.openAnew(server.address(page.in(language)));
    List<String> complaints = browser.complaints();
    assertAll(
        () -> assertEquals(language, browser.find("html").getDomAttribute("lang")),
        () -> assertEquals(List.of(), browser.otherHosts()),
        () -> assertEquals(List.of(), browser.dialogs()),
        () -> assertEquals(1, browser.all("h1").size(), "headings of the page"),
        () -> assertEquals(page.name().matches("missing|gone") ? 1 : 0, complaints.size()),
        () -> assertFits(name),
        () -> assertEquals(List.of(), accessibility.faults(), "light, on a desk"),
        () -> dark(name),
        () -> onAPhone(name));
  }

  private void dark(String name) {
    browser.dark(true);
    browser.screenshot(name + "-dark");
    assertEquals(DARK_PAPER, browser.run("return getComputedStyle(document.body).backgroundColor"));
    assertEquals(List.of(), accessibility.faultsOfColour(), "dark, on a desk");
  }

  private void onAPhone(String name) {
    browser.size(390, 844);
    assertEquals(List.of(), accessibility.faultsOfColour(), "dark, on a phone");
    browser.dark(false);
    assertFits(name + "-phone");
    assertEquals(List.of(), accessibility.faults(), "light, on a phone");
  }

  private void assertFits(String name) {
    browser.screenshot(name);
    assertTrue(browser.overflow() <= 0, () -> "too wide by " + browser.overflow());
  }
}
