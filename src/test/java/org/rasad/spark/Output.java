package org.rasad.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.rasad.store.Store;

/** What a job has written, or what a store holds of the same. */
final class Output {

  private Output() {}

  /** All lines of all N-Quads, sorted. */
  static List<String> quads(Path folder) {
    List<String> lines = new ArrayList<>();
    for (Path file : files(folder.resolve("nquads"))) {
      if (file.toString().endsWith(".nq.gz")) {
        lines.addAll(lines(file));
      }
    }
    lines.sort(null);
    return lines;
  }

  static List<String> lines(Path file) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The graphs of articles, entities and incidents of a store, written as lines and sorted. */
  static List<String> quads(Store store) {
    List<String> others =
        List.of(
            store.minter().logGraph(), store.minter().ontologyGraph(), store.minter().storeGraph());
    List<Quad> quads =
        store.read(
            d ->
                Iter.asStream(d.find())
                    .filter(q -> !others.contains(q.getGraph().getURI()))
                    .toList());
    return QuadText.write(quads).lines().sorted().toList();
  }

  /** The bytes of all finished files by their paths; not those of Hadoop's checksums. */
  static Map<String, String> files(Path folder, String part) {
    Map<String, String> contents = new TreeMap<>();
    for (Path file : files(folder.resolve(part))) {
      if (!file.toString().endsWith(".crc")) {
        try {
          contents.put(
              folder.relativize(file).toString(),
              new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return contents;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
