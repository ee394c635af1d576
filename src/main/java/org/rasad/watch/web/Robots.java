package org.rasad.watch.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What sites allow in their {@code robots.txt} (RFC 9309), asked once a day for each site. A site
 * that has none allows all; one whose file cannot be had just now allows nothing until it can.
 */
final class Robots {

  /** By which sites call Rasad. */
  private static final String NAME = "rasad";

  private static final Duration VALID = Duration.ofDays(1);
  private static final Duration VALID_FAILURE = Duration.ofMinutes(10);
  private static final int MOST_REDIRECTS = 5;
  private static final int SERVER_FAULT = 503;

  private final Hops hops;
  private final InstantSource clock;
  private final Map<URI, Known> known = new HashMap<>();

  /** How its file is fetched: as any other, but without asking for its permission. */
  interface Hops {
    Answer follow(URI address, int most) throws IOException, WebException;
  }

  Robots(Hops hops, InstantSource clock) {
    this.hops = hops;
    this.clock = clock;
  }

  /** What the site of an address allows. */
  BaseRobotRules rules(URI address) {
    URI file = file(address);
    Known rules = known.get(file);
    if (rules == null || !clock.instant().isBefore(rules.until)) {
      rules = fetch(file);
      known.put(file, rules);
    }
    return rules.rules;
  }

  private Known fetch(URI file) {
    Instant now = clock.instant();
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    try {
      Answer answer = hops.follow(file, MOST_REDIRECTS);
      if (answer.status() == Answer.OK) {
        String type = answer.header("Content-Type").orElse("text/plain");
        return new Known(
            parser.parseContent(file.toString(), answer.body(), type, List.of(NAME)),
            now.plus(VALID));
      }
      boolean isServerFault = answer.status() >= 500 || answer.status() == 429;
      return new Known(
          parser.failedFetch(isServerFault ? SERVER_FAULT : answer.status()),
          now.plus(isServerFault ? VALID_FAILURE : VALID));
    } catch (IOException | WebException e) {
      return new Known(parser.failedFetch(SERVER_FAULT), now.plus(VALID_FAILURE));
    }
  }

  private static URI file(URI address) {
    try {
      return new URI(
          address.getScheme(),
          null,
          address.getHost(),
          address.getPort(),
          "/robots.txt",
          null,
          null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private record Known(BaseRobotRules rules, Instant until) {}
}
