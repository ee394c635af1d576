package org.rasad.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rasad.identity.DecisionFile;
import org.rasad.store.Store;

/**
 * Writes a store into a stream, as it is at one moment, while others read it and change it.
 *
 * <p>Packed N-Quads with comments around them: first the base and the file of decisions, at the end
 * the number of quads and a digest of all bytes before it. A file that was cut off has no end.
 */
public final class Backup {

  private static final int BUFFER = 1 << 16;

  private final Store store;
  private final Path folder;

  /**
   * @param store stays open as long as it is written
   * @param folder of the store
   */
  public Backup(Store store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /**
   * Writes all of it in one read transaction.
   *
   * @param out flushed at the end, and not closed
   * @return the number of quads
   * @throws IOException if it cannot be written; what was written before is no backup
   */
  public long write(OutputStream out) throws IOException {
    try {
      GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
      long quads = store.read(data -> write(data, packed));
      packed.finish();
      out.flush();
      return quads;
    } catch (RuntimeIOException e) {
      throw new IOException(e);
    }
  }

  private long write(DatasetGraph data, OutputStream packed) {
    try {
      MessageDigest digest = Digests.sha256();
      OutputStream bytes = new BufferedOutputStream(new DigestOutputStream(packed, digest), BUFFER);
      line(bytes, Manifest.FORM + Manifest.VERSION);
      line(bytes, Manifest.BASE + store.base());
      for (String decision : decisions()) {
        line(bytes, Manifest.DECISION + decision);
      }
      long quads = quads(data, bytes);
      line(bytes, Manifest.QUADS + quads);
      bytes.flush();
      line(packed, Manifest.DIGEST + HexFormat.of().formatHex(digest.digest()));
      return quads;
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  private static long quads(DatasetGraph data, OutputStream bytes) {
    StreamRDF rdf = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS);
    rdf.start();
    long count = 0;
    Iterator<Quad> quads = data.find();
    while (quads.hasNext()) {
      rdf.quad(quads.next());
      count++;
    }
    rdf.finish();
    return count;
  }

  private List<String> decisions() throws IOException {
    Path file = folder.resolve(DecisionFile.NAME);
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
  }

  private static void line(OutputStream out, String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
