package org.rasad.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.rasad.source.ArticleFile;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles of a Parquet file, one in each row: {@code text}, and if known {@code id}, {@code
 * title}, {@code url}, {@code source} or {@code publisher}, {@code published} or {@code date}.
 *
 * <p>A day may be a text, a date or a time stamp. A row is read as the line of JSON with the same
 * members would be. The row groups whose middle lies in the range are read. Not thread-safe.
 */
final class ParquetArticles implements ArticleFile {

  private static final List<String> COLUMNS =
      List.of("id", "title", "text", "url", "published", "date", "source", "publisher");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int JULIAN_DAY_OF_1970 = 2_440_588;
  private static final int BYTES_OF_TIME = 8;

  private final String path;
  private final ParquetReader<Group> rows;

  private ParquetArticles(String path, ParquetReader<Group> rows) {
    this.path = path;
    this.rows = rows;
  }

  static ArticleFile open(WorkUnit unit, Configuration configuration) throws IOException {
    Path path = new Path(unit.path());
    Optional<MessageType> columns;
    try {
      columns = columns(path, configuration);
    } catch (RuntimeException e) {
      // Parquet tells a file of another kind so, and a failing file system by an IOException.
      return only(unit, "It is no Parquet file.");
    }
    return columns.isEmpty()
        ? only(unit, "It has no column \"text\".")
        : new ParquetArticles(unit.path(), rows(unit, path, columns.get(), configuration));
  }

  private static Optional<MessageType> columns(Path path, Configuration configuration)
      throws IOException {
    try (ParquetFileReader file =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      MessageType all = file.getFileMetaData().getSchema();
      List<Type> wanted =
          all.getFields().stream().filter(t -> COLUMNS.contains(t.getName())).toList();
      return all.containsField("text")
          ? Optional.of(new MessageType(all.getName(), wanted))
          : Optional.empty();
    }
  }

  private static ParquetReader<Group> rows(
      WorkUnit unit, Path path, MessageType columns, Configuration configuration)
      throws IOException {
    Configuration ours = new Configuration(configuration);
    ours.set(ReadSupport.PARQUET_READ_SCHEMA, columns.toString());
    return ParquetReader.builder(new GroupReadSupport(), path)
        .withConf(ours)
        .withFileRange(unit.begin(), unit.end())
        .build();
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    Group row = rows.read();
    return row == null ? Optional.empty() : Optional.of(article(row, rows.getCurrentRowIndex()));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private ReadResult article(Group row, long index) throws IOException {
    String where = path + ":" + (index + 1);
    byte[] line = JSON.writeValueAsString(members(row)).getBytes(StandardCharsets.UTF_8);
    try (ArticleFile one = ArticleFile.open("row.jsonl", new ByteArrayInputStream(line))) {
      return switch (one.next().orElseThrow()) {
        case Read read -> new Read(where, read.article());
        case Unreadable unreadable -> new Unreadable(where, unreadable.message());
      };
    }
  }

  private static Map<String, String> members(Group row) {
    Map<String, String> members = new LinkedHashMap<>();
    for (Type column : row.getType().getFields()) {
      if (row.getFieldRepetitionCount(column.getName()) > 0) {
        members.put(column.getName(), value(row, column));
      }
    }
    return members;
  }

  private static String value(Group row, Type column) {
    String name = column.getName();
    LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
    return switch (column.asPrimitiveType().getPrimitiveTypeName()) {
      case INT96 -> day(row.getInt96(name, 0).toByteBuffer()).toString();
      case INT32 ->
          meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(row.getInteger(name, 0)).toString()
              : row.getValueToString(column(row, name), 0);
      case INT64 ->
          meaning instanceof TimestampLogicalTypeAnnotation unit
              ? day(row.getLong(name, 0), unit).toString()
              : row.getValueToString(column(row, name), 0);
      default -> row.getValueToString(column(row, name), 0);
    };
  }

  private static int column(Group row, String name) {
    return row.getType().getFieldIndex(name);
  }

  private static LocalDate day(long time, TimestampLogicalTypeAnnotation unit) {
    long perSecond =
        switch (unit.getUnit()) {
          case MILLIS -> 1_000L;
          case MICROS -> 1_000_000L;
          case NANOS -> 1_000_000_000L;
        };
    return Instant.ofEpochSecond(Math.floorDiv(time, perSecond))
        .atZone(ZoneOffset.UTC)
        .toLocalDate();
  }

  /** The older form of a time stamp: the time of the day, then the Julian day. */
  private static LocalDate day(ByteBuffer timestamp) {
    int julian = timestamp.order(ByteOrder.LITTLE_ENDIAN).getInt(BYTES_OF_TIME);
    return LocalDate.ofEpochDay((long) julian - JULIAN_DAY_OF_1970);
  }

  /** One fault for the whole file, told by its first unit. */
  private static ArticleFile only(WorkUnit unit, String message) {
    return new OneFault(
        unit.begin() == 0 ? Optional.of(new Unreadable(unit.path(), message)) : Optional.empty());
  }
}
