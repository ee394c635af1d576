package org.rasad.watch.web;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Fetches from the web as a guest should: only what {@code robots.txt} allows, saying who asks, and
 * pages of one host one after the other with a pause between. Redirects are followed a few times
 * and never into a private network, unless one started there.
 *
 * <p>What remains: a host that changes its address between our look and the request (DNS rebinding)
 * is stopped only as long as Java keeps addresses, half a minute. Not thread-safe.
 */
public final class Web implements AutoCloseable {

  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
  private static final String FEEDS =
      "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
  private static final String PAGES = "text/html, application/xhtml+xml";

  private final Fetching fetching;
  private final InstantSource clock;
  private final Map<String, Instant> freeAt = new HashMap<>();

  /**
   * @param version of Rasad
   */
  public Web(String version, InstantSource clock) {
    this.fetching =
        new Fetching(
            "Rasad/%s (+https://w3id.org/rasad/; reads news feeds)"
                .formatted(version.replaceAll("[^\\w.-]", "")));
    this.clock = clock;
  }

  /** What is fetched on behalf of one feed. */
  public Visit visit(URI feed) {
    return new Visit(feed);
  }

  /** From when on a host may be asked for another page. */
  public Instant freeAt(URI page) {
    return freeAt.getOrDefault(host(page), Instant.MIN);
  }

  @Override
  public void close() {
    fetching.close();
  }

  private static String host(URI address) {
    return address.getHost() == null ? "" : address.getHost();
  }

  /** Fetches for one feed, which decides whether private addresses are at home. */
  public final class Visit {

    private final URI feed;
    private final Robots robots = new Robots(this::hopsOfRobots, clock);

    private Visit(URI feed) {
      this.feed = feed;
    }

    /**
     * The feed itself.
     *
     * @throws WebException if it may not or cannot be fetched; an answer of any status is none
     */
    public Answer feed(Conditions known) throws WebException {
      return told(feed, FEEDS, known);
    }

    /**
     * A page that the feed leads to. The next one of its host has to wait.
     *
     * @throws WebException if it may not or cannot be fetched; an answer of any status is none
     */
    public Answer page(URI address) throws WebException {
      try {
        return told(address, PAGES, Conditions.NONE);
      } finally {
        freeAt.put(host(address), clock.instant().plus(pause(address)));
      }
    }

    private Answer told(URI address, String accepted, Conditions known) throws WebException {
      try {
        return follow(address, accepted, known, MOST_REDIRECTS, true);
      } catch (UnknownHostException e) {
        throw new WebException("It cannot be fetched: its host is not known.", e);
      } catch (IOException e) {
        throw new WebException("It cannot be fetched: " + e.getMessage() + ".", e);
      }
    }

    private Answer hopsOfRobots(URI address, int most) throws IOException, WebException {
      return follow(address, "text/plain, */*;q=0.5", Conditions.NONE, most, false);
    }

    private Answer follow(
        URI start, String accepted, Conditions known, int most, boolean asksRobots)
        throws IOException, WebException {
      URI address = start;
      for (int i = 0; i <= most; i++) {
        check(address);
        if (asksRobots && !robots.rules(address).isAllowed(address.toString())) {
          throw new WebException("Its site's robots.txt does not allow it to be fetched.", true);
        }
        Answer answer = fetching.get(address, accepted, known);
        String target = answer.header("Location").orElse("");
        if (!REDIRECTS.contains(answer.status()) || target.isBlank()) {
          return answer;
        }
        address = resolved(address, target);
      }
      throw new WebException("It leads on more than %d times.".formatted(most), true);
    }

    private void check(URI address) throws IOException, WebException {
      if (!Addresses.isWeb(address)) {
        throw new WebException(
            "It leads to %s, which is no http or https.".formatted(address), true);
      }
      if (!address.equals(feed) && Addresses.isPrivate(address) && !Addresses.isPrivate(feed)) {
        throw new WebException(
            "It leads to %s in a private network, and the feed is not in one.".formatted(address),
            true);
      }
    }

    private Duration pause(URI address) {
      if (!Addresses.isWeb(address)) {
        return Duration.ZERO;
      }
      long asked = robots.rules(address).getCrawlDelay();
      return asked == BaseRobotRules.UNSET_CRAWL_DELAY || asked < LEAST_PAUSE.toMillis()
          ? LEAST_PAUSE
          : Duration.ofMillis(asked);
    }

    private static URI resolved(URI address, String target) throws WebException {
      try {
        return address.resolve(target.strip());
      } catch (IllegalArgumentException e) {
        throw new WebException("It leads to \"%s\", which is no address.".formatted(target), true);
      }
    }
  }
}
