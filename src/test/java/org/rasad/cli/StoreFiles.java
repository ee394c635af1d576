package org.rasad.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.rasad.rdf.Rasad;
import org.rasad.store.Store;

/** The folder of a store in tests. */
final class StoreFiles {

  private static final int BLOCK = 1 << 13;

  private StoreFiles() {}

  /** What the store holds, as sorted N-Quads, apart from the log and the number of its index. */
  static TreeSet<String> quads(Path folder) {
    try (Store store = Store.openForReading(folder)) {
      String log = store.minter().logGraph();
      return store.read(
          d -> {
            TreeSet<String> lines = new TreeSet<>();
            Iter.asStream(d.find())
                .filter(q -> !q.getGraph().hasURI(log))
                .filter(q -> !q.getPredicate().equals(Rasad.SEARCH_INDEX))
                .forEach(q -> lines.add(line(q)));
            return lines;
          });
    }
  }

  private static String line(Quad quad) {
    return String.join(
        " ",
        List.of(
            NodeFmtLib.strNT(quad.getSubject()),
            NodeFmtLib.strNT(quad.getPredicate()),
            NodeFmtLib.strNT(quad.getObject()),
            NodeFmtLib.strNT(quad.getGraph())));
  }

  /** Copies a folder; what TDB2 has not written yet stays a hole in the file. */
  static void copy(Path from, Path to) {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path each : (Iterable<Path>) tree::iterator) {
        Path place = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(place);
        } else {
          copyFile(each, place);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyFile(Path from, Path to) throws IOException {
    byte[] block = new byte[BLOCK];
    byte[] zeros = new byte[BLOCK];
    try (RandomAccessFile in = new RandomAccessFile(from.toFile(), "r");
        RandomAccessFile out = new RandomAccessFile(to.toFile(), "rw")) {
      out.setLength(in.length());
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        if (Arrays.equals(block, 0, read, zeros, 0, read)) {
          out.seek(out.getFilePointer() + read);
        } else {
          out.write(block, 0, read);
        }
      }
    }
  }

  /** Deletes a folder, to keep what a test needs of the disk small. */
  static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest database of a store. */
  static Path database(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(p -> p.getFileName().toString().matches("Data-\\d+"))
          .max(java.util.Comparator.naturalOrder())
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
