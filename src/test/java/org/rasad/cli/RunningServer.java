package org.rasad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.function.Supplier;
import org.rasad.cli.run.Reading;
import org.rasad.serve.RasadServer;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.serve.intake.IntakeEndpoint;
import org.rasad.serve.intake.IntakeLimits;
import org.rasad.store.Store;

/** A server with a new store that takes articles, put together as {@code rasad serve} does it. */
final class RunningServer implements AutoCloseable {

  private static final String TOKEN = "a-token-of-our-own";

  private final Path folder;
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private final Store store;
  private final StoreIntake intake;
  private final RasadServer server;

  RunningServer(Path folder, Supplier<Reading> models) {
    this(folder, models, 1);
  }

  /**
   * @param folder for the store and the token
   * @param megabytes the largest request
   */
  RunningServer(Path folder, Supplier<Reading> models, int megabytes) {
    this.folder = folder;
    Console console =
        new Console(
            Console.printer(OutputStream.nullOutputStream(), false),
            Console.printer(messages, true),
            false);
    Workplace workplace =
        new Workplace(console, models, folder, () -> Instant.parse("2031-05-15T12:00:00Z"));
    token("token", TOKEN);
    store = Store.openForWriting(storeFolder());
    intake = new StoreIntake(workplace, store, storeFolder(), 2);
    server = start(megabytes);
  }

  private RasadServer start(int megabytes) {
    try {
      return ServeCommand.start(
          store,
          new ServerOptions(ServerOptions.LOOPBACK, 0),
          new IntakeEndpoint(
              intake, TokenFile.read(tokenFile()), IntakeLimits.ofMegabytes(megabytes)));
    } catch (ServerStartException e) {
      throw new IllegalStateException(e);
    }
  }

  Store store() {
    return store;
  }

  StoreIntake intake() {
    return intake;
  }

  Path storeFolder() {
    return folder.resolve("store");
  }

  Path tokenFile() {
    return folder.resolve("token");
  }

  URI address() {
    return server.address();
  }

  /** What it told the one who runs it. */
  String messages() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  /** Another file of a token. */
  Path token(String name, String token) {
    try {
      Path file = Files.writeString(folder.resolve(name), token);
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first value that a query answers. */
  String ask(String query) throws Exception {
    String path = "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return get(path, "text/csv").body().lines().skip(1).findFirst().orElse("");
  }

  HttpResponse<String> get(String path, String accept) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address().resolve(path)).header("Accept", accept).build(),
        BodyHandlers.ofString());
  }

  /** Sends a body as any program could. */
  HttpResponse<String> post(String lines) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address().resolve("articles"))
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines))
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
    intake.close();
    store.close();
    client.close();
  }
}
