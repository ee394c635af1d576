package org.rasad.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.rasad.event.Extraction;
import org.rasad.identity.Decisions;
import org.rasad.identity.NamedEntity;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.ShapesReport;
import org.rasad.source.Article;
import org.rasad.store.pending.KnownNodes;
import org.rasad.store.pending.PendingChange;
import org.rasad.store.search.FoundArticle;
import org.rasad.store.search.FoundName;
import org.rasad.store.search.IndexFolder;
import org.rasad.store.search.SearchIndex;
import org.rasad.store.search.WordChange;

/**
 * The knowledge graph in a TDB2 folder: a named graph for each article, one for the descriptions of
 * entities, one for incidents, one for the ontology and one for the store's own facts.
 *
 * <p>Every change is one transaction: after a kill at any moment the store is as before it or as
 * after it. The same extractions give the same quads, in whatever order they come and however
 * often.
 *
 * <p>One program at a time may hold the folder, for reading too. Within it the store is
 * thread-safe: many readers beside one writer. Never interrupt a thread that uses the store: Java
 * would close the database's files under all others.
 */
public final class Store implements AutoCloseable {

  static {
    JenaSystem.init();
  }

  private final Path folder;
  private final LiveDataset dataset;
  private final boolean writable;
  private final IriMinter minter;
  private final KnownReports reports = new KnownReports();
  private final KnownNodes nodes = new KnownNodes();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Held by a change, and by what exchanges or rewrites the database. */
  private final Object changes = new Object();

  private volatile SearchIndex index;

  private Store(
      Path folder, LiveDataset dataset, boolean writable, IriMinter minter, SearchIndex index) {
    this.folder = folder;
    this.dataset = dataset;
    this.writable = writable;
    this.minter = minter;
    this.index = index;
  }

  /**
   * Opens a store for writing with whatever base it has. A missing or empty folder becomes a store
   * with the default base.
   *
   * @throws StoreException if the folder is no store, cannot be made, or is in use
   */
  public static Store openForWriting(Path folder) {
    return openForWriting(folder, Optional.empty());
  }

  /**
   * Opens a store for writing. A missing or empty folder becomes a store with this base.
   *
   * @param base with which the IRIs of data begin
   * @throws StoreException if the store has another base or the base is no address; if the folder
   *     is no store, cannot be made, or is in use
   */
  public static Store openForWriting(Path folder, String base) {
    return openForWriting(folder, Optional.of(base));
  }

  /**
   * Opens a store for reading; changing it throws a {@link StoreException}.
   *
   * @throws StoreException if the folder is no store or is in use
   */
  public static Store openForReading(Path folder) {
    StoreFolder place = new StoreFolder(folder);
    LiveDataset dataset = place.connectExisting();
    StoreSetup setup = new StoreSetup(dataset, folder);
    return open(folder, dataset, false, () -> setup.check(Optional.empty()));
  }

  private static Store openForWriting(Path folder, Optional<String> base) {
    base.ifPresent(StoreSetup::checkBase);
    LiveDataset dataset = new StoreFolder(folder).connectOrCreate();
    StoreSetup setup = new StoreSetup(dataset, folder);
    return open(
        folder,
        dataset,
        true,
        () -> {
          StoreLoad.checkNone(folder);
          StoreFacts facts = setup.prepare(base);
          OldFolders.of(folder).deleteIfPossible(dataset);
          return facts;
        });
  }

  private static Store open(
      Path folder, LiveDataset dataset, boolean writable, Supplier<StoreFacts> check) {
    boolean opened = false;
    try {
      StoreFacts facts = check.get();
      IriMinter minter = new IriMinter(facts.base());
      SearchIndex index = new IndexFolder(folder, facts.searchIndex()).open(dataset, minter);
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      dataset.getContext().set(TextQuery.textIndex, index.textIndex());
      Store store = new Store(folder, dataset, writable, minter, index);
      opened = true;
      return store;
    } finally {
      if (!opened) {
        StoreFolder.disconnect(dataset);
      }
    }
  }

  /** With this the IRIs of data begin. */
  public String base() {
    return minter.base();
  }

  /** Mints the IRIs of this store. */
  public IriMinter minter() {
    return minter;
  }

  /** Puts one article without an entry in the log. */
  public void put(Extraction extraction) {
    putAll(List.of(extraction));
  }

  /** Puts several articles without an entry in the log. */
  public void putAll(Collection<Extraction> extractions) {
    put(extractions, Optional.empty());
  }

