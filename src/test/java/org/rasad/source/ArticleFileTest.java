package org.rasad.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;

/** Files of every format, from a stream and a name as any file system gives them. */
class ArticleFileTest {

  private static final String TEXT =
      "هاجم مسلحون مجهولون نقطة تفتيش شرق بلدة الوادي مساء أمس، وأصيب شرطيان بجروح طفيفة، وفر المهاجمون"
          + " نحو الجبال القريبة قبل وصول التعزيزات من مركز المحافظة إلى مكان الحادثة.";
  private static final String PAGE = "<html><body><h1>هجوم</h1><p>" + TEXT + "</p></body></html>";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "a.jsonl",
        "a.html",
        "A.HTM",
        "a.xhtml",
        "a.warc",
        "a.xml",
        "a.rss",
        "a.atom",
        "a.txt.gz",
        "hdfs://host/a.jsonl.gz",
        "a.html.gz",
        "a.warc.gz",
        "a.rss.gz"
      })
  void isNamed(String name) {
    assertTrue(ArticleFile.isNamed(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.meta.json", "a.gold.json", "a.csv", "a.gz", "a.zip", "html", "a.txt.bz2"})
  void isNotNamed(String name) {
    assertFalse(ArticleFile.isNamed(name));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArticleFile.open(name, InputStream.nullInputStream()));
  }

  @Test
  void everyFormatIsReadCompressedAsWell() throws IOException {
    for (String[] each :
        new String[][] {
          {"dir/a.txt", TEXT},
          {"a.jsonl", "{\"text\": \"" + TEXT + "\"}"},
          {"a.html", PAGE},
          {
            "a.rss",
            "<rss><channel><item><description>" + TEXT + "</description></item></channel></rss>"
          },
          {"a.warc", response("https://a.example/", "", PAGE.getBytes(UTF_8))}
        }) {
      byte[] plain = each[1].getBytes(each[0].endsWith("warc") ? ISO_8859_1 : UTF_8);
      assertEquals(TEXT, only(read(each[0], plain)).text(), each[0]);
      assertEquals(only(read(each[0], plain)), only(read(each[0] + ".gz", gzip(plain))), each[0]);
    }
    assertEquals("a", only(read("dir/a.txt.gz", gzip(TEXT.getBytes(UTF_8)))).id());
  }

  @Test
  void membersOfGzipAreReadOneAfterTheOther() throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 30; i++) {
      members.writeBytes(gzip("{\"id\": \"%d\", \"text\": \"نص\"}%n".formatted(i).getBytes(UTF_8)));
    }

    // A stream that never says how much is available, as those of remote file systems.
    InputStream shy =
        new ByteArrayInputStream(members.toByteArray()) {
          @Override
          public synchronized int available() {
            return 0;
          }

          @Override
          public synchronized int read(byte[] to, int from, int length) {
            return super.read(to, from, Math.min(length, 7));
          }
        };

    assertEquals(30, read("a.jsonl.gz", shy).size());
  }

  @Test
  void whatComesBeforeTheEndOfATruncatedFileStays() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"id\": \"%d\", \"text\": \"نص %d\"}\n".formatted(i, i * 7919));
    }
    byte[] whole = gzip(lines.toString().getBytes(UTF_8));
    Path file = Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));

    List<ReadResult> results = readAll(file);

    assertTrue(results.size() > 5_000, () -> results.size() + " results");
    assertEquals(1, results.stream().filter(Unreadable.class::isInstance).count());
    assertEquals(
        new Unreadable(file.toString(), "It is cut off: it ends before its compressed data do."),
        results.getLast());
  }

  @Test
  void aFileThatIsNotCompressedIsAFault() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt.gz"), TEXT);

    assertEquals(
        List.of(new Unreadable(file.toString(), "It cannot be read: Not in GZIP format.")),
        readAll(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt.gz", "a.html.gz", "a.xml.gz", "a.jsonl.gz", "a.warc.gz"})
  void aBombIsAFaultAndNeverInMemory(String name) throws IOException {
    List<ReadResult> results =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(name, bomb(name)));

    assertEquals(1, results.size());
    assertEquals(
        ArticleText.TOO_LARGE, assertInstanceOf(Unreadable.class, results.getFirst()).message());
  }

  /** 60 MB of spaces. */
  private static byte[] bomb(String name) throws IOException {
    long size = 60L * 1024 * 1024;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      if (name.contains("warc")) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
        out.write(
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(size + http.length(), http)
                .getBytes(UTF_8));
      }
      byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < size >> 20; i++) {
        out.write(spaces);
      }
      if (name.contains("warc")) {
        out.write("\r\n\r\n".getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void jsonThatIsNestedTooDeeplyIsOneSentence() throws IOException {
    for (String open : List.of("[", "{\"a\":")) {
      byte[] deep = ("{\"text\": \"نص\", \"x\": " + open.repeat(100_000)).getBytes(UTF_8);

      assertEquals(
          List.of(
              new Unreadable(
                  "a.jsonl:1", "Its JSON is nested too deeply, or a part of it is too long.")),
          read("a.jsonl", deep));
    }
  }

  @Test
  void pagesOfAnyDepthAreAnArticleOrASentence() throws IOException {
    byte[] deep = ("<div>".repeat(10_000) + PAGE).getBytes(UTF_8);

    assertEquals(1, read("a.html", deep).size());
    assertEquals(
        List.of(new Unreadable("a.html", "No article is found in the page.")),
        read("a.html", "<div>".repeat(10_000).getBytes(UTF_8)));
  }

  @Test
  void aPageInTheWrongEncodingIsAFault() throws IOException {
    byte[] page =
        ("<head><meta charset='utf-8'></head>" + PAGE).getBytes(Charset.forName("windows-1256"));

    Unreadable fault = assertInstanceOf(Unreadable.class, read("a.html", page).getFirst());

    assertTrue(fault.message().startsWith("It has no Arabic letter"), fault.message());
  }

  @Test
  void entriesOfAFeedAreArticles() throws IOException {
    byte[] feed =
        """
        <rss><channel><title>وكالة</title>
        <item><title>أول</title><link>https://a.example/1</link><pubDate>14 May 2031</pubDate><description>نص</description></item>
        <item><title>بلا نص</title></item>
        <item><guid>g3</guid><description>&lt;p&gt;نص&lt;/p&gt;</description></item></channel></rss>
        """
            .getBytes(UTF_8);

    List<ReadResult> results = read("a.rss", feed);

    Article first = only(results.subList(0, 1));
    assertEquals(
        new Article(
            ArticleId.of("https://a.example/1", ""),
            "وكالة",
            "https://a.example/1",
            LocalDate.of(2031, 5, 14),
            "أول",
            "نص"),
        first);
    assertEquals(new Unreadable("a.rss#2", "It is empty."), results.get(1));
    assertEquals(ArticleId.of("g3", ""), only(results.subList(2, 3)).id());
  }

  @Test
  void anArchiveGivesItsPages() throws IOException {
    String warc =
        record("warcinfo", "", "application/warc-fields", "software: x\r\n")
            + record(
                "request",
                "https://a.example/1",
                "application/http; msgtype=request",
                "GET /1 HTTP/1.1\r\n\r\n")
            + response("https://a.example/1", "", PAGE.getBytes(UTF_8))
            + record(
                "response", "dns:a.example", "text/dns", "20310514 a.example. 1 IN A 192.0.2.1")
            + response(
                "https://a.example/gz", "Content-Encoding: gzip\r\n", gzip(PAGE.getBytes(UTF_8)))
            + response(
                "https://a.example/deflate",
                "Content-Encoding: deflate\r\n",
                deflate(PAGE.getBytes(UTF_8)))
            + response(
                "https://a.example/chunked",
                "Transfer-Encoding: chunked\r\n",
                chunked(PAGE.getBytes(UTF_8)))
            + response(
                "<https://a.example/1256>",
                "",
                ("<meta charset=windows-1256>" + PAGE).getBytes(Charset.forName("windows-1256")))
            + record(
                "response",
                "https://a.example/moved",
                "application/http; msgtype=response",
                "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\nنص".formatted())
            + record(
                "response",
                "https://a.example/a.png",
                "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG");

    List<ReadResult> results = read("a.warc", warc.getBytes(ISO_8859_1));

    assertEquals(
        List.of("a.warc#3", "a.warc#5", "a.warc#6", "a.warc#7", "a.warc#8"),
        results.stream().map(ReadResult::where).toList());
    for (ReadResult each : results) {
      Article article = assertInstanceOf(Read.class, each, each::toString).article();
      assertEquals(TEXT, article.text());
      assertNull(article.published(), "the day of the capture is not that of the article");
    }
    assertEquals(
        List.of("1", "gz", "deflate", "chunked", "1256"),
        results.stream()
            .map(r -> String.valueOf(((Read) r).article().url()).replace("https://a.example/", ""))
            .toList());
  }

  @Test
  void aRecordThatCannotBeReadIsAFaultOfItsOwn() throws IOException {
    String warc =
        response("https://a.example/1", "", PAGE.getBytes(UTF_8))
            + response("https://a.example/2", "Content-Encoding: gzip\r\n", PAGE.getBytes(UTF_8))
            + record("response", "https://a.example/3", "application/http", "no HTTP at all")
            + response("https://a.example/4", "Content-Encoding: zip\r\n", PAGE.getBytes(UTF_8))
            + response("https://a.example/5", "", PAGE.getBytes(UTF_8));

    List<ReadResult> results = read("a.warc", warc.getBytes(ISO_8859_1));

    assertEquals(
        List.of(true, false, false, false, true),
        results.stream().map(Read.class::isInstance).toList(),
        results::toString);
  }

  @Test
  void aTruncatedArchiveIsOneFaultAfterWhatItHolds() throws IOException {
    String one = response("https://a.example/1", "", PAGE.getBytes(UTF_8));
    String two = response("https://a.example/2", "", PAGE.getBytes(UTF_8));
    for (int end = 40; end < two.length() - 4; end += 20) {
      byte[] cut = (one + two.substring(0, end)).getBytes(ISO_8859_1);
      for (String name : List.of("a.warc", "a.warc.gz")) {
        Path file = Files.write(folder.resolve(name), name.endsWith("gz") ? gzip(cut) : cut);

        List<ReadResult> results = readAll(file);

        assertEquals(2, results.size(), results::toString);
        assertEquals(TEXT, only(results.subList(0, 1)).text());
        assertTrue(
            assertInstanceOf(Unreadable.class, results.get(1))
                .message()
                .startsWith("It cannot be read: the archive ends or is damaged after record "),
            results::toString);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "99999999999", "x", "99999999999999999999", "10"})
  void aFalseLengthIsOneFaultAfterWhatItHolds(String length) throws IOException {
    String one = response("https://a.example/1", "", PAGE.getBytes(UTF_8));
    String two = one.replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
    Path file = Files.write(folder.resolve("a.warc"), (one + two + one).getBytes(ISO_8859_1));

    List<ReadResult> results =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readAll(file));

    assertEquals(TEXT, only(results.subList(0, 1)).text());
    assertEquals(
        1,
        results.stream().skip(1).filter(Unreadable.class::isInstance).count(),
        results::toString);
  }

  @Test
  void anArchiveThatEndsInManyLineEndsEnds() throws IOException {
    String warc = response("https://a.example/1", "", PAGE.getBytes(UTF_8)) + "\r\n".repeat(50_000);
    Path file = Files.write(folder.resolve("a.warc"), warc.getBytes(ISO_8859_1));

    List<ReadResult> results =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readAll(file));

    assertEquals(TEXT, only(results.subList(0, 1)).text());
  }

  @Test
  void aHeaderWithoutEndIsAFaultAndNeverInMemory() throws IOException {
    byte[] header = ("WARC/1.0\r\nWARC-Type: " + "x".repeat(3 << 20)).getBytes(UTF_8);
    Path file = Files.write(folder.resolve("a.warc"), header);

    assertEquals(
        List.of(
            new Unreadable(
                file.toString(),
                "It cannot be read: the archive ends or is damaged after record 0 (a header is"
                    + " larger than 1 MB).")),
        readAll(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "نص فقط", "WA"})
  void whatIsNoArchiveIsAFault(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("a.warc"), content);

    List<ReadResult> results = readAll(file);

    assertEquals(1, results.size());
    assertInstanceOf(Unreadable.class, results.getFirst());
  }

  @Test
  void metadataLieBesideACompressedTextAsWell() throws IOException {
    Files.write(folder.resolve("a.txt.gz"), gzip(TEXT.getBytes(UTF_8)));
    Files.writeString(folder.resolve("a.meta.json"), "{\"published\": \"2031-05-14\"}");

    Article article = only(readAll(folder));

    assertEquals("a", article.id());
    assertEquals(LocalDate.of(2031, 5, 14), article.published());
  }

  private static String response(String url, String headers, byte[] body) {
    return record(
        "response",
        url,
        "application/http; msgtype=response",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n%s\r\n".formatted(headers)
            + new String(body, ISO_8859_1));
  }

  /** All bytes as characters of ISO-8859-1. */
  private static String record(String type, String url, String contentType, String block) {
    return """
        WARC/1.0\r
        WARC-Type: %s\r
        WARC-Target-URI: %s\r
        WARC-Date: 2035-01-01T00:00:00Z\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r
        Content-Type: %s\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """
        .formatted(type, url, contentType, block.length(), block);
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] chunked(byte[] plain) {
    int half = plain.length / 2;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part :
        List.of(Arrays.copyOf(plain, half), Arrays.copyOfRange(plain, half, plain.length))) {
      bytes.writeBytes("%x\r\n".formatted(part.length).getBytes(UTF_8));
      bytes.writeBytes(part);
      bytes.writeBytes("\r\n".getBytes(UTF_8));
    }
    bytes.writeBytes("0\r\n\r\n".getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private static List<ReadResult> read(String name, byte[] bytes) throws IOException {
    return read(name, new ByteArrayInputStream(bytes));
  }

  private static List<ReadResult> read(String name, InputStream in) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    try (ArticleFile file = ArticleFile.open(name, in)) {
      Optional<ReadResult> next = file.next();
      while (next.isPresent()) {
        results.add(next.get());
        next = file.next();
      }
    }
    return results;
  }

  private static List<ReadResult> readAll(Path path) {
    List<ReadResult> results = new ArrayList<>();
    try (Articles articles = Articles.in(List.of(path))) {
      articles.forEachRemaining(results::add);
    }
    return results;
  }

  private static Article only(List<ReadResult> results) {
    assertEquals(1, results.size(), results::toString);
    return assertInstanceOf(Read.class, results.getFirst(), results::toString).article();
  }
}
