package org.rasad.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;

class UnitInputTest {

  private static final String PAGE =
      """
      <html><head><title>عنوان الخبر</title></head><body><article><h1>عنوان الخبر</h1>
      <p>هاجمت سرايا الفجر قاعدة الوادي يوم الثلاثاء، بحسب مجلس الأعيان في بيان له مساء اليوم.</p>
      <p>وقال المجلس إن الهجوم لم يوقع قتلى، وإن لجنة ستزور المكان غدا لتقدير الأضرار هناك.</p>
      </article></body></html>
      """;

  @TempDir private Path folder;

  @Test
  void readsWebArchives() throws IOException {
    byte[] page = PAGE.getBytes(UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
            .formatted(page.length);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type:"
            + " application/http\r\nContent-Length: %d\r\n\r\n"
                .formatted(http.length() + page.length);
    Path file = folder.resolve("a.warc.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((head + http).getBytes(UTF_8));
      out.write(page);
      out.write("\r\n\r\n".getBytes(UTF_8));
    }

    List<ReadResult> results = read(file, 0, Files.size(file));

    Read read = assertInstanceOf(Read.class, results.getFirst());
    assertEquals(1, results.size());
    assertEquals(file + "#1", read.where());
    assertEquals("https://a.example/1", read.article().url());
  }

  @Test
  void readsDaysOfParquetInAllForms() throws IOException {
    for (String form :
        List.of(
            "int32 published (DATE)",
            "int64 published (TIMESTAMP(MILLIS,true))",
            "int64 published (TIMESTAMP(MICROS,false))",
            "binary published (STRING)")) {
      MessageType columns =
          MessageTypeParser.parseMessageType(
              "message a { required binary text (STRING); optional binary id (STRING); optional "
                  + form
                  + "; optional int32 other; }");
      Path file = folder.resolve(form.hashCode() + ".parquet");
      try (ParquetWriter<Group> out =
          ExampleParquetWriter.builder(
                  org.apache.parquet.hadoop.util.HadoopOutputFile.fromPath(
                      new org.apache.hadoop.fs.Path(file.toString()), new Configuration()))
              .withType(columns)
              .build()) {
        out.write(row(columns, form));
        out.write(new SimpleGroup(columns).append("text", " "));
      }

      List<ReadResult> results = read(file, 0, Files.size(file));

      Read read = assertInstanceOf(Read.class, results.getFirst());
      assertEquals(file + ":1", read.where());
      assertEquals("a1", read.article().id());
      assertEquals(LocalDate.of(2031, 5, 14), read.article().published(), form);
      assertEquals(new Unreadable(file + ":2", "It has no \"text\"."), results.get(1));
    }
  }

  @Test
  void aFileOfAnotherKindIsOneFault() throws IOException {
    Path file = Files.writeString(folder.resolve("a.parquet"), "هذا ليس جدولا");
    Path compressed = Files.writeString(folder.resolve("a.jsonl.gz"), "{}");

    assertEquals(
        List.of(new Unreadable(file.toString(), "It is no Parquet file.")),
        read(file, 0, Files.size(file)));
    assertEquals(List.of(), read(file, 5, Files.size(file)));
    assertEquals(
        List.of(new Unreadable(compressed.toString(), "It cannot be read: Not in GZIP format.")),
        read(compressed, 0, Files.size(compressed)));
  }

  private static SimpleGroup row(MessageType columns, String form) {
    LocalDate day = LocalDate.of(2031, 5, 14);
    long seconds = day.toEpochDay() * 24 * 60 * 60 + 60;
    SimpleGroup row = new SimpleGroup(columns);
    row.add("text", "هاجمت سرايا الفجر القاعدة.");
    row.add("id", "a1");
    if (form.contains("DATE")) {
      row.add("published", (int) day.toEpochDay());
    } else if (form.contains("MILLIS")) {
      row.add("published", seconds * 1_000);
    } else if (form.contains("MICROS")) {
      row.add("published", seconds * 1_000_000);
    } else {
      row.add("published", day.toString());
    }
    return row;
  }

  private static List<ReadResult> read(Path file, long begin, long end) throws IOException {
    WorkUnit unit = new WorkUnit(0, file.toString(), begin, end, begin > 0, 0);
    List<ReadResult> all = new ArrayList<>();
    try (UnitInput input = UnitInput.open(unit, new Configuration())) {
      for (Optional<ReadResult> next = input.next(); next.isPresent(); next = input.next()) {
        all.add(next.get());
      }
    }
    return all;
  }
}
