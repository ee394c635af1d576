package org.rasad.cli.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.intake.Receipt;
import org.rasad.serve.intake.Retraction;
import org.rasad.serve.intake.Token;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that takes articles. It is asked once whether it knows the token, before anything is
 * sent; redirects are not followed, which could lead the token elsewhere.
 */
public final class RemoteServer implements AutoCloseable {

  /** It may load models, read fifty long articles and make its store small meanwhile. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final int TRIES = 20;

  /** Seconds; after half a minute both sides may close the connection. */
  private static final int LONGEST_PAUSE = 20;

  private static final String ARTICLES = "articles";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECTING)
          .build();
  private final URI address;
  private final Token token;
  private final Pause pause;
  private long largestRequest;

  /** Waits a while before the next try. */
  interface Pause {
    void of(Duration duration) throws InterruptedException;
  }

  RemoteServer(URI address, Token token, Pause pause) {
    this.address = address;
    this.token = token;
    this.pause = pause;
  }

  /**
   * Makes sure that the server is there and knows the token; the caller closes the connection.
   *
   * @param address ends in a slash
   * @throws RemoteException if not
   */
  public static RemoteServer connect(URI address, Token token) {
    RemoteServer server = new RemoteServer(address, token, Thread::sleep);
    try {
      server.check();
    } catch (RemoteException e) {
      server.close();
      throw e;
    }
    return server;
  }

  void check() {
    JsonNode answer = ask(request(ARTICLES).GET(), JsonNode.class, 0);
    largestRequest = answer.path("largestRequest").asLong(0);
    if (largestRequest < 1) {
      throw new RemoteException(name() + " answers, but it is no Rasad that takes articles.");
    }
  }

  /** In messages. */
  String name() {
    return address.toString();
  }

  /** The most bytes that it takes at once. */
  long largestRequest() {
    return largestRequest;
  }

  /**
   * Sends articles and waits until they are stored.
   *
   * @param lines JSON lines
   * @param before how many articles were stored before, for a message
   * @throws RemoteException if it is not known that they are stored
   */
  Receipt send(byte[] lines, long before) {
    return ask(
        request(ARTICLES)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofByteArray(lines)),
        Receipt.class,
        before);
  }

  /**
   * Withdraws articles.
   *
   * @param reason why; may be empty
   * @throws RemoteException if it is not known that they are withdrawn
   */
  public Retraction retract(List<String> ids, String reason) {
    byte[] asked = MAPPER.writeValueAsBytes(Map.of("ids", ids, "reason", reason));
    return ask(
        request(ARTICLES + "/retract")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(asked)),
        Retraction.class,
        0);
  }

  /**
   * Gets a backup of the whole store.
   *
   * @throws RemoteException if it cannot be had; what was written before is no backup
   * @throws IOException if it cannot be written
   */
  public void backup(OutputStream out) throws IOException {
    HttpRequest request = request("backup").GET().setHeader("Accept", "application/gzip").build();
    HttpResponse<InputStream> answer;
    try {
      answer = client.send(request, BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new RemoteException(
          "%s cannot be reached (%s); is the server running?".formatted(name(), e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RemoteException("The backup was interrupted.", e);
    }
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != 200) {
        throw new RemoteException(
            "%s gives no backup (status %d); is another being made?"
                .formatted(name(), answer.statusCode()));
      }
      body.transferTo(out);
    }
  }

  @Override
  public void close() {
    client.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(LONGEST)
        .header("Authorization", token.authorization())
        .header("Accept", "application/json");
  }

  private <T> T ask(HttpRequest.Builder request, Class<T> form, long before) {
    try {
      HttpResponse<String> answer = patiently(request.build());
      if (answer.statusCode() != 200) {
        throw new RemoteException(refusal(answer));
      }
      return content(answer, form);
    } catch (IOException e) {
      throw new RemoteException(
          "%s cannot be reached (%s); is the server running? %s"
              .formatted(name(), e, before == 0 ? "" : stored(before))
              .strip(),
          e);
    } catch (JacksonException e) {
      throw new RemoteException(name() + " gave an answer that is not Rasad's.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RemoteException("Sending was interrupted. " + stored(before), e);
    }
  }

  private <T> T content(HttpResponse<String> answer, Class<T> form) {
    @Nullable T content = MAPPER.readValue(answer.body(), form);
    if (content == null) {
      throw new RemoteException(name() + " gave an answer that is not Rasad's.");
    }
    return content;
  }

  /** Tries again while other articles are being read. */
  private HttpResponse<String> patiently(HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    for (int i = 1; i < TRIES && answer.statusCode() == 503; i++) {
      pause.of(Duration.ofSeconds(seconds(answer)));
      answer = client.send(request, BodyHandlers.ofString());
    }
    return answer;
  }

  private static long seconds(HttpResponse<String> answer) {
    String value = answer.headers().firstValue("Retry-After").orElse("");
    return value.matches("\\d{1,9}")
        ? Math.min(Integer.parseInt(value), LONGEST_PAUSE)
        : LONGEST_PAUSE;
  }

  private static String stored(long before) {
    return "%d articles were stored; send all again, those that are there are replaced."
        .formatted(before);
  }

  private String refusal(HttpResponse<String> answer) {
    if (answer.statusCode() == 404) {
      return name() + " takes no articles; start it with `rasad serve --ingest-token-file FILE`.";
    }
    return "%s refuses (status %d): %s".formatted(name(), answer.statusCode(), reason(answer));
  }

  private static String reason(HttpResponse<String> answer) {
    try {
      return MAPPER.readTree(answer.body()).path("error").asString("It does not say why.");
    } catch (JacksonException e) {
      return "It does not say why.";
    }
  }
}
