package org.rasad.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that reaches no other host than this one. */
final class Chromium implements AutoCloseable {

  static final String MISSING =
      "There is no Chromium with its driver on this machine, so the pages were not tested in a"
          + " browser; install Debian's chromium and chromium-driver.";

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  /** What a page is when nothing of it is still to come. */
  private static final String READY =
      """
      const all = (selector) => [...document.querySelectorAll(selector)];
      return document.readyState === "complete"
        && all("[role=combobox]").length > 0
        && all("#map-page").every((page) => page.getAttribute("aria-busy") === "false")
        && all("#graph").every((graph) => window.rasadGraph?.nodes().nonempty() && !graph.ariaBusy)
        && all("#graph-panel [aria-busy]").length === 0
        && all("#editor").every((editor) => editor.querySelector(".CodeMirror"))
        && all("figure[data-chart]").every((chart) => chart.hidden || chart.querySelector("svg"))
        && all("figure[data-spot]").every((spot) => spot.hidden || spot.querySelector(".point"));
      """;

  /** Dialogs would stop the browser; so they are counted instead. */
  private static final String RECORD_DIALOGS =
      """
      window.rasadDialogs = [];
      for (const name of ["alert", "confirm", "prompt", "print"]) {
        window[name] = (...said) => window.rasadDialogs.push([name, ...said].join(" "));
      }
      """;

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PAUSE = Duration.ofMillis(25);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  static boolean isInstalled() {
    return browser().isPresent() && onPath("chromedriver").isPresent();
  }

  static Chromium start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser().orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    Chromium chromium = new Chromium(new ChromeDriver(service, options));
    chromium.driver.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", RECORD_DIALOGS));
    chromium.usualForm();
    return chromium;
  }

  /** The window of a desk, light. */
  void usualForm() {
    size(1280, 900);
    dark(false);
  }

  void size(int width, int height) {
    // Below 500 pixels the window does not go, the page inside it does.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(width, height));
  }

  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                // Nothing moves by itself, so that a test need not wait for the end of it.
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Opens a page and waits until all of it is there. */
  void open(String address) {
    driver.get(address);
    awaitReady();
  }

  /** Opens a page anew, also where only the fragment is another. */
  void openAnew(String address) {
    driver.get("about:blank");
    open(address);
  }

  void awaitReady() {
    await(d -> Boolean.TRUE.equals(run(READY)));
  }

  /** Dialogs that the page wanted to open. */
  Object dialogs() {
    return run("return window.rasadDialogs");
  }

  /** Moves of the pointer and presses of keys. */
  Actions actions() {
    return new Actions(driver);
  }

  /** The element that has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Runs a script that gives its result to its last argument, when it has it. */
  Object runLater(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Keeps what a page gives to be saved, in this folder. */
  void downloadsTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toAbsolutePath().toString()));
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  WebElement find(String selector) {
    return await(d -> d.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until the function gives something, for twenty seconds at most. */
  <T> T await(Function<WebDriver, T> wanted) {
    return await(PATIENCE, wanted);
  }

  <T> T await(Duration patience, Function<WebDriver, T> wanted) {
    return new WebDriverWait(driver, patience, PAUSE).until(wanted);
  }

  /** Waits until an expression of JavaScript is true. */
  void awaitTrue(String expression) {
    await(d -> Boolean.TRUE.equals(run("return Boolean(" + expression + ")")));
  }

  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** Hosts other than the page's own that it got anything from. */
  Object otherHosts() {
    return run(
        """
        return performance.getEntriesByType("resource").map((entry) => entry.name)
          .filter((name) => !/^(data|blob):/.test(name) && new URL(name).origin !== location.origin);
        """);
  }

  /** How many pixels the page is wider than the window. */
  int overflow() {
    Object wide = run("return document.documentElement.scrollWidth - window.innerWidth");
    return ((Number) wide).intValue();
  }

  /** Milliseconds from the request to the first paint of the page. */
  double firstPaint() {
    awaitTrue("performance.getEntriesByName('first-contentful-paint').length");
    Object time = run("return performance.getEntriesByName('first-contentful-paint')[0].startTime");
    return ((Number) time).doubleValue();
  }

  /** What the page complained of since the last call. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(
          SCREENSHOTS.resolve(name.toLowerCase(Locale.ROOT) + ".png"),
          driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static Optional<Path> browser() {
    return BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
