package org.rasad.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rasad.identity.NamedEntity;
import org.rasad.lexicon.Lexicon;
import org.rasad.store.Store;

/** Small invented stores for tests of other packages. */
public final class SyntheticStores {

  private SyntheticStores() {}

  /** Loads one into a new folder. */
  public static void load(int events, long seed, Path folder) {
    try {
      new SyntheticStore(events, seed, Lexicon.load()).load(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the N-Quads of one into a file. */
  public static void write(int events, long seed, Path file) {
    try {
      new SyntheticStore(events, seed, Lexicon.load()).writeFile(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of two entities of one type that the gazetteer does not have. */
  public static String[] twoOfOneType(Path folder) {
    try (Store store = Store.openForReading(folder)) {
      Map<?, List<String>> byType =
          store.namedEntities().stream()
              .filter(e -> e.id().startsWith("x-"))
              .collect(
                  Collectors.groupingBy(
                      NamedEntity::type, Collectors.mapping(NamedEntity::id, Collectors.toList())));
      return byType.values().stream()
          .filter(ids -> ids.size() > 1)
          .findFirst()
          .orElseThrow()
          .subList(0, 2)
          .toArray(String[]::new);
    }
  }
}
