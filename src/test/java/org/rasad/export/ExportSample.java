package org.rasad.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.rasad.export.row.LabelLanguage;
import org.rasad.export.row.Selection;
import org.rasad.rdf.IriMinter;

/** The store of {@code src/test/resources/export/store.trig}, and exports of it. */
final class ExportSample {

  static {
    JenaSystem.init();
  }

  static final String BASE = IriMinter.DEFAULT_BASE;
  static final IriMinter MINTER = new IriMinter(BASE);

  private ExportSample() {}

  static DatasetGraph store() {
    return RDFParser.fromString(resource("store.trig"), Lang.TRIG).toDatasetGraph();
  }

  static ExportOptions everything() {
    return new ExportOptions(MINTER, Selection.ALL, LabelLanguage.ARABIC);
  }

  static ExportOptions only(Selection selection) {
    return new ExportOptions(MINTER, selection, LabelLanguage.ARABIC);
  }

  /** The whole sample store in a format, Arabic names first. */
  static String export(ExportFormat format) {
    return export(format.with(everything()));
  }

  static String export(Export export) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      export.write(store(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String resource(String name) {
    try (InputStream in = ExportSample.class.getResourceAsStream("/export/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No test resource export/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
