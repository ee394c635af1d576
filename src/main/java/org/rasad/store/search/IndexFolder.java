package org.rasad.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.rasad.lexicon.SpellingVariants;
import org.rasad.rdf.IriMinter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder {@code search} of a store: opens the index in it, and makes it anew from the graph
 * where it is missing, was made by other rules, is damaged, or may be behind.
 */
public final class IndexFolder {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private static final String FOLDER = "search";
  private static final Pattern NUMBERED = Pattern.compile(FOLDER + "-\\d{1,9}");
  private static final String WORDS = "words";
  private static final String MARKER = "unfinished";

  /** To be raised with every change of the analyzers or of the fields. */
  private static final int FORM = 1;

  private static final String RULES = "rules";

  private final Path folder;
  private final IndexMarker marker;
  private final FoldedSpelling spelling;
  private final String rules;

  /**
   * @param store the folder of the store
   */
  public IndexFolder(Path store) {
    this(store, OptionalInt.empty());
  }

  /**
   * @param store the folder of the store
   * @param number of the index, where the database is not the first of its store: as long as both
   *     are there, each has its own
   */
  public IndexFolder(Path store, OptionalInt number) {
    this(store, number, SpellingVariants.load());
  }

  IndexFolder(Path store, SpellingVariants variants) {
    this(store, OptionalInt.empty(), variants);
  }

  private IndexFolder(Path store, OptionalInt number, SpellingVariants variants) {
    this.folder = store.resolve(name(number));
    this.marker = new IndexMarker(folder.resolve(MARKER));
    this.spelling = new FoldedSpelling(variants);
    this.rules = FORM + " " + digest(variants.toString());
  }

  /** The name of the folder of an index, in the folder of its store. */
  public static String name(OptionalInt number) {
    return number.isEmpty() ? FOLDER : FOLDER + "-%04d".formatted(number.getAsInt());
  }

  /** The number of the index in a folder of this name; nothing for the first, and for no index. */
  public static OptionalInt number(String name) {
    return NUMBERED.matcher(name).matches()
        ? OptionalInt.of(Integer.parseInt(name.substring(FOLDER.length() + 1)))
        : OptionalInt.empty();
  }

  /** Whether a folder of this name holds an index. */
  public static boolean isIndex(String name) {
    return name.equals(FOLDER) || number(name).isPresent();
  }

  /**
   * Opens the index; if it must be made anew, that may take a while. Where it cannot be written,
   * the store goes on without one.
   *
   * @param dataset the store's, outside of a transaction; nobody else may change it meanwhile
   */
  public SearchIndex open(DatasetGraph dataset, IriMinter minter) {
    try {
      Files.createDirectories(folder.resolve(WORDS));
      IndexThread thread = new IndexThread();
      Optional<String> fault = fault();
      if (fault.isPresent()) {
        build(dataset, minter, fault.get(), thread);
      }
      return new OpenIndex(marker, openWords(thread), thread, spelling);
    } catch (IOException | UncheckedIOException | TextIndexException e) {
      LOG.warn(
          "The store has no index of words, for {} cannot be written ({}). Searches find nothing.",
          folder,
          e.toString());
      return new MissingIndex(
          WordIndex.fields(),
          "The store has no index of words: its folder could not be written when it was opened.");
    }
  }

  /** What is wrong with the index that is there. */
  private Optional<String> fault() {
    if (marker.stands()) {
      return Optional.of("a program was ended while it changed the store");
    }
    try (Directory directory = FSDirectory.open(folder.resolve(WORDS))) {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.of("there was none");
      }
      String found = SegmentInfos.readLatestCommit(directory).getUserData().get(RULES);
      return rules.equals(found) ? Optional.empty() : Optional.of("the rules of spelling changed");
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of("it could not be read: " + e.getMessage());
    }
  }

  private WordIndex openWords(IndexThread thread) throws IOException {
    Directory directory = FSDirectory.open(folder.resolve(WORDS));
    boolean opened = false;
    try {
      WordIndex words = WordIndex.open(directory, spelling, thread);
      opened = true;
      return words;
    } finally {
      if (!opened) {
        directory.close();
      }
    }
  }

  private void build(DatasetGraph dataset, IriMinter minter, String reason, IndexThread thread)
      throws IOException {
    marker.set();
    clear();
    WordIndex words = openWords(thread);
    try (Directory directory = words.getDirectory()) {
      words.getIndexWriter().setLiveCommitData(Map.of(RULES, rules).entrySet());
      long count = Txn.calculateRead(dataset, () -> forEach(dataset, minter, q -> add(q, words)));
      words.commit();
      words.close();
      if (count > 0) {
        LOG.info("Made the index of words anew ({}): {} names and texts.", reason, count);
      }
    }
    marker.reset();
  }

  /** How many names and texts a graph has that belong into the index; inside a transaction. */
  public static long count(DatasetGraph dataset, IriMinter minter) {
    return forEach(dataset, minter, quad -> {});
  }

  /** Streams them: a large store does not fit into memory. */
  private static long forEach(DatasetGraph dataset, IriMinter minter, Consumer<Quad> receiver) {
    long count = 0;
    Node entities = NodeFactory.createURI(minter.entitiesGraph());
    for (IndexedProperty each : IndexedProperty.values()) {
      Node graph = each.isName() ? entities : Node.ANY;
      Iterator<Quad> quads = dataset.find(graph, Node.ANY, each.property(), Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (IndexedProperty.holds(quad, minter)) {
          receiver.accept(quad);
          count++;
        }
      }
    }
    return count;
  }

  private static void add(Quad quad, WordIndex words) {
    words.addEntity(TextQueryFuncs.entityFromQuad(words.getDocDef(), quad));
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(WORDS))) {
      for (Path file : (List<Path>) files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
