package org.rasad.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rasad.browser.SitePages.Page;
import org.rasad.serve.RasadServer;
import org.rasad.serve.Served;
import org.rasad.serve.ServerOptions;
import org.rasad.store.Store;

/**
 * Measures how long each page takes from the request to its first paint. The argument is the folder
 * of a store; without one it takes the sample articles. {@code docs/pages.md} has the command.
 */
final class FirstPaintMeasure {

  private static final Path RESULT = Path.of("target", "first-paint.tsv");
  private static final int LOADS = 5;

  private FirstPaintMeasure() {}

  public static void main(String[] arguments) throws Exception {
    if (!Chromium.isInstalled()) {
      throw new IllegalStateException(Chromium.MISSING);
    }
    if (arguments.length == 0) {
      try (SampleServer server = SampleServer.start()) {
        measure(server.address());
      }
    } else {
      try (Store store = Store.openForReading(Path.of(arguments[0]));
          RasadServer server =
              RasadServer.start(Served.of(store), new ServerOptions(ServerOptions.LOOPBACK, 0))) {
        measure(server.address());
      }
    }
  }

  private static void measure(URI address) throws IOException {
    List<String> lines = new ArrayList<>(List.of("page\tlanguage\tms"));
    try (Chromium browser = Chromium.start()) {
      for (Page page : SitePages.of(address, browser)) {
        for (String language : List.of("ar", "en")) {
          long time = Math.round(firstPaint(browser, address.resolve(page.in(language))));
          lines.add(String.format(Locale.ROOT, "%s\t%s\t%d", page.name(), language, time));
        }
      }
    }
    Files.createDirectories(RESULT.toAbsolutePath().getParent());
    Files.write(RESULT, lines);
    lines.forEach(System.out::println);
  }

  /** The median after a first load that fills the caches. */
  private static double firstPaint(Chromium browser, URI page) {
    browser.openAnew(page.toString());
    return IntStream.range(0, LOADS)
        .mapToDouble(
            load -> {
              browser.openAnew(page.toString());
              return browser.firstPaint();
            })
        .sorted()
        .toArray()[LOADS / 2];
  }
}