  /**
   * Puts several articles in one transaction, which is much faster than one for each. An article
   * that the store has already is replaced; of two with the same id the later counts. Entities get
   * the names that the store's decisions give them.
   *
   * @param activity to which the log ascribes what changes; the same for all articles of a run
   * @throws IllegalArgumentException if an extraction contradicts itself; nothing is stored then
   */
  public void putAll(Collection<Extraction> extractions, Activity activity) {
    put(extractions, Optional.of(activity));
  }

  /**
   * Whether the store has this very article, as an activity with the same version and settings has
   * read it. To put it again would change nothing.
   */
  public boolean isUpToDate(Article article, Activity activity) {
    Node graph = graph(article.id());
    String digest = ReadingDigest.of(article, activity);
    return read(d -> new LogGraph(d, minter).isRead(graph, digest));
  }

  private void put(Collection<Extraction> extractions, Optional<Activity> activity) {
    ArticleBatch batch = ArticleBatch.of(extractions, activity, minter);
    write(
        data -> {
          StoredDecisions stored = new StoredDecisions(data, minter);
          DecidedNames names = stored.names(stored.read());
          Map<Node, Set<Quad>> graphs = new LinkedHashMap<>();
          batch
              .graphs()
              .forEach((graph, read) -> graphs.put(graph, stored.apply(names, graph, read)));
          change(data, graphs, batch.known(), activity);
          LogGraph log = new LogGraph(data, minter);
          batch.digests().forEach(log::read);
        });
  }

  /**
   * Withdraws an article, and the entities and incidents that it alone supported. The log keeps its
   * identifier and the IRIs of all that is gone.
   *
   * @return whether the store had it
   */
  public boolean retract(String articleId, Activity activity) {
    boolean had = contains(articleId);
    if (had) {
      write(
          data -> {
            Node node = NodeFactory.createURI(minter.article(articleId));
            change(data, Map.of(graph(articleId), Set.of()), Map.of(), Optional.of(activity));
            LogGraph log = new LogGraph(data, minter);
            log.read(graph(articleId), Optional.empty());
            log.identify(node, articleId);
          });
    }
    return had;
  }

  /** The entities that articles call by a name. */
  public List<NamedEntity> namedEntities() {
    return read(d -> new NamedEntityReader(d, minter).read());
  }

  /** The events of an article with their incidents; none if the store does not have it. */
  public List<JoinedReport> reports(String articleId) {
    Node graph = graph(articleId);
    return read(d -> new JoinedReportReader(d).read(graph));
  }

  /** The decisions on entities that the store follows. */
  public Decisions decisions() {
    return read(d -> new StoredDecisions(d, minter).read());
  }

  /**
   * Follows these decisions from now on, and no others: every article that they change, or that
   * earlier decisions had changed, is as if it were put anew.
   *
   * @param known what the gazetteer has of entities that the decisions speak of
   */
  public void follow(Decisions decisions, Collection<GazetteerEntry> known, Activity activity) {
    Map<Node, GazetteerEntry> entries = new HashMap<>();
    known.forEach(e -> entries.put(entity(e.id()), e));
    write(
        data -> {
          StoredDecisions stored = new StoredDecisions(data, minter);
          Set<String> entities = decisions.changedSince(stored.read());
          if (!entities.isEmpty()) {
            stored.write(decisions);
            change(data, stored.apply(decisions, entities), entries, Optional.of(activity));
          }
        });
  }

  public boolean contains(String articleId) {
    Node graph = graph(articleId);
    return read(d -> d.contains(graph, Node.ANY, Node.ANY, Node.ANY));
  }

  /**
   * Reads in one transaction. SPARQL sees the union of all graphs as default graph; calls on the
   * dataset itself get it by {@code getUnionGraph()}.
   *
   * @param reader must have consumed all iterators when it returns; it cannot change anything
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    checkOpen();
    DatasetGraph view = new DatasetGraphReadOnly(dataset);
    return dataset.isInTransaction()
        ? reader.apply(view)
        : Txn.calculateRead(dataset, () -> reader.apply(view));
  }

  /**
   * A read-only view for a server that handles transactions by itself, valid until the store is
   * closed.
   */
  public DatasetGraph readOnlyDataset() {
    checkOpen();
    return new DatasetGraphReadOnly(dataset);
  }

