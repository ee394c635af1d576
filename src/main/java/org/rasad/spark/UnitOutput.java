package org.rasad.spark;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.rasad.event.Extraction;
import org.rasad.rdf.ArticleMapper;
import org.rasad.rdf.IriMinter;
import org.rasad.source.Article;

/**
 * All that one unit gives: its quads by month, its rows of all tables, and its counts. Nothing is
 * seen of it before {@link #commit}. Not thread-safe.
 */
final class UnitOutput implements Closeable {

  static {
    JenaSystem.init();
  }

  private static final int BUFFER = 1 << 16;

  private final WorkUnit unit;
  private final OutputFolder output;
  private final ArticleMapper mapper;
  private final StepRows steps;
  private final Attempt attempt;
  private final Map<String, OutputStream> quadsByMonth = new TreeMap<>();
  private final Map<Table, TableFile> tables = new EnumMap<>(Table.class);
  private UnitCount count = UnitCount.NONE;

  /**
   * @param attempt a name that no other try of any unit has
   */
  UnitOutput(
      WorkUnit unit, OutputFolder output, IriMinter minter, String attempt, Configuration hadoop)
      throws IOException {
    this.unit = unit;
    this.output = output;
    this.mapper = new ArticleMapper(minter);
    this.steps = new StepRows(minter);
    FileSystem files = output.fileSystem(hadoop);
    this.attempt = new Attempt(files, output.attempt(attempt));
    for (Table table : Table.values()) {
      tables.put(table, new TableFile(table, this.attempt.file(place(table)), hadoop));
    }
  }

  /** Writes all that was read out of an article, or that it contradicts itself. */
  void write(String where, Extraction extraction) throws IOException {
    Set<Quad> quads;
    try {
      quads = mapper.map(extraction);
    } catch (IllegalArgumentException e) {
      fail(where, "It was read, but cannot be stored: " + e.getMessage() + ".");
      return;
    }
    Article article = extraction.resolved().annotated().article();
    QuadText.write(quads, quadsOf(TableRows.month(article.published())));
    TableRows rows = new TableRows(new ArticleFacts(quads), article.published());
    writeAll(Table.EVENTS, rows.events());
    writeAll(Table.RELATIONS, rows.relations());
    writeAll(Table.MENTIONS, rows.mentions());
    writeAll(Table.LISTED, steps.listed(extraction));
    writeAll(Table.STATEMENTS, steps.statements(extraction, quads));
    writeAll(Table.REPORTS, steps.reports(quads));
    count = count.plusRead(extraction.events().size());
  }

  void fail(String where, String reason) throws IOException {
    Group row = new SimpleGroup(Table.FAILURES.schema());
    row.add("place", where);
    row.add("reason", reason);
    table(Table.FAILURES).write(row);
    count = count.plusFailed();
  }

  /** Puts everything in its place and then marks the unit as done. */
  UnitCount commit() throws IOException {
    try (OutputStream done = attempt.create(output.doneUnit(unit))) {
      done.write(Json.write(count).getBytes(StandardCharsets.UTF_8));
    }
    closeFiles();
    attempt.commit();
    return count;
  }

  @Override
  public void close() throws IOException {
    try {
      closeFiles();
    } finally {
      attempt.close();
    }
  }

  private void closeFiles() throws IOException {
    for (OutputStream each : quadsByMonth.values()) {
      each.close();
    }
    quadsByMonth.clear();
    for (TableFile each : tables.values()) {
      each.close();
    }
    tables.clear();
  }

  private OutputStream quadsOf(String month) throws IOException {
    OutputStream known = quadsByMonth.get(month);
    if (known == null) {
      OutputStream file = attempt.create(output.articleQuads(month, unit));
      known = new BufferedOutputStream(new GZIPOutputStream(file, BUFFER), BUFFER);
      quadsByMonth.put(month, known);
    }
    return known;
  }

  private Path place(Table table) {
    return new Path(output.table(table), unit.name() + ".parquet");
  }

  private TableFile table(Table table) {
    TableFile file = tables.get(table);
    if (file == null) {
      throw new IllegalStateException(unit.name() + " is closed.");
    }
    return file;
  }

  private void writeAll(Table table, Iterable<Group> rows) throws IOException {
    for (Group row : rows) {
      table(table).write(row);
    }
  }
}
