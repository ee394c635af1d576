package org.rasad.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.remote.RemoteServer;
import org.rasad.cli.run.RunCount;
import org.rasad.store.Store;
import org.rasad.watch.Taker;
import org.rasad.watch.Waiting;
import org.rasad.watch.WatchOptions;
import org.rasad.watch.WatchState;
import org.rasad.watch.Watching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Watches folders and feeds, and reads what is new in them. */
@Command(
    name = "watch",
    description =
        "Watches folders and feeds: new and changed articles are in the store as soon as they are"
            + " read. Stop it with Ctrl+C; started again it goes on where it was.",
    footer = {
      "",
      "Files are read as by `rasad ingest`, when they are whole. Feeds are RSS or Atom;",
      "robots.txt, Retry-After and ttl are obeyed. docs/watch.md tells more.",
      "",
      "Examples:",
      "  rasad watch incoming/ https://news.example/rss --store my-store",
      "  rasad watch https://news.example/rss --follow --every 15 --store my-store",
      "  rasad watch incoming/ --once --store my-store",
      "  rasad watch incoming/ --to http://localhost:3030/ --token-file token --state watch.jsonl"
    })
final class WatchCommand implements Callable<Integer> {

  /** In the folder of the store, as decisions.tsv. */
  private static final String STATE = "watch.jsonl";

  private static final int DAY_MINUTES = 24 * 60;

  private final Workplace workplace;

  @Parameters(
      paramLabel = "FOLDER|FEED",
      arity = "1..*",
      description = "Folders, and addresses of RSS or Atom feeds (http, https).")
  private List<String> places = new ArrayList<>();

  @Mixin private TargetOptions target = new TargetOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description =
          "Least time between two looks at a feed, or through a whole folder (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "5")
  private int every = 5;

  @Option(
      names = "--follow",
      description = "Fetches the page of an entry of which the feed has only a summary.")
  private boolean follow;

  @Option(names = "--once", description = "Ends after one look at everything.")
  private boolean once;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "What was read already (default: " + STATE + " in the folder of the store).")
  private @Nullable Path state;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "Address with which all IRIs of a new store begin (default: http://localhost:3030/).")
  private @Nullable String base;

  @Spec private @Nullable CommandSpec spec;

  WatchCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    if (every < 1 || every > DAY_MINUTES) {
      throw usage("--every is between 1 and %d minutes, not %d.".formatted(DAY_MINUTES, every));
    }
    try (Ending ending = new Ending()) {
      RunCount count =
          switch (target.target()) {
            case Target.Folder local -> store(local.path(), ending);
            case Target.Address remote -> send(remote, ending);
          };
      workplace.console().message(count.summary());
      return ExitCode.of(count);
    }
  }

  private RunCount store(Path folder, Ending ending) {
    try (Store store =
            base == null ? Store.openForWriting(folder) : Store.openForWriting(folder, base);
        WatchState known = WatchState.open(state == null ? folder.resolve(STATE) : state)) {
      StoreTaker taker =
          new StoreTaker(workplace, store, folder, workplace.models().get(), threads.number());
      watch(known, taker, ending);
      return taker.count();
    }
  }

  private RunCount send(Target.Address remote, Ending ending) {
    if (base != null) {
      throw new SetupException("The server has a base already: leave out --base with --to.");
    }
    if (state == null) {
      throw usage("With --to, say where to note what was read already: --state=FILE.");
    }
    try (RemoteServer server = remote.connect(workplace.console());
        WatchState known = WatchState.open(state)) {
      RemoteTaker taker = new RemoteTaker(workplace.console(), server);
      watch(known, taker, ending);
      return taker.count();
    }
  }

  private void watch(WatchState known, Taker taker, Ending ending) {
    List<URI> feeds = places.stream().filter(WatchCommand::isFeed).map(this::feed).toList();
    List<Path> folders = places.stream().filter(p -> !isFeed(p)).map(Path::of).toList();
    WatchOptions options = new WatchOptions(Duration.ofMinutes(every), follow);
    try (Watching watching =
        new Watching(folders, feeds, options, known, taker, Waiting.system(), Main.version())) {
      ending.stops(watching);
      if (once) {
        watching.once();
      } else {
        workplace
            .console()
            .message("Watching %s. Stop with Ctrl+C.".formatted(String.join(", ", places)));
        watching.run();
      }
    }
  }

  private static boolean isFeed(String place) {
    String start = place.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  private URI feed(String address) {
    try {
      URI feed = new URI(address);
      if (feed.getHost() != null && feed.getRawUserInfo() == null) {
        return feed;
      }
    } catch (URISyntaxException e) {
      // It is told as any other address that is none.
    }
    throw usage("A feed is an address as https://news.example/rss, not %s.".formatted(address));
  }

  private ParameterException usage(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
