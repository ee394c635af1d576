package org.rasad.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rasad.source.ReadResult;
import org.rasad.source.feed.Feed;
import org.rasad.source.feed.FeedException;
import org.rasad.source.feed.FeedReader;
import org.rasad.source.page.PageEncoding;
import org.rasad.watch.web.Answer;
import org.rasad.watch.web.Conditions;
import org.rasad.watch.web.Web;
import org.rasad.watch.web.WebException;

/**
 * Watches a feed: asks for it now and then, takes the entries that are new or changed, and fetches
 * their pages one at a time if that is wanted.
 *
 * <p>What lets the server answer "not modified" is kept only after all entries are: a program that
 * is killed between two entries gets the feed once more and finds the rest.
 */
final class FeedWatch implements Watched {

  /** A page that cannot be fetched is tried again so often; then the summary is taken. */
  private static final int MOST_TRIES = 3;

  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration REFUSED = Duration.ofDays(1);

  private final URI address;
  private final WatchOptions options;
  private final WatchState state;
  private final Taker taker;
  private final Waiting time;
  private final BooleanSupplier stopped;
  private final Web web;
  private final Web.Visit visit;
  private final FeedSchedule schedule;
  private final Deque<EntryReading> pages = new ArrayDeque<>();
  private @Nullable FeedMark reading;
  private Instant retry = Instant.MIN;
  private int tries;
  private boolean isGone;

  FeedWatch(
      URI address,
      WatchOptions options,
      WatchState state,
      Taker taker,
      Waiting time,
      BooleanSupplier stopped,
      Web web) {
    this.address = address;
    this.options = options;
    this.state = state;
    this.taker = taker;
    this.time = time;
    this.stopped = stopped;
    this.web = web;
    this.visit = web.visit(address);
    this.schedule = new FeedSchedule(options.every(), mark().notBefore());
  }

  @Override
  public Instant due() {
    EntryReading waiting = pages.peek();
    if (waiting == null) {
      return isGone ? Instant.MAX : schedule.next();
    }
    Instant free = waiting.page().map(web::freeAt).orElse(Instant.MIN);
    return free.isAfter(retry) ? free : retry;
  }

  @Override
  public boolean isUnfinished() {
    return !pages.isEmpty();
  }

  @Override
  public void look() {
    EntryReading waiting = pages.peek();
    if (waiting == null) {
      ask(time.instant());
    } else {
      fetch(waiting);
    }
    if (reading != null && pages.isEmpty() && !stopped.getAsBoolean()) {
      finish(reading);
    }
  }

  private FeedMark mark() {
    return state.marks().feed(address.toString());
  }

  private void ask(Instant now) {
    try {
      Answer answer = visit.feed(mark().conditions());
      switch (answer.status()) {
        case Answer.OK -> read(answer);
        case Answer.NOT_MODIFIED -> finish(mark());
        case Answer.GONE -> {
          isGone = true;
          tell("The feed is gone for good (status 410) and is not asked again.");
        }
        default ->
            fail(
                "Its server answers with status %d.".formatted(answer.status()),
                answer.retryAfter(now).orElse(Duration.ZERO));
      }
    } catch (WebException e) {
      fail(String.valueOf(e.getMessage()), e.isLasting() ? REFUSED : Duration.ZERO);
    } catch (FeedException e) {
      fail(String.valueOf(e.getMessage()), Duration.ZERO);
    }
  }

  private void read(Answer answer) throws FeedException {
    String xml = PageEncoding.decode(answer.body(), answer.header("Content-Type").orElse(null));
    Feed feed = FeedReader.read(xml, answer.address());
    List<EntryReading> here = new ArrayList<>();
    for (EntryReading each : fresh(feed)) {
      if (options.follow() && !each.entry().isWhole() && each.page().isPresent()) {
        pages.add(each);
      } else {
        here.add(each);
      }
    }
    reading = new FeedMark(Conditions.of(answer), feed.leastInterval(), Instant.EPOCH);
    taker.take(articles(here));
  }

  private List<EntryReading> fresh(Feed feed) {
    Set<String> keys = new HashSet<>();
    return IntStream.range(0, feed.entries().size())
        .mapToObj(i -> EntryReading.of(address, feed, i))
        .filter(e -> keys.add(e.key()))
        .filter(e -> !state.marks().hasSeen(address.toString(), e.key(), e.digest()))
        .toList();
  }

  private void fetch(EntryReading entry) {
    Instant now = time.instant();
    ReadResult result;
    try {
      Answer answer = visit.page(entry.page().orElseThrow());
      if (answer.status() == Answer.OK) {
        result = entry.article(answer);
      } else if (answer.isTemporary() && tries < MOST_TRIES) {
        postpone(now, answer.retryAfter(now).orElse(Duration.ZERO));
        return;
      } else {
        result = entry.summary("Its server answers with status %d.".formatted(answer.status()));
      }
    } catch (WebException e) {
      if (!e.isLasting() && tries < MOST_TRIES) {
        postpone(now, Duration.ZERO);
        return;
      }
      result = entry.summary(String.valueOf(e.getMessage()));
    }
    pages.remove();
    tries = 0;
    taker.take(List.of(found(entry, result)).iterator());
  }

  private void postpone(Instant now, Duration asked) {
    tries++;
    Duration wait = FIRST_RETRY.multipliedBy(1L << tries);
    retry = now.plus(asked.compareTo(wait) > 0 ? asked : wait);
  }

  private Iterator<Found> articles(List<EntryReading> entries) {
    Iterator<EntryReading> all = entries.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !stopped.getAsBoolean() && all.hasNext();
      }

      @Override
      public Found next() {
        EntryReading entry = all.next();
        return found(entry, entry.article());
      }
    };
  }

  private Found found(EntryReading entry, ReadResult result) {
    StateLine line = new StateLine.OfEntry(address.toString(), entry.key(), entry.digest());
    return new Found(result, () -> state.keep(line));
  }

  /** All entries are kept. */
  private void finish(FeedMark mark) {
    schedule.succeeded(time.instant(), mark.leastInterval());
    remember(mark.until(schedule.notBefore()));
    reading = null;
  }

  private void fail(String message, Duration asked) {
    schedule.failed(time.instant(), asked);
    remember(mark().until(schedule.notBefore()));
    tell(message);
  }

  private void remember(FeedMark mark) {
    if (!mark.equals(mark())) {
      state.keep(new StateLine.OfFeed(address.toString(), mark));
    }
  }

  private void tell(String message) {
    ReadResult result = new ReadResult.Unreadable(address.toString(), message);
    taker.take(List.of(new Found(result, () -> {})).iterator());
  }
}
