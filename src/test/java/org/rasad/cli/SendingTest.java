package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.store.Store;

/** {@code rasad ingest --to} and {@code rasad retract --to} beside the same commands on a store. */
@Timeout(60)
class SendingTest {

  @TempDir Path folder;
  private Path articles;
  private RunningServer server;

  @BeforeEach
  void start() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    server = new RunningServer(Files.createDirectory(folder.resolve("server")), FakeReading::new);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsWhatALocalIngestWouldStore() throws IOException {
    write("a.txt", "هاجم فصيل");
    write(
        "a.meta.json",
        "{\"source\": \"وكالة\", \"url\": \"https://a.example/1\", \"published\": \"2031-05-14\"}");
    write("b.jsonl", "{\"text\": \"هاجم \\\"فصيل\\\"\\n🚀\", \"title\": \"عنوان\"}\n");

    CommandLineRun sent = send(articles);
    CommandLineRun stored = CommandLineRun.of("ingest", articles, "--store", local());

    assertEquals(new CommandLineRun(0, "", "2 articles read, 0 failed, 2 events.\n"), sent);
    assertEquals(stored, sent);
    assertEquals(quadsOfArticles(local()), quadsOfArticles(server.store()));
  }

  @Test
  void sendsManyArticlesInSeveralRequests() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      lines.append("{\"id\": \"a%d\", \"text\": \"هاجم فصيل\"}%n".formatted(i));
    }
    write("many.jsonl", lines.toString());

    assertEquals("120 articles read, 0 failed, 120 events.\n", send(articles).messages());
    assertEquals(3, server.messages().lines().count());
  }

  @Test
  void tellsAndCountsWhatFailedAsALocalIngestDoes() throws IOException {
    write("1.txt", "هاجم DEEP");
    write("2.txt", "هاجم فصيل");
    write("3.txt", "هاجم CONTRADICTION");

    CommandLineRun sent = send(articles);
    CommandLineRun stored = CommandLineRun.of("ingest", articles, "--store", local());

    assertEquals(1, sent.code());
    assertEquals(stored, sent);
    assertTrue(sent.messages().startsWith(articles.resolve("1.txt") + ": Its sentences"));
    assertTrue(sent.messages().endsWith("1 article read, 2 failed, 2 events.\n"), sent.messages());
  }

  @Test
  void whatCannotBeReadHereIsNotSent() throws IOException {
    write("1.txt", "English");
    Path missing = folder.resolve("missing");

    CommandLineRun sent = send(articles, missing);

    assertEquals(
        """
        %s: It has no Arabic letter.
        %s: There is no such file or folder.
        0 articles read, 2 failed, 0 events.
        """
            .formatted(articles.resolve("1.txt"), missing),
        sent.messages());
    assertEquals(1, sent.code());
    assertEquals("", server.messages());
  }

  @Test
  void anArticleThatIsLargerThanTheServerTakesIsToldAndTheOthersAreSent() throws IOException {
    // Of three bytes each: fewer than an article may have, more than the server takes.
    write("1.txt", "هاجم فصيل " + "–".repeat(400_000));
    write("2.txt", "هاجم فصيل " + "ا".repeat(300_000));
    write("3.txt", "هاجم فصيل " + "ا".repeat(300_000));

    CommandLineRun sent = send(articles);

    assertEquals(
        articles.resolve("1.txt")
            + ": The server takes no more than 1048576 bytes at once.\n"
            + "2 articles read, 1 failed, 2 events.\n",
        sent.messages());
  }

  @Test
  void aWrongTokenStoresNothing() throws IOException {
    write("1.txt", "هاجم فصيل");
    Path wrong = server.token("wrong", "another-token-of-ours");

    CommandLineRun run =
        CommandLineRun.of("ingest", articles, "--to", server.address(), "--token-file", wrong);

    assertEquals(
        new CommandLineRun(
            2,
            "",
            server.address() + " refuses (status 401): This is not the token of the server.\n"),
        run);
    assertEquals(0, server.store().statistics().articles());
    CommandLineRun withdrawn =
        CommandLineRun.of("retract", "a", "--to", server.address(), "--token-file", wrong);
    assertEquals(2, withdrawn.code());
  }

  @Test
  void withdrawsThroughTheServer() throws IOException {
    write("a.txt", "هاجم فصيل");
    write("b.txt", "هاجم فصيل");
    send(articles);

    CommandLineRun run =
        CommandLineRun.of(
            "retract",
            "a",
            "x",
            "--reason",
            "سحبه الناشر",
            "--to",
            server.address(),
            "--token-file",
            server.tokenFile());

    assertEquals(
        new CommandLineRun(1, "", "The store has no article x.\n1 article withdrawn.\n"), run);
    assertFalse(server.store().contains("a"));
    assertTrue(server.store().contains("b"));
    assertTrue(server.messages().endsWith("Asked of the server: 1 article withdrawn.\n"));
  }

  @Test
  void aServerThatIsNotThereOrTakesNothingIsOneSentence() throws Exception {
    write("a.txt", "هاجم فصيل");
    String address = server.address().toString();
    Path token = server.tokenFile();
    server.close();

    CommandLineRun gone =
        CommandLineRun.of("ingest", articles, "--to", address, "--token-file", token);

    assertEquals(2, gone.code());
    assertTrue(gone.messages().startsWith(address + " cannot be reached ("), gone.messages());
    assertEquals(1, gone.messages().lines().count());
    server = new RunningServer(Files.createDirectory(folder.resolve("other")), FakeReading::new);
    String other = server.address() + "health/";
    assertEquals(
        other + " takes no articles; start it with `rasad serve --ingest-token-file FILE`.\n",
        CommandLineRun.of("ingest", articles, "--to", other, "--token-file", token).messages());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://localhost/",
        "localhost:3030",
        "http://",
        "http://user:secret@localhost/",
        "http://localhost/?a=b",
        "http://localhost/#a",
        "http://local host/"
      })
  void theAddressIsThatOfAServer(String address) {
    assertEquals(
        new CommandLineRun(
            2,
            "",
            "--to is the address of a server, as http://localhost:3030/, not %s. (see: rasad ingest --help)\n"
                .formatted(address)),
        CommandLineRun.of("ingest", "a", "--to", address, "--token-file", server.tokenFile()));
  }

  @Test
  void aStoreOrAServerAndNotBoth() {
    Object[][] wrong = {
      {},
      {"--to", "http://localhost:1/"},
      {"--token-file", "t"},
      {"--store", "s", "--to", "http://localhost:1/", "--token-file", "t"},
      {"--store", "s", "--token-file", "t"}
    };
    for (String command : List.of("ingest", "retract")) {
      for (Object[] options : wrong) {
        List<Object> words = new ArrayList<>(List.of(command, "a"));
        words.addAll(List.of(options));
        assertEquals(
            new CommandLineRun(
                2,
                "",
                "Say where the store is: either --store=DIR, or --to=URL and --token-file=FILE."
                    + " (see: rasad %s --help)\n".formatted(command)),
            CommandLineRun.of(words.toArray()));
      }
    }
  }

  private CommandLineRun send(Path... paths) {
    List<Object> words = new ArrayList<>(List.of("ingest"));
    words.addAll(List.of(paths));
    words.addAll(List.of("--to", server.address(), "--token-file", server.tokenFile()));
    return CommandLineRun.of(words.toArray());
  }

  private Path local() {
    return folder.resolve("local");
  }

  private static List<String> quadsOfArticles(Path folder) {
    try (Store store = Store.openForReading(folder)) {
      return quadsOfArticles(store);
    }
  }

  /** All but the log, which tells that one of them was sent. */
  private static List<String> quadsOfArticles(Store store) {
    String log = store.minter().logGraph();
    return store.read(
        d ->
            d.stream()
                .filter(q -> !q.getGraph().hasURI(log))
                .map(Object::toString)
                .sorted()
                .toList());
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(articles.resolve(name), content);
  }
}
