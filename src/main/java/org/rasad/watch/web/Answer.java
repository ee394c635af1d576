package org.rasad.watch.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a server answered. */
public final class Answer {

  public static final int OK = 200;
  public static final int NOT_MODIFIED = 304;
  public static final int GONE = 410;

  private final URI address;
  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;

  Answer(URI address, int status, HttpHeaders headers, byte[] body) {
    this.address = address;
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** Where the answer came from, after redirects. */
  public URI address() {
    return address;
  }

  /** The status of HTTP. */
  public int status() {
    return status;
  }

  /** What it sent, with its content encoding undone; not to be changed. */
  public byte[] body() {
    return body;
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
