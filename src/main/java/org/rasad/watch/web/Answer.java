package org.rasad.watch.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param address where the answer came from, after redirects
 * @param status of HTTP
 * @param headers of HTTP
 * @param body what it sent, with its content encoding undone
 */
public record Answer(URI address, int status, HttpHeaders headers, byte[] body) {

  public static final int OK = 200;
  public static final int NOT_MODIFIED = 304;
  public static final int GONE = 410;

  public Answer {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
  }

  /** Whether the server may answer otherwise later. */
  public boolean isTemporary() {
    return status == 429 || status >= 500;
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** How long the server asks to be left alone, at most a day. */
  public Optional<Duration> retryAfter(Instant now) {
    return header("Retry-After").flatMap(value -> RetryAfter.read(value, now));
  }
}
