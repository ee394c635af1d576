package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page to write queries. */
@InBrowser
class EditorInBrowserTest {

  private static final String ROWS = "#results table.dataTable tbody tr";
  private static final String WRITE =
      "document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])";
  private static final String READ =
      "return document.querySelector('.CodeMirror').CodeMirror.getValue()";

  private final Chromium browser;
  private final SampleServer server;

  EditorInBrowserTest(Chromium browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  @ParameterizedTest
  @CsvSource({"/editor, ar", "/editor?lang=en, en"})
  void aQuestionShowsRowsThatLeadToPages(String path, String language) {
    browser.openAnew(server.address(path));

    new Select(browser.find("#question")).selectByValue("who-attacked-whom");
    browser.find(ROWS);
    browser.screenshot("editor-answer-" + language);

    List<WebElement> links = browser.all(ROWS + " td a");
    assertFalse(links.isEmpty());
    links.forEach(
        link ->
            assertTrue(
                String.valueOf(link.getDomProperty("href")).startsWith(server.address("/"))));
    assertTrue(browser.find("#state").getText().matches(".*[1-9].*"));
  }

  @Test
  void theQueryIsInTheAddress() {
    browser.openAnew(server.address("/editor"));
    browser.run(WRITE, "SELECT ?s { ?s ?p ?o } LIMIT 3");
    browser.find("#run").click();
    browser.await(d -> browser.all(ROWS).size() == 3);
    String address = browser.address();

    browser.openAnew(address);

    assertEquals("SELECT ?s { ?s ?p ?o } LIMIT 3", browser.run(READ));
    // What a link brings along waits for its reader.
    assertEquals(List.of(), browser.all(ROWS));
  }

  @ParameterizedTest
  @CsvSource({"/editor, لم ينجح الاستعلام.", "/editor?lang=en, The query failed."})
  void aWrongQueryIsExplained(String path, String message) {
    browser.openAnew(server.address(path));
    browser.run(WRITE, "SELECT ?s { ?s ?p");
    browser.find("#run").click();

    browser.await(d -> browser.find("#state").getText().contains(message));
    assertFalse(browser.find("#results").getText().isBlank());
    browser.screenshot("editor-fault");
    // The browser itself tells of the status.
    assertTrue(browser.complaints().stream().allMatch(line -> line.contains("400")));
  }
}