  /**
   * Entities by what somebody has typed of a name, as the index of words has it after the last
   * change: the same name first, then names that begin so, then names with all the words.
   *
   * @param typed in Arabic or Latin script; the last word may be unfinished; any characters
   * @param limit how many at most
   */
  public List<FoundName> searchNames(String typed, int limit) {
    checkOpen();
    return index.names(typed, limit);
  }

  /**
   * Articles with all of the words in the headline or in the text, the best first.
   *
   * @param words any characters
   * @param limit how many at most
   */
  public List<FoundArticle> searchArticles(String words, int limit) {
    checkOpen();
    return index.articles(words, limit);
  }

  /** Whether there is an index of words; else nothing is found by words. */
  boolean hasIndex() {
    return index.isThere();
  }

  /** How many names and texts the index of words has. */
  long indexSize() {
    return index.size();
  }

  /** How many names and texts the graph has that belong into the index of words. */
  long indexedQuads() {
    return read(d -> IndexFolder.count(d, minter));
  }

  /** Counts what the store holds. */
  public Statistics statistics() {
    return read(d -> new StatisticsCount(d, minter).count());
  }

  /** Checks every article and entity against the shapes of {@code ontology/shapes.ttl}. */
  public ShapesReport validate() {
    return read(d -> new StoreValidation(d, minter).validate());
  }

  /**
   * Rewrites the database without what changes have left behind; TDB2's files grow with every
   * transaction. Readers may go on meanwhile, writers wait. Where another database has just been
   * loaded, that one is taken up instead.
   */
  public void compact() {
    checkWritable();
    synchronized (changes) {
      if (takeUp()) {
        return;
      }
      try {
        DatabaseMgr.compact(dataset.container(), true);
      } catch (RuntimeException | InternalError e) {
        // A database that was moved in meanwhile has the place of the rewritten one.
        if (!takeUp()) {
          throw new Room(folder).explained(e);
        }
      }
    }
  }

  /**
   * Goes over to the database that has been loaded in place of this one, if there is one. Who is
   * reading reads the old one to the end; who begins to read sees the new one. Returns when the old
   * one is closed and removed.
   *
   * @return whether there was one
   * @throws StoreException if it cannot be opened or is of another store; the old one stays
   */
  public boolean takeUp() {
    checkOpen();
    synchronized (changes) {
      Exchange exchange = new Exchange(folder, dataset, minter.base());
      return exchange.exchange(
          next -> {
            SearchIndex before = index;
            dataset.getContext().set(TextQuery.textIndex, next.textIndex());
            index = next;
            reports.forgetAll();
            return before;
          });
    }
  }

  /** Gives the folder free; closing twice does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      index.close();
      StoreFolder.disconnect(dataset);
    }
  }

  private void change(
      DatasetGraph data,
      Map<Node, Set<Quad>> graphs,
      Map<Node, GazetteerEntry> known,
      Optional<Activity> activity) {
    GraphChange change = new GraphChange(data, minter, reports);
    change.replace(graphs, known);
    activity.ifPresent(change::log);
  }

  private Node graph(String articleId) {
    return NodeFactory.createURI(minter.articleGraph(articleId));
  }

  private Node entity(String id) {
    return NodeFactory.createURI(minter.entity(id));
  }

  /**
   * The index must follow in the order of the transactions, so one change waits for another. While
   * another database is being loaded, what came here would be lost.
   */
  private void write(Consumer<DatasetGraph> change) {
    checkWritable();
    synchronized (changes) {
      takeUp();
      StoreLoad.checkNone(folder);
      Room room = new Room(folder);
      room.check();
      try {
        index.follow(committed(change));
      } catch (RuntimeException | InternalError e) {
        throw room.explained(e);
      }
    }
  }

  private WordChange committed(Consumer<DatasetGraph> change) {
    boolean committed = false;
    try {
      WordChange words = Txn.calculateWrite(dataset, () -> changed(change));
      committed = true;
      return words;
    } finally {
      if (!committed) {
        reports.forgetAll();
        nodes.forgetAll();
      }
    }
  }

  private WordChange changed(Consumer<DatasetGraph> change) {
    PendingChange pending = new PendingChange(TdbStorage.of(dataset), nodes);
    change.accept(pending.dataset());
    pending.write();
    WordChange words = WordChange.of(pending.gone(), pending.come(), minter);
    index.announce(words);
    return words;
  }

  private void checkWritable() {
    checkOpen();
    if (!writable) {
      throw new StoreException("The store is open for reading only. Open it for writing.");
    }
  }

  private void checkOpen() {
    if (closed.get()) {
      throw new StoreException("The store is closed. Open it again.");
    }
  }
}
